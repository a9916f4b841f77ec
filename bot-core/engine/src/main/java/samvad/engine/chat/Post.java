package samvad.engine.chat;

import java.util.Optional;

/**
 * One message on its way out.
 *
 * @param answers the id of the message it answers, for apps that show that
 * @param secret an address given for this one reply, such as Slack's {@code response_url}; shown and logged nowhere
 */
public record Post(Address address, Reply reply, Optional<String> answers, Optional<String> secret) {
    public static Post of(Address address, Reply reply) {
        return new Post(address, reply, Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "a post to " + address;
    }
}
