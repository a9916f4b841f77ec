package samvad.sources.wire;

import java.time.Duration;
import java.util.Optional;

/**
 * A feed a desk has chosen.
 *
 * @param url of the feed, or of a site that names its feed
 * @param outlet who publishes it, where the feed's own title does not say
 * @param every how often it is looked at
 */
public record FollowedFeed(String url, Optional<String> outlet, Duration every) {
    public static final Duration STANDARD = Duration.ofMinutes(5);

    static final Duration SHORTEST = Duration.ofSeconds(1);

    public FollowedFeed {
        if (every.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("a feed is looked at once a second at most");
        }
    }
}
