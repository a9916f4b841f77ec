package samvad.launcher;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Looks again and again at what nobody tells of, such as a file another process writes. */
public final class Eventually {
    private static final long LOOK_AGAIN_NANOS = 20_000_000;

    private Eventually() {}

    public static boolean is(Callable<Boolean> so) {
        return is(SmallNewsroom.SOON, so);
    }

    public static boolean is(Duration atMost, Callable<Boolean> so) {
        long until = System.nanoTime() + atMost.toNanos();
        try {
            while (!so.call()) {
                if (System.nanoTime() > until) {
                    return false;
                }
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            }
            return true;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
