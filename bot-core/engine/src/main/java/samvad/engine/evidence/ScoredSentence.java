package samvad.engine.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.ArticleId;

/**
 * A sentence weighed against a question.
 *
 * @param score higher answers better; comparable within one question only
 * @param coverage what the score rests on
 */
public record ScoredSentence(Sentence sentence, Passage passage, double score, Coverage coverage) {
    public static final Comparator<ScoredSentence> BEST_FIRST = Comparator.comparingDouble(ScoredSentence::score).reversed();

    public ArticleId article() {
        return passage.source().id();
    }

    /** Of its article; the epoch for one without a date. */
    public LocalDate day() {
        return passage.source().date().orElse(LocalDate.EPOCH);
    }

    /** The same with its score times this. */
    public ScoredSentence times(double factor) {
        return new ScoredSentence(sentence, passage, factor * score, coverage);
    }
}
