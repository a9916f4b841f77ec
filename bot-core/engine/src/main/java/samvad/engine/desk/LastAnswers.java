package samvad.engine.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import samvad.engine.LatestUsed;
import samvad.engine.answer.Answer;
import samvad.engine.answer.Conversation;
import samvad.engine.answer.Inquiry;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.evidence.weigh.CitedBefore;
import samvad.engine.question.MoreAsked;
import samvad.engine.question.ReadQuestion;

/**
 * What each conversation was about last, for "/sources" and for questions that lean on what came before. Answers are remembered
 * while the program runs; what was asked as long as {@link Conversations} do.
 */
final class LastAnswers {
    /** Answers remembered; that of the longest silent conversation is forgotten first. */
    private static final int REMEMBERED = 1000;

    private final Conversations conversations;
    private final Map<String, Given> given = new LatestUsed<>(REMEMBERED);

    private int forgettings;

    /** The last answer that said something. */
    private record Given(PersonId to, Answer answer) {}

    LastAnswers(Conversations conversations) {
        this.conversations = conversations;
    }

    /** How often somebody was forgotten. */
    synchronized int forgettings() {
        return forgettings;
    }

    /** Not if anybody was forgotten since the answering began: it may have been this person. */
    synchronized void keep(Message message, String asked, Answer answer, int forgettingsBefore) {
        if (forgettings != forgettingsBefore) {
            return;
        }
        if (!answer.sentences().isEmpty()) {
            given.put(message.conversation(), new Given(message.from(), answer));
        }
        Conversation conversation = conversation(message).with(asked, answer);
        if (!conversation.equals(kept(message))) {
            conversations.keep(message.from(), message.conversation(), conversation);
        }
    }

    /** The next questions that name nothing are about this story. */
    synchronized void open(Message message, String headline) {
        conversations.keep(message.from(), message.conversation(), kept(message).with(Conversation.Said.story(headline)));
    }

    synchronized Optional<Answer> answer(Message message) {
        return Optional.ofNullable(given.get(message.conversation())).map(Given::answer);
    }

    /** What the message is to be about, or what was answered last, if that answer is not remembered; complete in itself. */
    synchronized Optional<Inquiry> notRemembered(Message message) {
        Optional<Conversation.Said> last = kept(message).said().stream().filter(said -> !said.opened() && !said.isInVain()).findFirst();
        Optional<Conversation.Said> wanted = message.about().filter(LastAnswers::isQuestion).filter(asked -> last.isEmpty() || !last.get().asked().equals(asked))
                .map(asked -> Optional.of(Conversation.Said.only(asked))).orElse(answer(message).isPresent() ? Optional.empty() : last);
        return wanted.map(said -> new Inquiry(said.turn().question(), new CitedBefore(said.cited())));
    }

    /** What a question may lean on: what the message says it is about comes first, if that is not what was asked last. */
    Conversation conversation(Message message) {
        Conversation kept = kept(message);
        List<Conversation.Said> said = kept.said();
        return message.about().filter(LastAnswers::isQuestion)
                .filter(asked -> said.isEmpty() || !said.getFirst().opened() && !said.getFirst().asked().equals(asked))
                .map(asked -> said.stream().filter(one -> one.asked().equals(asked)).findFirst().orElseGet(() -> Conversation.Said.only(asked)))
                .map(kept::with).orElse(kept);
    }

    /** Not one that only wants more of an answer, or the same in another language: such a message is about what was answered. */
    private static boolean isQuestion(String asked) {
        return !ReadQuestion.isOffTopic(asked) && !MoreAsked.is(asked);
    }

    private Conversation kept(Message message) {
        return conversations.find(message.conversation());
    }

    synchronized void forget(PersonId person) {
        forgetAnswers(person::equals);
        conversations.forget(person);
    }

    synchronized void leave(String app, String space) {
        forgetAnswers(person -> person.isOf(app, space));
        conversations.leave(app, space);
    }

    private void forgetAnswers(Predicate<PersonId> whom) {
        forgettings++;
        given.values().removeIf(one -> whom.test(one.to()));
    }
}
