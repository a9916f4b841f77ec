package samvad.engine.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import samvad.engine.answer.Answer;
import samvad.engine.answer.Conversation;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.question.ReadQuestion;

/** What each conversation was about last, for "/sources" and for questions that lean on what came before. */
final class LastAnswers {
    /** Conversations remembered; the longest silent is forgotten first. */
    private static final int REMEMBERED = 1000;

    private final Map<String, Given> given = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Given> eldest) {
            return size() > REMEMBERED;
        }
    };

    private int forgettings;

    /** @param answer the last that said something */
    private record Given(PersonId to, Conversation conversation, Optional<Answer> answer) {}

    /** How often somebody was forgotten. */
    synchronized int forgettings() {
        return forgettings;
    }

    /** Not if anybody was forgotten since the answering began: it may have been this person. */
    synchronized void keep(Message message, String asked, Answer answer, int forgettingsBefore) {
        if (forgettings == forgettingsBefore) {
            Optional<Answer> last = answer.sentences().isEmpty() ? answer(message) : Optional.of(answer);
            Conversation conversation = conversation(message).with(asked, answer);
            if (last.isPresent() || !conversation.equals(Conversation.EMPTY)) {
                given.put(message.conversation(), new Given(message.from(), conversation, last));
            }
        }
    }

    /** The next questions that name nothing are about this story. */
    synchronized void open(Message message, String headline) {
        Conversation opened = kept(message).with(Conversation.Said.story(headline));
        given.put(message.conversation(), new Given(message.from(), opened, answer(message)));
    }

    synchronized Optional<Answer> answer(Message message) {
        return Optional.ofNullable(given.get(message.conversation())).flatMap(Given::answer);
    }

    /** What was asked last in its own words. */
    synchronized Optional<String> asked(Message message) {
        return kept(message).said().stream().findFirst().map(Conversation.Said::asked);
    }

    /** What a question may lean on: what the message says it is about comes first, if that is not what was asked last. */
    synchronized Conversation conversation(Message message) {
        Conversation kept = kept(message);
        List<Conversation.Said> said = kept.said();
        return message.about().filter(asked -> !ReadQuestion.isOffTopic(asked))
                .filter(asked -> said.isEmpty() || !said.getFirst().opened() && !said.getFirst().asked().equals(asked))
                .map(asked -> said.stream().filter(one -> one.asked().equals(asked)).findFirst().orElseGet(() -> Conversation.Said.only(asked)))
                .map(kept::with).orElse(kept);
    }

    private Conversation kept(Message message) {
        return Optional.ofNullable(given.get(message.conversation())).map(Given::conversation).orElse(Conversation.EMPTY);
    }

    synchronized void forget(Predicate<PersonId> whom) {
        forgettings++;
        given.values().removeIf(one -> whom.test(one.to()));
    }
}
