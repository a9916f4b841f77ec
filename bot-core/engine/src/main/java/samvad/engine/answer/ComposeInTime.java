package samvad.engine.answer;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import samvad.engine.evidence.Evidence;
import samvad.engine.question.Question;

/**
 * Gives a composer so long and no longer, whatever it waits for: an HTTP client's own timeout ends when a reply begins,
 * not when it is complete.
 */
public final class ComposeInTime implements AnswerComposer {
    private final AnswerComposer composer;
    private final Duration longest;

    public ComposeInTime(AnswerComposer composer, Duration longest) {
        this.composer = composer;
        this.longest = longest;
    }

    @Override
    public Draft compose(Question question, Evidence evidence) {
        return inTime(() -> composer.compose(question, evidence));
    }

    /** What would be said too late is not said at all. */
    @Override
    public Draft compose(Question question, Evidence evidence, Consumer<AnswerSentence> said) {
        Object turn = new Object();
        AtomicBoolean over = new AtomicBoolean();
        try {
            return inTime(() -> composer.compose(question, evidence, sentence -> {
                synchronized (turn) {
                    if (!over.get()) {
                        said.accept(sentence);
                    }
                }
            }));
        } finally {
            synchronized (turn) {
                over.set(true);
            }
        }
    }

    private Draft inTime(Callable<Draft> compose) {
        FutureTask<Draft> draft = new FutureTask<>(compose);
        Thread.ofVirtual().name("compose").start(draft);
        try {
            return draft.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ModelUnavailable("it did not answer within " + longest.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelUnavailable("the wait for it was interrupted", e);
        } catch (ExecutionException e) {
            throw asThrown(e);
        } finally {
            draft.cancel(true);
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
