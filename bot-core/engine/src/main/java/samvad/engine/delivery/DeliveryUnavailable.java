package samvad.engine.delivery;

/** The inbox or the ledger cannot be read or written; what was to be done was not done. */
public final class DeliveryUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DeliveryUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
