package samvad.engine.evidence.passage;

/** The index cannot be read or written. The message names the folder and the way out; the cause is the technology's own. */
public final class IndexUnavailable extends RuntimeException {
    public IndexUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
