package samvad.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import samvad.engine.evidence.passage.Explanation.Found;
import samvad.engine.evidence.passage.Explanation.Met;
import samvad.engine.evidence.passage.Explanation;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Rendering;

/** Takes the scores of found passages apart, word by word. */
final class ExplainHits {
    private final IndexSearcher searcher;
    private final List<QuestionWord> words;
    private final Map<String, Double> weights;
    private final WordCounts counts;

    /** @param weights what each word weighs, by its form */
    ExplainHits(IndexSearcher searcher, List<QuestionWord> words, Map<String, Double> weights, WordCounts counts) {
        this.searcher = searcher;
        this.words = words;
        this.weights = weights;
        this.counts = counts;
    }

    Explanation of(List<LucenePassageSearch.Found> hits) throws IOException {
        List<Found> found = new ArrayList<>();
        for (LucenePassageSearch.Found hit : hits) {
            List<Met> met = new ArrayList<>();
            for (QuestionWord word : words) {
                met(word, hit).ifPresent(met::add);
            }
            met.sort(Comparator.comparingDouble(Met::score).reversed());
            double words = met.stream().mapToDouble(Met::score).sum();
            found.add(new Found(hit.hit().passage(), hit.hit().score(), met, atLeastNothing(hit.hit().score() - words)));
        }
        List<Explanation.Word> looked = words.stream()
                .map(word -> new Explanation.Word(word.form(), weights.getOrDefault(word.form(), 0.0), word.renderings())).toList();
        return new Explanation(looked, found);
    }

    /** Lucene's scores are floats: what is left of their sum may be a rounding. */
    private static double atLeastNothing(double rest) {
        return rest < 1e-4 ? 0 : rest;
    }

    private Optional<Met> met(QuestionWord word, LucenePassageSearch.Found hit) throws IOException {
        int passage = hit.document();
        double score = score(word, passage);
        if (score <= 0) {
            return Optional.empty();
        }
        Met best = null;
        for (Rendering wording : wordings(word)) {
            if (best == null && holds(wording, passage)) {
                best = new Met(word.form(), wording.forms(), wording.bridge(), score);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The word itself, then its other wordings as they stand: the best first. */
    private static List<Rendering> wordings(QuestionWord word) {
        List<Rendering> wordings = new ArrayList<>(List.of(new Rendering(List.of(word.form()), 1, Bridge.SAME_WORD)));
        wordings.addAll(word.renderings());
        return wordings;
    }

    private boolean holds(Rendering wording, int passage) throws IOException {
        return searcher.explain(PassageQuery.anywhere(wording), passage).isMatch();
    }

    private float score(QuestionWord word, int passage) throws IOException {
        return searcher.explain(PassageQuery.of(List.of(word), counts), passage).getValue().floatValue();
    }
}
