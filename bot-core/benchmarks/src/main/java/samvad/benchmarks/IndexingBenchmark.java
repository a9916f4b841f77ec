package samvad.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Field;
import samvad.benchmarks.corpus.MadeNews;

/**
 * How fast passages are taken in, with all of Samvad's fields and without. By turns again: a round makes one index each way,
 * and what counts is the median of the rounds, the first of which only warms up.
 */
final class IndexingBenchmark {
    private static final double LEAST = 0.5;
    private static final String SAMVAD = "Samvad, all fields";
    private static final String BODY = "the same words, body only";
    private static final String STORED = "the same words, body only, its text kept";

    private final PrintStream out;
    private final MadeNews news = new MadeNews();

    IndexingBenchmark(PrintStream out) {
        this.out = out;
    }

    void run(int passages, int rounds) throws IOException {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        try (WorkFolder work = WorkFolder.make()) {
            for (int round = 0; round <= rounds; round++) {
                Map<String, Double> measured = round(work.resolve("round"), passages);
                if (round > 0) {
                    measured.forEach((name, rate) -> rates.computeIfAbsent(name, _ -> new ArrayList<>()).add(rate));
                }
            }
        }
        show(passages, rounds, rates);
    }

    private Map<String, Double> round(Path folder, int passages) throws IOException {
        Map<String, Double> rates = new LinkedHashMap<>();
        Files.createDirectory(folder);
        try (SamvadIndex samvad = new SamvadIndex(folder.resolve("samvad")); FilledIndex filled = samvad.fill()) {
            rates.put(SAMVAD, Filling.of(filled, news, passages).perSecond());
        }
        try (BareIndex bare = new BareIndex(folder.resolve("body"), SamvadIndex.analyzer(), Field.Store.NO)) {
            rates.put(BODY, Filling.of(bare, news, passages).perSecond());
        }
        try (BareIndex bare = new BareIndex(folder.resolve("stored"), SamvadIndex.analyzer(), Field.Store.YES)) {
            rates.put(STORED, Filling.of(bare, news, passages).perSecond());
        }
        WorkFolder.delete(folder);
        return rates;
    }

    private void show(int passages, int rounds, Map<String, List<Double>> rates) {
        List<Double> samvad = rates.getOrDefault(SAMVAD, List.of());
        out.printf("%d rounds of %,d passages each way%n", rounds, passages);
        Table table = new Table("indexing", "passages/s", "ratio of Samvad");
        rates.forEach((name, rate) -> table.row(name, median(rate), median(ratios(samvad, rate))));
        out.print(table);
        out.print(Shown.atLeast("passages/s, Samvad / body only", median(ratios(samvad, rates.getOrDefault(BODY, List.of()))), LEAST));
    }

    /** Round by round, so that both sides of a ratio had the same neighbours. */
    private static List<Double> ratios(List<Double> one, List<Double> other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            ratios.add(one.get(i) / other.get(i));
        }
        return ratios;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
