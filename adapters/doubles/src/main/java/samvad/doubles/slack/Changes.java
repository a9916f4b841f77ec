package samvad.doubles.slack;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The one lock over all that the workspace holds, and the bell that rings when something changed. */
final class Changes {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition bell = lock.newCondition();

    /** Changes the workspace alone, and rings. */
    <T> T make(Supplier<T> change) {
        lock.lock();
        try {
            T made = change.get();
            bell.signalAll();
            return made;
        } finally {
            lock.unlock();
        }
    }

    /** Reads alone and does not ring: two who wait must not wake each other by looking. */
    <T> T see(Supplier<T> sight) {
        lock.lock();
        try {
            return sight.get();
        } finally {
            lock.unlock();
        }
    }

    /** Returns as soon as {@code sight} sees something; throws {@link NotSeenInTime} with what {@code instead} says. */
    <T> T await(Supplier<Optional<T>> sight, Duration atMost, Supplier<String> instead) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            for (Optional<T> seen = sight.get(); ; seen = sight.get()) {
                if (seen.isPresent()) {
                    return seen.get();
                }
                if (left <= 0) {
                    throw new NotSeenInTime("Not seen within " + atMost + ". Instead: " + instead.get());
                }
                left = bell.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotSeenInTime("Interrupted while waiting");
        } finally {
            lock.unlock();
        }
    }
}
