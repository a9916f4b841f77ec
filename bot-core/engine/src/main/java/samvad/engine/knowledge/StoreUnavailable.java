package samvad.engine.knowledge;

/** Articles cannot be kept: the disk is full, or the folder may not be written. The message says which and the way out. */
public final class StoreUnavailable extends RuntimeException {
    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
