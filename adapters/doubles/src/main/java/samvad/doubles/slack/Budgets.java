package samvad.doubles.slack;

import java.time.Duration;

/**
 * How strict the rate limits are.
 *
 * @param pace every window is so many times shorter than documented; 1 is the real thing
 */
public record Budgets(double pace) {
    public Budgets {
        if (!(pace > 0)) {
            throw new IllegalArgumentException("pace must be greater than 0: " + pace);
        }
    }

    public static Budgets documented() {
        return new Budgets(1);
    }

    /** Time runs {@code pace} times faster for the limits; for tests that post much. */
    public static Budgets scaled(double pace) {
        return new Budgets(pace);
    }

    /** No limit at all. */
    public static Budgets none() {
        return new Budgets(Double.POSITIVE_INFINITY);
    }

    Duration window(Duration documented) {
        return Duration.ofNanos(Math.round(documented.toNanos() / pace));
    }
}
