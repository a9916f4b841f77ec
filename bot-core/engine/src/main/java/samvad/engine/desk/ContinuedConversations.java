package samvad.engine.desk;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.Inquiry;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;

/** Answers questions, also those that leave out what they are about because it was said before. */
public final class ContinuedConversations {
    private static final Logger LOG = LoggerFactory.getLogger(ContinuedConversations.class);

    private final Newsdesk.Answers answers;
    private final LastAnswers lastAnswers;

    public ContinuedConversations(Newsdesk.Answers answers, Conversations conversations) {
        this.answers = answers;
        this.lastAnswers = new LastAnswers(conversations);
    }

    /** Nothing is remembered longer than the program runs. */
    public static ContinuedConversations passing(Newsdesk.Answers answers) {
        return new ContinuedConversations(answers, new PassingConversations());
    }

    /** @param asked what is remembered as the person's own words */
    Answer answer(Message message, String question, String asked, AnswerQuestion.Progress progress) {
        long start = System.nanoTime();
        int forgettings = lastAnswers.forgettings();
        Answer answer = lastAnswers.conversation(message)
                .answer(question, inquiry -> answers.answer(message, inquiry, progress));
        LOG.info("conversation {}: {} in {} ms from {} passages", message.conversation(),
                answer.outcome().getClass().getSimpleName(), (System.nanoTime() - start) / 1_000_000, answer.passages().size());
        lastAnswers.keep(message, asked, answer, forgettings);
        return answer;
    }

    /** What is asked next and names nothing is about the story with this headline. */
    void open(Message message, String headline) {
        lastAnswers.open(message, headline);
    }

    /** What was asked where sources are wanted, if its answer is not remembered: to be asked once more, its sources are the same. */
    Optional<Inquiry> notRemembered(Message message) {
        return lastAnswers.notRemembered(message);
    }

    /** The answer whose sources are wanted: to the question asked once more, else the last one. */
    Optional<Answer> cited(Message message, Optional<Inquiry> again) {
        return again.map(inquiry -> answers.answer(message, inquiry, AnswerQuestion.Progress.NONE)).filter(answer -> !answer.sentences().isEmpty())
                .or(() -> lastAnswers.answer(message).flatMap(answers::again));
    }

    void forget(PersonId person) {
        lastAnswers.forget(person);
    }

    void leave(String app, String space) {
        lastAnswers.leave(app, space);
    }
}
