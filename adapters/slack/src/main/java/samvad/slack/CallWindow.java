package samvad.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets so many calls pass in any stretch of time of one length, and holds up nobody: whoever is over it asks another time. */
final class CallWindow {
    private final int most;
    private final Duration length;
    private final InstantSource clock;
    private final Deque<Instant> passed = new ArrayDeque<>();

    CallWindow(int most, Duration length, InstantSource clock) {
        this.most = most;
        this.length = length;
        this.clock = clock;
    }

    /** Whether a call may be made now; then it counts. */
    synchronized boolean passes() {
        Instant now = clock.instant();
        while (!passed.isEmpty() && !passed.getFirst().plus(length).isAfter(now)) {
            passed.removeFirst();
        }
        if (passed.size() >= most) {
            return false;
        }
        passed.addLast(now);
        return true;
    }
}
