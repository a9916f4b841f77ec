package samvad.engine.desk;

import samvad.engine.answer.Conversation;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.people.PeopleUnavailable;

/** Remembers the last turns of each conversation, by {@link Message#conversation()}. Throws {@link PeopleUnavailable} if it cannot. */
public interface Conversations {
    /** {@link Conversation#EMPTY} of one that is not known. */
    Conversation find(String conversation);

    /** Keeps it in place of what was known of it; it is one person's. */
    void keep(PersonId person, String conversation, Conversation said);

    /** Deletes all conversations of a person. */
    void forget(PersonId person);

    /** Deletes all conversations of the people of a workspace ({@code space/…}). */
    void leave(String app, String space);
}
