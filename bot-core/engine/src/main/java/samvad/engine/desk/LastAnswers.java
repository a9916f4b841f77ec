package samvad.engine.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import samvad.engine.answer.Answer;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;

/** The last answer of each conversation, for "/sources" and for questions that lean on the one before. */
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

    private record Given(PersonId to, Answer answer) {}

    /** How often somebody was forgotten. */
    synchronized int forgettings() {
        return forgettings;
    }

    /** Not if anybody was forgotten since the answering began: it may have been this person. */
    synchronized void keep(Message message, Answer answer, int forgettingsBefore) {
        if (forgettings == forgettingsBefore) {
            given.put(message.conversation(), new Given(message.from(), answer));
        }
    }

    synchronized Optional<Answer> answer(Message message) {
        return Optional.ofNullable(given.get(message.conversation())).map(Given::answer);
    }

    Optional<String> question(Message message) {
        return answer(message).map(Answer::question);
    }

    synchronized void forget(Predicate<PersonId> whom) {
        forgettings++;
        given.values().removeIf(one -> whom.test(one.to()));
    }
}
