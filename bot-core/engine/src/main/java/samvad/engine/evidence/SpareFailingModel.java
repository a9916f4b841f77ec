package samvad.engine.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Leaves a model that failed on a question alone for a while, so that not every question waits for it in vain. */
public final class SpareFailingModel implements TextEmbedding {
    private static final Duration SPARED = Duration.ofSeconds(20);

    private final TextEmbedding embedding;
    private final InstantSource clock;
    private final AtomicReference<Instant> sparedUntil = new AtomicReference<>(Instant.MIN);

    public SpareFailingModel(TextEmbedding embedding, InstantSource clock) {
        this.embedding = embedding;
        this.clock = clock;
    }

    @Override
    public String fingerprint() {
        return embedding.fingerprint();
    }

    @Override
    public List<float[]> of(List<String> texts, Kind kind) {
        if (kind == Kind.QUESTION && clock.instant().isBefore(sparedUntil.get())) {
            throw new VectorsUnavailable("it failed a moment ago");
        }
        try {
            List<float[]> made = embedding.of(texts, kind);
            sparedUntil.set(Instant.MIN);
            return made;
        } catch (TextsRefused e) {
            throw e;
        } catch (VectorsUnavailable e) {
            if (kind == Kind.QUESTION) {
                sparedUntil.set(clock.instant().plus(SPARED));
            }
            throw e;
        }
    }
}
