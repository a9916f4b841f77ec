package samvad.benchmarks;

import java.util.List;
import java.util.Locale;

/** What was measured, in words and tables. */
final class Shown {
    private Shown() {}

    static Table times(List<Times> times) {
        Table table = new Table("queries, ms", "p50", "p99", "p50 undisturbed", "p99 undisturbed");
        times.forEach(each -> table.row(each.name(), each.millis(0.5), each.millis(0.99), each.typicalMillis(0.5), each.typicalMillis(0.99)));
        return table;
    }

    static Table ratios(Times one, List<Times> others) {
        Table table = new Table("ratio", "p50", "p99", "p50 undisturbed", "p99 undisturbed");
        others.forEach(other -> table.row(one.name() + " / " + other.name(),
                one.millis(0.5) / other.millis(0.5), one.millis(0.99) / other.millis(0.99),
                one.typicalMillis(0.5) / other.typicalMillis(0.5), one.typicalMillis(0.99) / other.typicalMillis(0.99)));
        return table;
    }

    static String target(String what, double measured, double most) {
        return String.format(Locale.ROOT, "%s: %.2f, wanted %s at most: %s%n", what, measured, most, measured <= most ? "kept" : "MISSED");
    }

    static String atLeast(String what, double measured, double least) {
        return String.format(Locale.ROOT, "%s: %.2f, wanted %s at least: %s%n", what, measured, least, measured >= least ? "kept" : "MISSED");
    }
}
