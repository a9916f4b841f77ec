package samvad.engine.desk;

import java.time.LocalDate;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.Inquiry;
import samvad.engine.answer.Note;
import samvad.engine.chat.Message;
import samvad.engine.people.ModelBudget;

/** Has a model word the answers while there is budget for whoever asks; then they are quoted, and it is said. */
public final class WithinBudget implements Newsdesk.Answers {
    private final Newsdesk.Answers worded;
    private final Newsdesk.Answers quoted;
    private final ModelBudget budget;

    public WithinBudget(Newsdesk.Answers worded, Newsdesk.Answers quoted, ModelBudget budget) {
        this.worded = worded;
        this.quoted = quoted;
        this.budget = budget;
    }

    @Override
    public Answer answer(Inquiry inquiry, LocalDate today, AnswerQuestion.Progress progress) {
        return quoted.answer(inquiry, today, progress);
    }

    @Override
    public Answer answer(Message message, Inquiry inquiry, AnswerQuestion.Progress progress) {
        String person = message.from().app() + ":" + message.from().id();
        String chat = message.address().app() + ":" + message.address().budgetKey();
        if (!budget.allows(person, chat)) {
            Answer answer = quoted.answer(inquiry, message.today(), progress);
            return answer.sentences().isEmpty() ? answer : answer.withNote(Note.of(Note.Code.OVER_BUDGET));
        }
        Answer answer = worded.answer(inquiry, message.today(), progress);
        budget.use(person, chat, answer.spent().tokens());
        return answer;
    }
}
