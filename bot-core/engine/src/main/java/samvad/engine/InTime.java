package samvad.engine;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

/**
 * Waits for a model so long and no longer, whatever it does: an HTTP client's own timeout ends when a reply begins, not when it is
 * complete.
 */
public final class InTime {
    private final Duration longest;
    private final BiFunction<String, Throwable, RuntimeException> unavailable;

    /** @param unavailable what is thrown if nothing comes in time */
    public InTime(Duration longest, BiFunction<String, Throwable, RuntimeException> unavailable) {
        this.longest = longest;
        this.unavailable = unavailable;
    }

    /** What comes of it. What it throws itself is thrown on. */
    public <T> T call(Callable<T> asked) {
        FutureTask<T> answer = new FutureTask<>(asked);
        Thread.ofVirtual().name("model").start(answer);
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw unavailable.apply("it did not answer within " + longest.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable.apply("the wait for it was interrupted", e);
        } catch (ExecutionException e) {
            throw asThrown(e);
        } finally {
            answer.cancel(true);
        }
    }

    private static RuntimeException asThrown(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException thrown -> thrown;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(e);
        };
    }
}
