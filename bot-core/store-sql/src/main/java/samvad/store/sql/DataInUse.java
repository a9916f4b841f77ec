package samvad.store.sql;

/** A data folder cannot be worked on; the message says why and the way out. */
public final class DataInUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    DataInUse(String message) {
        super(message);
    }

    DataInUse(String message, Throwable cause) {
        super(message, cause);
    }
}
