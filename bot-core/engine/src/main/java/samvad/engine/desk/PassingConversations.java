package samvad.engine.desk;

import java.util.Map;
import java.util.function.Predicate;
import samvad.engine.LatestUsed;
import samvad.engine.answer.Conversation;
import samvad.engine.chat.PersonId;

/** Remembers conversations until the program ends; the longest silent of too many is forgotten first. */
public final class PassingConversations implements Conversations {
    private static final int REMEMBERED = 1000;

    private final Map<String, Kept> kept = new LatestUsed<>(REMEMBERED);

    private record Kept(PersonId person, Conversation said) {}

    @Override
    public synchronized Conversation find(String conversation) {
        Kept found = kept.get(conversation);
        return found == null ? Conversation.EMPTY : found.said();
    }

    @Override
    public synchronized void keep(PersonId person, String conversation, Conversation said) {
        kept.put(conversation, new Kept(person, said));
    }

    @Override
    public void forget(PersonId person) {
        forgetAll(person::equals);
    }

    @Override
    public void leave(String app, String space) {
        forgetAll(person -> person.isOf(app, space));
    }

    private synchronized void forgetAll(Predicate<PersonId> whom) {
        kept.values().removeIf(one -> whom.test(one.person()));
    }
}
