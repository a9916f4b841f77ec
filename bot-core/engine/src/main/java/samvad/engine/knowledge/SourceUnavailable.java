package samvad.engine.knowledge;

/** A news source cannot be listed at all: the folder is missing or unreadable. The message says which and the way out. */
public final class SourceUnavailable extends RuntimeException {
    public SourceUnavailable(String message) {
        super(message);
    }

    public SourceUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
