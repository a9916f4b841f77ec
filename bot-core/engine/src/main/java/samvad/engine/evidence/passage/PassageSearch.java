package samvad.engine.evidence.passage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;
import samvad.engine.language.lexicon.Rendering;
import samvad.engine.question.Question;

/** Finds passages. For readers; safe for use by many threads. Throws {@link IndexUnavailable}, never "no results", when the index is broken. */
public interface PassageSearch {
    /**
     * The passages nearest to the question, best first and equals in an order of their own, at most {@code count}; none if no word
     * of it is known.
     */
    Findings search(Question question, int count);

    /** Why {@link #search} finds what it finds, for at most {@code count} passages. */
    Explanation explain(Question question, int count);

    /** All passages of an article in reading order; empty for an unknown one. */
    List<Passage> passagesOf(ArticleId article);

    /** What is held now. */
    Holdings holdings();

    /**
     * @param hits best first
     * @param unheard the weight of a form that no passage holds
     * @param renderings what else each of the question's forms is called in the articles; none for most
     * @param weights how telling each of the question's forms is: inverse document frequency over passages, 0 and up;
     *     a form no passage holds has the greatest
     */
    record Findings(List<Hit> hits, Map<String, Double> weights, double unheard, Map<String, List<Rendering>> renderings) {
        public Findings {
            hits = List.copyOf(hits);
            weights = Map.copyOf(weights);
            renderings = Map.copyOf(renderings);
        }

        /** True if a passage in this language was found. */
        public boolean holdLanguage(Language language) {
            return hits.stream().anyMatch(hit -> hit.passage().source().language() == language);
        }
    }

    /** @param score comparable within one search only; greater than 0 */
    record Hit(Passage passage, double score) {}

    /**
     * @param newestIn the latest date an article of a language bears; nothing of one where none bears one
     * @param samplesOnly true while the shipped samples are all there is
     */
    record Holdings(int articles, int passages, Map<Language, LocalDate> newestIn, boolean samplesOnly) {
        public Holdings {
            newestIn = Map.copyOf(newestIn);
        }

        /** The latest date an article bears. */
        public Optional<LocalDate> newest() {
            return newestIn.values().stream().max(Comparator.naturalOrder());
        }
    }
}
