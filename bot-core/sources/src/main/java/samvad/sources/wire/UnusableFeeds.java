package samvad.sources.wire;

/** The list of feeds, or of outlets, cannot be used. The message names the file and the way out. */
public final class UnusableFeeds extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusableFeeds(String message) {
        super(message);
    }
}
