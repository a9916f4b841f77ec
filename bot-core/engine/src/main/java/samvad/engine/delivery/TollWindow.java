package samvad.engine.delivery;

import java.util.ArrayDeque;
import java.util.Deque;

/** How much of one toll is spent: what is under way, and what ended within the window. Not safe for threads. */
final class TollWindow {
    private Toll toll;
    private final Deque<Long> ended = new ArrayDeque<>();
    private int underWay;

    TollWindow(Toll toll) {
        this.toll = toll;
    }

    /** @param now as it is now: a limit may be shared with more or fewer than before */
    void begin(Toll now) {
        toll = now;
        underWay++;
    }

    TollWindow end(long now) {
        underWay--;
        ended.add(now);
        return this;
    }

    /**
     * When one more may begin, in nanoseconds; {@link Long#MAX_VALUE} if something under way has to end first.
     *
     * @param share one in how many places may be taken; a window of one place has that one
     */
    long freeAt(long now, int share) {
        forget(now);
        int places = Math.max(1, toll.count() / share);
        if (underWay + ended.size() < places) {
            return now;
        }
        int tooMany = underWay + ended.size() - places;
        return tooMany < ended.size() ? nth(tooMany) + toll.window().toNanos() : Long.MAX_VALUE;
    }

    boolean isUnused(long now) {
        forget(now);
        return underWay == 0 && ended.isEmpty();
    }

    private long nth(int n) {
        return ended.stream().skip(n).findFirst().orElseThrow();
    }

    private void forget(long now) {
        long before = now - toll.window().toNanos();
        while (!ended.isEmpty() && ended.getFirst() - before <= 0) {
            ended.removeFirst();
        }
    }
}
