package samvad.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import samvad.engine.answer.verify.check.Fault;

/** What became of written sentences: how many of which fault were caught, and how many honest ones were taken for faulty. */
public record Verdicts(List<Verdict> all) {
    public Verdicts {
        all = List.copyOf(all);
    }

    /**
     * @param across whether an article it cites is in the other language
     * @param nanos of the processor's time that verifying took
     */
    public record Verdict(WrittenSentence sentence, boolean across, Optional<Fault> fault, long nanos) {
        /** Let through though faulty, or refused though honest. */
        public boolean wrong() {
            return sentence.honest() == fault.isPresent();
        }
    }

    /** @param refused how many of them were not let through */
    public record Tally(int sentences, int refused) {
        public double percent() {
            return sentences == 0 ? 0 : 100.0 * refused / sentences;
        }
    }

    /** By behaviour, in the article's language and across languages. */
    public Map<String, Map<Boolean, Tally>> byBehaviour() {
        Map<String, Map<Boolean, Tally>> table = new TreeMap<>();
        for (Verdict verdict : all) {
            table.computeIfAbsent(verdict.sentence().behaviour(), behaviour -> Map.of(
                    false, tally(one -> one.sentence().behaviour().equals(behaviour) && !one.across()),
                    true, tally(one -> one.sentence().behaviour().equals(behaviour) && one.across())));
        }
        return table;
    }

    public Tally faulty(boolean across) {
        return tally(one -> !one.sentence().honest() && one.across() == across);
    }

    public Tally honest(boolean across) {
        return tally(one -> one.sentence().honest() && one.across() == across);
    }

    /** The processor's time within which this share of the sentences was verified, in milliseconds. */
    public double millis(double share) {
        return Percentile.of(all.stream().mapToDouble(verdict -> verdict.nanos() / 1e6), share);
    }

    /** Percentages and milliseconds by the names that JSON and floors use. */
    public Map<String, Double> byName() {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (boolean across : new boolean[] {false, true}) {
            String where = across ? "across-" : "same-";
            figures.put(where + "caught", faulty(across).percent());
            figures.put(where + "honest-refused", honest(across).percent());
            byBehaviour().forEach((behaviour, tallies) -> {
                Tally tally = tallies.get(across);
                if (!behaviour.equals(WrittenSentence.HONEST) && tally != null && tally.sentences() > 0) {
                    figures.put(where + behaviour, tally.percent());
                }
            });
        }
        figures.put("p50-ms", millis(0.50));
        figures.put("p99-ms", millis(0.99));
        return figures;
    }

    private Tally tally(Predicate<Verdict> counted) {
        List<Verdict> those = all.stream().filter(counted).toList();
        return new Tally(those.size(), (int) those.stream().filter(one -> one.fault().isPresent()).count());
    }
}
