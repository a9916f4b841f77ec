package samvad.launcher.wiring;

import java.time.LocalDate;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.Inquiry;
import samvad.engine.answer.Note;
import samvad.engine.evidence.passage.IndexUnavailable;
import samvad.engine.evidence.passage.RefreshIndex.Refreshed;

/** Answers from a knowledge folder; an index that turns out to be damaged is built anew and asked once more. */
public final class Answering {
    private final Knowledge knowledge;
    private final AnswerQuestion answerQuestion;

    /** How often it was built anew: who failed on what was there before only asks again. */
    private volatile int rebuilds;

    /** What building anew does not mend would be built anew for every question. */
    private volatile boolean beyondMending;

    Answering(AnswerQuestion answerQuestion, Knowledge knowledge) {
        this.knowledge = knowledge;
        this.answerQuestion = answerQuestion;
    }

    /** @param asOf what "today" means */
    public Answer answer(Inquiry inquiry, LocalDate asOf) {
        return answer(inquiry, asOf, AnswerQuestion.Progress.NONE);
    }

    /** Like {@link #answer(Inquiry, LocalDate)}, and tells {@code progress} how far it is. */
    public Answer answer(Inquiry inquiry, LocalDate asOf, AnswerQuestion.Progress progress) {
        Answer answer;
        int before = rebuilds;
        try {
            answer = answerQuestion.answer(inquiry, asOf, progress);
        } catch (IndexUnavailable e) {
            rebuild(before, e);
            answer = answeredAgain(inquiry, asOf, progress).withNote(Note.of(Note.Code.INDEX_REBUILT));
        }
        beyondMending = false;
        for (Note note : knowledge.notes()) {
            answer = answer.withNote(note);
        }
        return answer;
    }

    private synchronized void rebuild(int before, IndexUnavailable why) {
        if (rebuilds > before) {
            return;
        }
        if (beyondMending) {
            throw why;
        }
        if (knowledge.rebuild().state() == Refreshed.State.BUSY) {
            throw why;
        }
        rebuilds = before + 1;
    }

    private Answer answeredAgain(Inquiry inquiry, LocalDate asOf, AnswerQuestion.Progress progress) {
        try {
            return answerQuestion.answer(inquiry, asOf, progress);
        } catch (IndexUnavailable e) {
            beyondMending = true;
            throw e;
        }
    }
}
