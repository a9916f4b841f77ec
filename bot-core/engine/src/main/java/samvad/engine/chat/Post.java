package samvad.engine.chat;

import java.util.Optional;

/**
 * One message on its way out.
 *
 * @param answers the id of the message it answers, for apps that show that
 * @param secret an address given for this one reply, such as Slack's {@code response_url}; shown and logged nowhere
 */
public record Post(Address address, Reply reply, Optional<String> answers, Optional<String> secret) {
    /** In front of an id, in {@link #answers}: one's own message, which is continued. */
    private static final String CONTINUES = "continues:";

    /** Says more on an earlier message of Samvad's own, in a thread under it or as a reply to it. */
    public static Post continuing(Receipt earlier, Reply reply) {
        return new Post(earlier.address(), reply, Optional.of(CONTINUES + earlier.messageId()), Optional.empty());
    }

    /** The id of the message of Samvad's own that this continues. */
    public Optional<String> continues() {
        return answers.filter(id -> id.startsWith(CONTINUES)).map(id -> id.substring(CONTINUES.length()));
    }

    public static Post of(Address address, Reply reply) {
        return new Post(address, reply, Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "a post to " + address;
    }
}
