package samvad.sources.wire;

import java.util.List;

/**
 * How a feed fares, as it is kept between visits. Times are milliseconds since 1970, 0 for never; texts are empty where nothing is known.
 *
 * @param address where the feed really is
 * @param failures in a row
 * @param gone true if the server said that the feed will not come back
 * @param counts of articles so far
 * @param refused the latest that were refused, newest first
 * @param seen marks of the items that need no second look, newest first
 */
public record FeedHealth(
        String address, String title, String etag, String lastModified, long visited, long succeeded, int failures, boolean gone, String problem,
        Counts counts, LastArticle lastArticle, List<Refusal> refused, List<String> seen, long next) {
    /** Failures in a row after which a feed is called dead. It is still tried. */
    static final int DEAD = 10;

    public static final FeedHealth NEW = new FeedHealth("", "", "", "", 0, 0, 0, false, "", new Counts(0, 0, 0, 0), new LastArticle("", "", 0),
            List.of(), List.of(), 0);

    public FeedHealth {
        refused = List.copyOf(refused);
        seen = List.copyOf(seen);
    }

    public record Counts(long added, long revised, long known, long refused) {}

    public record LastArticle(String id, String title, long taken) {}

    /** @param reason to follow the address */
    public record Refusal(String item, String reason) {}

    /** True if it could not be read when it was last looked at. */
    public boolean isFailing() {
        return failures > 0 || gone;
    }

    public boolean isDead() {
        return gone || failures >= DEAD;
    }
}
