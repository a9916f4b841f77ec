package samvad.doubles.telegram;

import java.time.Duration;

/** What can go wrong between the bot and the server. */
public sealed interface Fault {

    /** The server fails with a status of its own, before it does anything. */
    record Status(int code, String description) implements Fault {}

    /** The server is fed up; the bot must wait so long. */
    record TooMany(Duration retryAfter) implements Fault {}

    /** The connection is cut and nothing has happened. */
    record CutBefore() implements Fault {}

    /** The thing is done, and the connection is cut before the bot hears of it. */
    record CutAfter() implements Fault {}

    /** The answer comes after this delay; the thing is done at once. */
    record Slow(Duration delay) implements Fault {}

    /** The thing is done, and the answer cannot be read. */
    record Garbage() implements Fault {}

    /** A gateway's error. */
    static Fault badGateway() {
        return new Status(502, "Bad Gateway");
    }
}
