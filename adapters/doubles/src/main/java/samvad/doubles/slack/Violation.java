package samvad.doubles.slack;

import java.time.Instant;

/**
 * A call over a limit, answered with 429.
 *
 * @param limit what was exceeded: the method's name, or the method with the channel
 */
public record Violation(String limit, Instant at) {}
