package samvad.engine.evidence;

/**
 * A sentence weighed against a question.
 *
 * @param score higher answers better; comparable within one question only
 * @param support what the score rests on
 */
public record ScoredSentence(Sentence sentence, Passage passage, double score, Support support) {
    /** The same with its score times this. */
    ScoredSentence times(double factor) {
        return new ScoredSentence(sentence, passage, factor * score, support);
    }
}
