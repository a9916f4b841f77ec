package samvad.engine.answer;

/** The language model failed, answered too late or answered nothing. The quoting composer answers instead. */
public final class ModelUnavailable extends RuntimeException {
    public ModelUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    public ModelUnavailable(String message) {
        super(message);
    }
}
