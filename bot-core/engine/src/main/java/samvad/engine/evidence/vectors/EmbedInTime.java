package samvad.engine.evidence.vectors;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives a model so long and no longer, whatever it waits for: an HTTP client's own timeout ends when a reply begins,
 * not when it is complete. Nobody waits for passages, and they come by the batch: they have twelve times as long.
 */
public final class EmbedInTime implements TextEmbedding {
    private static final int PASSAGES_TAKE = 12;

    private final TextEmbedding embedding;
    private final Duration question;

    /** @param question how long a question may take */
    public EmbedInTime(TextEmbedding embedding, Duration question) {
        this.embedding = embedding;
        this.question = question;
    }

    /** How long a model may take at most, so that its client need not give up before. */
    public static Duration longest(Duration question) {
        return question.multipliedBy(PASSAGES_TAKE);
    }

    @Override
    public String fingerprint() {
        return embedding.fingerprint();
    }

    @Override
    public List<float[]> of(List<String> texts, Kind kind) {
        Duration longest = kind == Kind.QUESTION ? question : longest(question);
        FutureTask<List<float[]>> vectors = new FutureTask<>(() -> embedding.of(texts, kind));
        Thread.ofVirtual().name("embed").start(vectors);
        try {
            return vectors.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new VectorsUnavailable("it did not answer within " + longest.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VectorsUnavailable("the wait for it was interrupted", e);
        } catch (ExecutionException e) {
            throw asThrown(e);
        } finally {
            vectors.cancel(true);
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
