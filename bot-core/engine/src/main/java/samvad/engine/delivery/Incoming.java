package samvad.engine.delivery;

import java.time.Instant;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.language.Language;

/**
 * Something a person wrote or pressed, as it is stored.
 *
 * @param key the same for the same event however often the app delivers it, such as {@code telegram:update:17}
 * @param address where it was written and the reply belongs
 * @param at when it was received
 */
public record Incoming(String key, Address address, PersonId from, String text, Context context, Instant at) {
    /**
     * What else the app told.
     *
     * @param messageId the message's own id in its chat
     * @param repliesTo the id of the message it replies to
     * @param about the words it replies to or is about
     * @param appLanguage the language the person's app is set to
     * @param secret an address to reply to, good for a short time; dropped after it
     */
    public record Context(
            Optional<String> messageId, Optional<String> repliesTo, Optional<String> about,
            Optional<Language> appLanguage, Optional<String> secret) {
        /** Nothing else. */
        public static final Context NONE =
                new Context(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        @Override
        public String toString() {
            return "context of message " + messageId.orElse("?");
        }
    }

    /** What is answered one after the other: one person's messages in one thread. */
    public String lane() {
        return Message.conversation(from, address);
    }

    /** Without the text, which no log shows. */
    @Override
    public String toString() {
        return key + " from " + from + " in " + address;
    }
}
