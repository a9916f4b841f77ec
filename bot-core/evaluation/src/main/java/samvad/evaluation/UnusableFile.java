package samvad.evaluation;

/** A file of questions, sentences, stories or floors cannot be used. The message names the file, the line where there is one, and the way out. */
public final class UnusableFile extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    UnusableFile(String message) {
        super(message);
    }

    UnusableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
