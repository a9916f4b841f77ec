package samvad.slack;

import java.time.Duration;

/**
 * How time passes between Samvad and Slack.
 *
 * @param rates how many times faster than documented Slack's limits are; 1 in its own cloud
 * @param firstPause before connecting again after a connection that did not last
 * @param longestPause what it grows to
 * @param check how often a connection is asked whether it still stands
 */
public record Timing(double rates, Duration firstPause, Duration longestPause, Duration check) {
    /** As Slack's cloud wants it. */
    public static Timing real() {
        return new Timing(1, Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofSeconds(10));
    }
}
