package samvad.engine.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on what is in one lane in order, and on lanes side by side, each on a virtual thread while it has work. */
final class Lanes {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final Map<String, Deque<Work>> lanes = new HashMap<>();
    private boolean closed;

    /** Something to do; may wait. */
    interface Work {
        void run() throws InterruptedException;
    }

    /** Passed over once closed: what is stored is worked on after the next start. */
    synchronized void add(String lane, Work work) {
        if (closed) {
            return;
        }
        Deque<Work> waiting = lanes.get(lane);
        if (waiting != null) {
            waiting.add(work);
            return;
        }
        lanes.put(lane, new ArrayDeque<>(List.of(work)));
        Thread.ofVirtual().name("lane " + lane).start(() -> run(lane));
    }

    private void run(String lane) {
        for (Work work = next(lane); work != null; work = next(lane)) {
            try {
                work.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                abandon(lane);
                return;
            } catch (RuntimeException | Error e) {
                // one that fails here is stored and comes again after the next start; the others go on
                LOG.error("lane {}: {}", lane, Wordless.of(e));
            }
        }
    }

    private synchronized @Nullable Work next(String lane) {
        Deque<Work> waiting = lanes.get(lane);
        if (waiting == null || closed || waiting.isEmpty()) {
            lanes.remove(lane);
            notifyAll();
            return null;
        }
        return waiting.removeFirst();
    }

    private synchronized void abandon(String lane) {
        lanes.remove(lane);
        notifyAll();
    }

    /** Begins no more work, and waits for what is under way; whether it has ended in time. */
    synchronized boolean close(Duration longest) throws InterruptedException {
        closed = true;
        long until = System.nanoTime() + longest.toNanos();
        while (!lanes.isEmpty()) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(Math.max(1, left / 1_000_000));
        }
        return true;
    }

    synchronized int busy() {
        return lanes.size();
    }
}
