package samvad.doubles.slack;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a stream lives. Slack's page names the error but no time; developers report about five minutes:
 * https://docs.slack.dev/reference/methods/chat.appendStream
 */
final class Streams {
    static final Duration LIFE = Duration.ofMinutes(5);

    private Streams() {}

    static SlackMessage settled(SlackMessage message, Instant now) {
        return message.state().streaming() instanceof Streaming.Open(Instant since) && !now.isBefore(since.plus(LIFE))
                ? message.streamed(message.content(), new Streaming.Expired())
                : message;
    }

    static boolean open(SlackMessage message) {
        return message.state().streaming() instanceof Streaming.Open;
    }
}
