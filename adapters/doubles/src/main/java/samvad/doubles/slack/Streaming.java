package samvad.doubles.slack;

import java.time.Instant;

/** Whether a message is being streamed: https://docs.slack.dev/reference/methods/chat.startStream */
public sealed interface Streaming {
    record Never() implements Streaming {}

    record Open(Instant since) implements Streaming {}

    record Stopped() implements Streaming {}

    /** Ended by Slack because it took too long; from here the message is edited like any other. */
    record Expired() implements Streaming {}
}
