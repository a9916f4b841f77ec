package samvad.launcher;

/** What was asked for cannot be done as asked. The message says what to do instead. */
final class UsageError extends RuntimeException {
    UsageError(String message) {
        super(message);
    }
}
