package samvad.launcher.serve;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened one after the other, to be closed the other way round. */
final class Opened implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    /** All of it, whatever fails. */
    @Override
    public void close() {
        RuntimeException failure = null;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                failure = new IllegalStateException("not everything stopped", e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
