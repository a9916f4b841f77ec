package samvad.sources.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** When a feed is looked at next: as often as the desk wishes, less often where nothing comes or nothing works. */
final class FeedPace {
    private static final Duration SLOWEST = Duration.ofHours(6);

    private static final Duration QUIET = Duration.ofDays(1);

    private static final Duration VERY_QUIET = Duration.ofDays(7);

    /** The more often it failed, the longer the pause; this is the greatest power of two. */
    private static final int MOST_DOUBLINGS = 10;

    private FeedPace() {}

    /**
     * From one visit to the next, up to a tenth sooner than due so that feeds do not all come at once.
     *
     * @param arrived when the feed last had something new, or was first seen
     */
    static Duration next(Duration every, int failures, Instant arrived, Instant now, RandomGenerator chance) {
        Duration quiet = Duration.between(arrived, now);
        long factor = failures > 0 ? 1L << Math.min(failures, MOST_DOUBLINGS) : quiet.compareTo(VERY_QUIET) > 0 ? 6 : quiet.compareTo(QUIET) > 0 ? 2 : 1;
        Duration slowest = every.compareTo(SLOWEST) > 0 ? every : SLOWEST;
        Duration due = every.multipliedBy(factor);
        return Duration.ofMillis((long) ((due.compareTo(slowest) > 0 ? slowest : due).toMillis() * (0.9 + 0.1 * chance.nextDouble())));
    }
}
