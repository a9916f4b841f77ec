package samvad.engine.desk;

import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.Outcome;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.language.PointingWords;
import samvad.engine.question.Reading;

/** Answers questions, also those that leave out what they are about because it was said before. */
final class ContinuedConversations {
    private static final Logger LOG = LoggerFactory.getLogger(ContinuedConversations.class);

    /** Of the words a question is about, in characters: enough for the names it leaves out. */
    private static final int ABOUT_LONGEST = 300;

    private final Newsdesk.Answers answers;
    private final LastAnswers lastAnswers = new LastAnswers();

    ContinuedConversations(Newsdesk.Answers answers) {
        this.answers = answers;
    }

    Answer answer(Message message, String question, AnswerQuestion.Progress progress) {
        long start = System.nanoTime();
        int forgettings = lastAnswers.forgettings();
        Answer answer = answers.answer(message, question, progress);
        for (String about : lastAnswers.subjects(message)) {
            if (lacksSubject(answer) || lastAnswers.isOpen(message, about) && pointsAtNothing(question, answer)) {
                answer = answers.answer(message, question + " " + cut(about), progress);
            }
        }
        LOG.info("conversation {}: {} in {} ms from {} passages", message.conversation(),
                answer.outcome().getClass().getSimpleName(), (System.nanoTime() - start) / 1_000_000, answer.passages().size());
        if (!answer.sentences().isEmpty()) {
            lastAnswers.keep(message, answer, forgettings);
        }
        return answer;
    }

    private static boolean lacksSubject(Answer answer) {
        return answer.outcome() instanceof Outcome.NeedsDetail(Reading.Why why) && why == Reading.Why.NO_SUBJECT;
    }

    /** "How long does it run?", and no article by itself says what "it" is. */
    private static boolean pointsAtNothing(String question, Answer answer) {
        return answer.outcome() instanceof Outcome.NotInKnowledge && PointingWords.standIn(question);
    }

    private static String cut(String about) {
        return about.substring(0, Math.min(about.length(), ABOUT_LONGEST));
    }

    /** What is asked next and names nothing is about the story with this headline. */
    void open(Message message, String headline) {
        lastAnswers.open(message, headline);
    }

    /** What the message replied to answered, if that answer is not remembered: to be asked once more, its sources are the same. */
    Optional<String> notRemembered(Message message) {
        Optional<String> last = lastAnswers.answer(message).map(Answer::question);
        return message.about().map(ContinuedConversations::cut).filter(asked -> !last.equals(Optional.of(asked)));
    }

    /** The answer whose sources are wanted: to the question asked once more, else the last one. */
    Optional<Answer> cited(Message message, Optional<String> again) {
        return again.map(asked -> answers.answer(message, asked, AnswerQuestion.Progress.NONE)).filter(answer -> !answer.sentences().isEmpty())
                .or(() -> lastAnswers.answer(message));
    }

    void forget(Predicate<PersonId> whom) {
        lastAnswers.forget(whom);
    }
}
