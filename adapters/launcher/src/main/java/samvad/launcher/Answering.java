package samvad.launcher;

import java.time.LocalDate;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.Note;
import samvad.engine.evidence.IndexUnavailable;

/** Answers from a knowledge folder; an index that turns out to be damaged is built anew and asked once more. */
final class Answering {
    private final Knowledge knowledge;
    private final AnswerQuestion answerQuestion;

    /** Building anew mends damage; what it does not mend would be built anew for every question. */
    private boolean rebuilt;

    Answering(Wiring wiring, Knowledge knowledge) {
        this.knowledge = knowledge;
        this.answerQuestion = wiring.answerQuestion(knowledge.index().search());
    }

    Answer answer(String question, LocalDate asOf) {
        Answer answer;
        try {
            answer = answerQuestion.answer(question, asOf);
        } catch (IndexUnavailable e) {
            if (rebuilt) {
                throw e;
            }
            rebuilt = true;
            knowledge.rebuild();
            answer = answerQuestion.answer(question, asOf).withNote(Note.of(Note.Code.INDEX_REBUILT));
        }
        for (Note note : knowledge.notes()) {
            answer = answer.withNote(note);
        }
        return answer;
    }
}
