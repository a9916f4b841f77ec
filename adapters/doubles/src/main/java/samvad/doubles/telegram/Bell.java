package samvad.doubles.telegram;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The one lock around all state, and the bell that wakes those who wait for a change of it. */
final class Bell {

    synchronized <T> T holding(Supplier<T> work) {
        return work.get();
    }

    synchronized void rings() {
        notifyAll();
    }

    /** True as soon as the condition holds, false if the time passes before; an interrupted wait counts as time passed. */
    synchronized boolean await(BooleanSupplier condition, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        try {
            while (!condition.getAsBoolean()) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                wait(left / 1_000_000 + 1);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
