package samvad.doubles.slack;

/** What was awaited did not come. */
public final class NotSeenInTime extends RuntimeException {
    public NotSeenInTime(String message) {
        super(message);
    }
}
