package samvad.engine.answer;

import samvad.engine.evidence.Evidence;
import samvad.engine.question.Question;

/** Words an answer from evidence. */
public interface AnswerComposer {
    /**
     * Composes from evidence that holds an answer. Every sentence cites passages of the evidence; none is returned where
     * nothing can be said. Throws {@link ModelUnavailable} if a model it needs fails or answers too late, and
     * {@link ModelUncited} if its answer cannot be cited.
     */
    Draft compose(Question question, Evidence evidence);
}
