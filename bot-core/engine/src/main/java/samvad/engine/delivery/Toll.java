package samvad.engine.delivery;

import java.time.Duration;

/**
 * A limit an app sets: at most so many sends with one key in any window of time.
 *
 * @param key what is counted together: {@code "all"}, a chat, a method
 */
public record Toll(String key, int count, Duration window) {
    public Toll {
        if (count < 1 || !window.isPositive()) {
            throw new IllegalArgumentException(key + ": " + count + " in " + window);
        }
    }
}
