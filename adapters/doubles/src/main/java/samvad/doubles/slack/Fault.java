package samvad.doubles.slack;

import java.time.Duration;

/** What may go wrong with a call. A client may itself repeat a call whose reused connection was cut, as OkHttp does. */
public sealed interface Fault {
    /** Nothing is done, and the status says so. */
    record ServerError(int status) implements Fault {}

    /** 429 with {@code Retry-After}; not counted as a violation. */
    record RateLimited(int seconds) implements Fault {}

    /** The connection ends before anything is done. */
    record CutBefore() implements Fault {}

    /** It is done, and the caller never hears. */
    record CutAfter() implements Fault {}

    /** The answer comes late; done at once. */
    record Slow(Duration delay) implements Fault {}

    /** It is done, and the answer is no JSON. */
    record Garbage() implements Fault {}
}
