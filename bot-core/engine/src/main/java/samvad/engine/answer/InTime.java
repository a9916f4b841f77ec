package samvad.engine.answer;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for a model so long and no longer, whatever it does: an HTTP client's own timeout ends when a reply begins, not when it is
 * complete.
 */
public final class InTime {
    private final Duration longest;

    public InTime(Duration longest) {
        this.longest = longest;
    }

    /** What comes of it. Throws {@link ModelUnavailable} if nothing does in time, and whatever it throws itself. */
    public <T> T call(Callable<T> compose) {
        FutureTask<T> composed = new FutureTask<>(compose);
        Thread.ofVirtual().name("compose").start(composed);
        try {
            return composed.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ModelUnavailable("it did not answer within " + longest.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelUnavailable("the wait for it was interrupted", e);
        } catch (ExecutionException e) {
            throw asThrown(e);
        } finally {
            composed.cancel(true);
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
