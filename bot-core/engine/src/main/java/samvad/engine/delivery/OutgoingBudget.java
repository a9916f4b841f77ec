package samvad.engine.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import samvad.engine.chat.Address;

/**
 * What may be sent now in one app, for everything that is sent there. A send counts from its beginning until the window after
 * its end, so that no clock and no slow network makes the app see more than a {@link Toll} allows. Chats take turns; answers
 * go ahead of pushes.
 */
public final class OutgoingBudget {
    /** In a chat's windows that hold more than one send, sketches leave this share to what must be said. */
    private static final int SKETCHES_TAKE_ONE_IN = 2;

    private static final String EVERYWHERE = "";

    /**
     * No more sends than this are under way in an app at once. What is under way when Samvad is killed may be said twice, and
     * ten at a time are as fast as the apps allow: 30 a second at a third of a second each.
     */
    private static final Toll UNDER_WAY = new Toll("under way", 10, Duration.ofNanos(1));

    /** Windows are looked through for unused ones when there are more, which is seldom enough to cost nothing. */
    private static final int WINDOWS_KEPT = 1000;

    private final Tolls tolls;
    private final Time time;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, TollWindow> windows = new HashMap<>();
    private final Map<String, Long> pausedUntil = new HashMap<>();
    private final WaitingSends queue = new WaitingSends();
    private int forgetAbove = WINDOWS_KEPT;

    /** @param nanos a clock that only goes forward, in nanoseconds */
    public OutgoingBudget(Tolls tolls, LongSupplier nanos) {
        this(tolls, new Time() {
            @Override
            public long nanos() {
                return nanos.getAsLong();
            }

            @Override
            public void await(Condition turn, long nanos) throws InterruptedException {
                long _ = turn.awaitNanos(nanos);
            }
        });
    }

    public OutgoingBudget(Tolls tolls, Time time) {
        this.tolls = tolls;
        this.time = time;
    }

    /** A clock that only goes forward, in nanoseconds, and how it is waited for. */
    public interface Time {
        long nanos();

        /** Returns when so much time has passed, or earlier if it is somebody's turn. */
        void await(Condition turn, long nanos) throws InterruptedException;
    }

    /** The right to send once; to be closed when the app has replied or is given up. */
    public interface Permit extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for its turn. */
    public Permit take(Address address, Tolls.Act act, Intent.Kind kind) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            WaitingSends.One me = new WaitingSends.One(address.budgetKey(), due(address, act), kind, lock.newCondition());
            queue.add(me);
            try {
                grant();
                // whoever watches the clock may have to wake earlier now
                queue.first().ifPresent(watching -> watching.turn.signal());
                while (!me.granted) {
                    await(me);
                    grant();
                }
                return () -> release(me.tolls);
            } catch (InterruptedException e) {
                if (me.granted) {
                    release(me.tolls);
                }
                throw e;
            } finally {
                queue.remove(me);
                queue.first().ifPresent(next -> next.turn.signal());
            }
        } finally {
            lock.unlock();
        }
    }

    /** For what may as well not be sent: a permit only if nothing waits in the chat and most of its windows is free. */
    public Optional<Permit> tryTake(Address address, Tolls.Act act) {
        lock.lock();
        try {
            List<Toll> due = due(address, act);
            long now = time.nanos();
            if (queue.holds(address.budgetKey()) || freeAt(address.budgetKey(), due, SKETCHES_TAKE_ONE_IN, now) > now) {
                return Optional.empty();
            }
            begin(due);
            return Optional.of(() -> release(due));
        } finally {
            lock.unlock();
        }
    }

    private List<Toll> due(Address address, Tolls.Act act) {
        List<Toll> due = new ArrayList<>(tolls.of(address, act));
        due.add(UNDER_WAY);
        return due;
    }

    /** The app said how long to wait, in one chat or everywhere. */
    public void pause(Address address, Duration pause, boolean everywhere) {
        lock.lock();
        try {
            pausedUntil.merge(everywhere ? EVERYWHERE : address.budgetKey(), time.nanos() + pause.toNanos(), Math::max);
        } finally {
            lock.unlock();
        }
    }

    /** Only the first in the queue watches the clock; the others are woken when it leaves. */
    private void await(WaitingSends.One me) throws InterruptedException {
        if (queue.first().filter(first -> first == me).isEmpty()) {
            me.turn.await();
            return;
        }
        long now = time.nanos();
        long next = Long.MAX_VALUE;
        for (WaitingSends.One waiting : queue.inTurn()) {
            next = Math.min(next, freeAt(waiting.chat, waiting.tolls, 1, now));
        }
        if (next == Long.MAX_VALUE) {
            me.turn.await();
        } else if (next > now) {
            time.await(me.turn, next - now);
        }
    }

    /** Grants all that may be sent now, in turn. */
    private void grant() {
        long now = time.nanos();
        pausedUntil.values().removeIf(until -> until <= now);
        for (WaitingSends.One waiting : queue.inTurn()) {
            if (!waiting.granted && freeAt(waiting.chat, waiting.tolls, 1, now) <= now) {
                begin(waiting.tolls);
                queue.served(waiting);
                waiting.granted = true;
                waiting.turn.signal();
            }
        }
    }

    /** When a send may begin; never, for now, if that takes another's end. */
    private long freeAt(String chat, List<Toll> due, int share, long now) {
        long free = Math.max(pausedUntil.getOrDefault(EVERYWHERE, now), pausedUntil.getOrDefault(chat, now));
        for (Toll toll : due) {
            TollWindow window = windows.get(toll.key());
            free = window == null ? free : Math.max(free, window.freeAt(now, share));
        }
        return free;
    }

    private void begin(List<Toll> due) {
        due.forEach(toll -> windows.computeIfAbsent(toll.key(), _ -> new TollWindow(toll)).begin(toll));
    }

    private void release(List<Toll> due) {
        lock.lock();
        try {
            long now = time.nanos();
            for (Toll toll : due) {
                windows.computeIfPresent(toll.key(), (_, window) -> window.end(now));
            }
            if (windows.size() > forgetAbove) {
                windows.values().removeIf(window -> window.isUnused(now));
                forgetAbove = Math.max(WINDOWS_KEPT, 2 * windows.size());
            }
            queue.first().ifPresent(first -> first.turn.signal());
        } finally {
            lock.unlock();
        }
    }
}
