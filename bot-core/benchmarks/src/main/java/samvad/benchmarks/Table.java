package samvad.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A small table that reads as well in a terminal as in a Markdown page. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(List.of(header));
    }

    /** Adds a row; numbers are shown with three digits that count. */
    Table row(Object... cells) {
        rows.add(Arrays.stream(cells).map(Table::shown).toList());
        return this;
    }

    private static String shown(Object cell) {
        return switch (cell) {
            case Double number -> shown(number.doubleValue());
            case Number whole -> String.format(Locale.ROOT, "%,d", whole.longValue());
            default -> cell.toString();
        };
    }

    private static String shown(double number) {
        String format = number >= 100 ? "%,.0f" : number >= 10 ? "%.1f" : number >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, number);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            append(text, rows.get(i));
            if (i == 0) {
                append(text, rule());
            }
        }
        return text.toString();
    }

    private List<String> rule() {
        List<String> rule = new ArrayList<>(Collections.nCopies(rows.getFirst().size(), "--:"));
        rule.set(0, "---");
        return rule;
    }

    private void append(StringBuilder text, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String space = " ".repeat(Math.max(0, width(column) - cell.length()));
            text.append("| ").append(column == 0 ? cell + space : space + cell).append(' ');
        }
        text.append("|\n");
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
