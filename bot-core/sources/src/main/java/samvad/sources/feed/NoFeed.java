package samvad.sources.feed;

/** Bytes are no feed. The message says why, to follow the name of what was read. */
public final class NoFeed extends Exception {
    private static final long serialVersionUID = 1;

    public NoFeed(String message) {
        super(message);
    }
}
