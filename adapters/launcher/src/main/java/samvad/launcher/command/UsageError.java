package samvad.launcher.command;

/** What was asked for cannot be done as asked. The message says what to do instead. */
public final class UsageError extends RuntimeException {
    public UsageError(String message) {
        super(message);
    }
}
