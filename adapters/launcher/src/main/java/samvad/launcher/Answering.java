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

    Answering(AnswerQuestion answerQuestion, Knowledge knowledge) {
        this.knowledge = knowledge;
        this.answerQuestion = answerQuestion;
    }

    Answer answer(String question, LocalDate asOf) {
        return answer(question, asOf, _ -> {});
    }

    Answer answer(String question, LocalDate asOf, AnswerQuestion.Progress progress) {
        Answer answer;
        try {
            answer = answerQuestion.answer(question, asOf, progress);
        } catch (IndexUnavailable e) {
            rebuildOnce(e);
            answer = answerQuestion.answer(question, asOf, progress).withNote(Note.of(Note.Code.INDEX_REBUILT));
        }
        for (Note note : knowledge.notes()) {
            answer = answer.withNote(note);
        }
        return answer;
    }

    private synchronized void rebuildOnce(IndexUnavailable why) {
        if (rebuilt) {
            throw why;
        }
        rebuilt = true;
        knowledge.rebuild();
    }
}
