package samvad.engine.people;

/** What is remembered of people cannot be read or written. */
public final class PeopleUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PeopleUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
