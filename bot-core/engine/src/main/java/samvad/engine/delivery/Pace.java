package samvad.engine.delivery;

import java.time.Duration;

/**
 * When sketches are shown.
 *
 * @param first a reply that is complete earlier has none
 * @param between no two follow each other faster
 * @param working how often the app is told that Samvad is at work; Telegram shows it for 5 s
 *     (https://core.telegram.org/bots/api#sendchataction)
 * @param longest how long a complete reply waits for a sketch that is being shown; then that is given up
 */
public record Pace(Duration first, Duration between, Duration working, Duration longest) {
    public static final Pace STANDARD =
            new Pace(Duration.ofMillis(1500), Duration.ofMillis(1200), Duration.ofSeconds(4), Duration.ofSeconds(10));

    /** One message: the complete one. */
    public static final Pace ONE_MESSAGE =
            new Pace(Duration.ofDays(1), Duration.ofDays(1), Duration.ofSeconds(4), Duration.ofSeconds(10));
}
