package samvad.compose.langchain4j;

import dev.failsafe.Bulkhead;
import dev.failsafe.BulkheadFullException;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.function.Supplier;
import samvad.engine.answer.Draft;
import samvad.engine.answer.ModelUnavailable;

/**
 * Lets a model be asked at most so many times at once, a second time where its server was busy or stumbled, and leaves it alone for a
 * while when it keeps failing. One for all that is asked of one model, answers and digests alike.
 */
public final class ModelGuard {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final double JITTER = 0.5;
    private static final int FAILURES = 5;
    private static final int OF_QUESTIONS = 10;
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

    private final FailsafeExecutor<Draft> guarded;

    /** @param atOnce questions more than these are not put to it but fail */
    public ModelGuard(int atOnce) {
        Bulkhead<Draft> bulkhead = Bulkhead.of(atOnce);
        RetryPolicy<Draft> retry = RetryPolicy.<Draft>builder().handleIf(failure -> failure instanceof ModelUnavailable e && e.mayPass())
                .withMaxRetries(1).withBackoff(FIRST_PAUSE, LONGEST_PAUSE).withJitter(JITTER).build();
        CircuitBreaker<Draft> breaker = CircuitBreaker.<Draft>builder().handle(ModelUnavailable.class)
                .withFailureThreshold(FAILURES, OF_QUESTIONS).withDelay(LEFT_ALONE).build();
        // outermost first: what is tried again counts each time, what is not let in counts not at all
        guarded = Failsafe.with(bulkhead, retry, breaker);
    }

    /** What the model composes. Throws {@link ModelUnavailable} also where it is not asked. */
    public Draft guarded(Supplier<Draft> compose) {
        try {
            return guarded.get(compose::get);
        } catch (BulkheadFullException e) {
            throw new ModelUnavailable("too many questions are put to it at once", e);
        } catch (CircuitBreakerOpenException e) {
            throw new ModelUnavailable("it kept failing and is left alone for a while", e);
        }
    }
}
