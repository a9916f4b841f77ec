package samvad.lexicons;

/** A file of words cannot be used at all. The message names the file, the line where there is one, and the way out. */
public final class UnusableWords extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnusableWords(String message) {
        super(message);
    }

    UnusableWords(String message, Throwable cause) {
        super(message, cause);
    }
}
