package samvad.engine.evidence;

/**
 * A sentence weighed against a question.
 *
 * @param score higher answers better; comparable within one question only
 * @param fillsSlot whether it holds the kind of thing that was asked for, beyond what the question said itself
 * @param tied whether that stands near the word the question ties it to; false where the question ties it to none
 */
public record ScoredSentence(
        Sentence sentence, Passage passage, double score, boolean fillsSlot, boolean tied, Support support) {}
