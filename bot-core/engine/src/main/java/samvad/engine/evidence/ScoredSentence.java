package samvad.engine.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import samvad.engine.knowledge.ArticleId;

/**
 * A sentence weighed against a question.
 *
 * @param score higher answers better; comparable within one question only
 * @param support what the score rests on
 */
public record ScoredSentence(Sentence sentence, Passage passage, double score, Support support) {
    public static final Comparator<ScoredSentence> BEST_FIRST = Comparator.comparingDouble(ScoredSentence::score).reversed();

    public ArticleId article() {
        return passage.source().id();
    }

    /** Of its article; the epoch for one without a date. */
    public LocalDate day() {
        return passage.source().date().orElse(LocalDate.EPOCH);
    }

    /** The same with its score times this. */
    ScoredSentence times(double factor) {
        return new ScoredSentence(sentence, passage, factor * score, support);
    }
}
