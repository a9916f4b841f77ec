package samvad.engine.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samvad.engine.answer.Answer;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;

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

    /** @param story what was opened since, to be asked about */
    private record Given(PersonId to, Optional<Answer> answer, Optional<String> story) {}

    /** How often somebody was forgotten. */
    synchronized int forgettings() {
        return forgettings;
    }

    /** Not if anybody was forgotten since the answering began: it may have been this person. */
    synchronized void keep(Message message, Answer answer, int forgettingsBefore) {
        if (forgettings == forgettingsBefore) {
            given.put(message.conversation(), new Given(message.from(), Optional.of(answer), Optional.empty()));
        }
    }

    /** The next questions that name nothing are about this story. */
    synchronized void open(Message message, String headline) {
        given.put(message.conversation(), new Given(message.from(), answer(message), Optional.of(headline)));
    }

    synchronized Optional<Answer> answer(Message message) {
        return Optional.ofNullable(given.get(message.conversation())).flatMap(Given::answer);
    }

    /** What a question may lean on: the story just opened; what it says it is about; if that has no subject either, what was answered last. */
    synchronized List<String> subjects(Message message) {
        Optional<String> story = Optional.ofNullable(given.get(message.conversation())).flatMap(Given::story);
        return Stream.of(story, message.about(), answer(message).map(Answer::question)).flatMap(Optional::stream).distinct().toList();
    }

    /** Whether these words head the story that was opened last. */
    synchronized boolean isOpen(Message message, String headline) {
        return Optional.ofNullable(given.get(message.conversation())).flatMap(Given::story).filter(headline::equals).isPresent();
    }

    synchronized void forget(Predicate<PersonId> whom) {
        forgettings++;
        given.values().removeIf(one -> whom.test(one.to()));
    }
}
