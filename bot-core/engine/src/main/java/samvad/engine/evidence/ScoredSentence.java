package samvad.engine.evidence;

import java.util.Set;

/**
 * A sentence weighed against a question.
 *
 * @param score higher answers better; comparable within one question only
 * @param covered the question's forms found in the sentence itself
 * @param fillsSlot whether it holds the kind of thing that was asked for, beyond what the question said itself
 */
public record ScoredSentence(Sentence sentence, Passage passage, double score, Set<String> covered, boolean fillsSlot) {
    public ScoredSentence {
        covered = Set.copyOf(covered);
    }
}
