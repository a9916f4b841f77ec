package samvad.engine.answer;

/** The language model failed, answered too late or answered nothing. The quoting composer answers instead. */
public final class ModelUnavailable extends RuntimeException {
    private final boolean mayPass;

    /** @param mayPass whether asking again at once may help */
    public ModelUnavailable(String message, Throwable cause, boolean mayPass) {
        super(message, cause);
        this.mayPass = mayPass;
    }

    public ModelUnavailable(String message, Throwable cause) {
        this(message, cause, false);
    }

    public ModelUnavailable(String message) {
        super(message);
        this.mayPass = false;
    }

    public boolean mayPass() {
        return mayPass;
    }
}
