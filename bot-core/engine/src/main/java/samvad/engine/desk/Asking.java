package samvad.engine.desk;

import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Reply;
import samvad.engine.language.Language;

/**
 * Somebody who may decide what a chat is sent unasked, and says something about it.
 *
 * @param place without audience
 * @param alone whether the chat is theirs alone
 */
record Asking(PersonId person, Address place, boolean alone, Language language) {
    static Address place(Message message) {
        Address here = message.address();
        return new Address(here.app(), here.space(), here.chat(), here.thread(), Optional.empty());
    }

    /** Of a chat where several read along nobody is kept. */
    Optional<PersonId> owner() {
        return alone ? Optional.of(person) : Optional.empty();
    }

    Phrases phrases() {
        return Phrases.in(language);
    }

    Reply say(String key, Object... values) {
        return Reply.words(language, phrases().say(key, values));
    }
}
