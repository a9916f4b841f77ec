package samvad.engine.answer;

import java.util.function.Consumer;
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

    /**
     * Like {@link #compose(Question, Evidence)}, and hands on each sentence as soon as it stands, in order. What was handed on is
     * in the draft; where it throws instead, it is not taken back.
     */
    default Draft compose(Question question, Evidence evidence, Consumer<AnswerSentence> said) {
        Draft draft = compose(question, evidence);
        draft.sentences().forEach(said);
        return draft;
    }
}
