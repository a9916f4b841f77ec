package samvad.engine.chat;

import java.time.LocalDate;
import java.util.Optional;
import samvad.engine.language.Language;

/**
 * What a person wrote.
 *
 * @param address where
 * @param about the words it is a reply to or is about, if it says so; untrusted like the text
 * @param appLanguage the language the person's app is set to
 * @param today the person's own
 */
public record Message(
        Address address, PersonId from, String text, Optional<String> about, Optional<Language> appLanguage, LocalDate today) {

    /** One without more to know about it. */
    public static Message plain(Address address, PersonId from, String text, LocalDate today) {
        return new Message(address, from, text, Optional.empty(), Optional.empty(), today);
    }

    public String conversation() {
        return conversation(from, address);
    }

    /** Names a person's own thread of talk: in a group everyone has one, in each topic another. */
    public static String conversation(PersonId person, Address address) {
        return person + "@" + address.budgetKey() + address.thread().map(thread -> "#" + thread).orElse("");
    }
}
