package samvad.engine.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.Inquiry;
import samvad.engine.answer.Note;
import samvad.engine.chat.Membership;
import samvad.engine.chat.Message;
import samvad.engine.language.PlainText;
import samvad.engine.people.Doorkeeper;

/** Where an answer may be lacking for want of news, tells admins which feeds cannot be read; nobody reads along. */
public final class TellAdmins implements Newsdesk.Answers {
    private static final int MOST_NAMED = 5;

    private final Newsdesk.Answers answers;
    private final Doorkeeper doorkeeper;
    private final Membership membership;
    private final Supplier<List<String>> failing;

    /** @param failing the feeds that cannot be read now, by name */
    public TellAdmins(Newsdesk.Answers answers, Doorkeeper doorkeeper, Membership membership, Supplier<List<String>> failing) {
        this.answers = answers;
        this.doorkeeper = doorkeeper;
        this.membership = membership;
        this.failing = failing;
    }

    @Override
    public Answer answer(Inquiry inquiry, LocalDate today, AnswerQuestion.Progress progress) {
        return answers.answer(inquiry, today, progress);
    }

    @Override
    public Answer answer(Message message, Inquiry inquiry, AnswerQuestion.Progress progress) {
        Answer answer = answers.answer(message, inquiry, progress);
        boolean onFreshness = answer.notes().stream().anyMatch(Note.NewestHeld.class::isInstance);
        if (!onFreshness || !doorkeeper.isAdmin(message.from())
                || membership.of(message.from(), message.address()) != Membership.Standing.OWNER) {
            return answer;
        }
        List<String> names = failing.get();
        return names.isEmpty() ? answer : answer.withNote(Note.of(Note.Code.FEEDS_FAILING, listed(names)));
    }

    private static String listed(List<String> names) {
        String first = String.join(", ", names.stream().limit(MOST_NAMED).map(PlainText::of).toList());
        return names.size() <= MOST_NAMED ? first : first + " … (" + names.size() + ")";
    }
}
