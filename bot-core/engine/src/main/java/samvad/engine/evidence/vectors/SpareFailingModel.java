package samvad.engine.evidence.vectors;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Leaves a model that failed on a question alone for a while, so that not every question waits for it in vain. */
public final class SpareFailingModel implements TextEmbedding {
    private static final Duration SPARED = Duration.ofSeconds(20);

    private final TextEmbedding embedding;
    private final InstantSource clock;
    private volatile Spared spared = Spared.NOT;

    private record Spared(Instant until, String why) {
        static final Spared NOT = new Spared(Instant.MIN, "");
    }

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
        Spared now = spared;
        if (kind == Kind.QUESTION && clock.instant().isBefore(now.until())) {
            throw new VectorsUnavailable(now.why());
        }
        try {
            List<float[]> made = embedding.of(texts, kind);
            spared = Spared.NOT;
            return made;
        } catch (TextsRefused e) {
            throw e;
        } catch (VectorsUnavailable e) {
            if (kind == Kind.QUESTION) {
                spared = new Spared(clock.instant().plus(SPARED), String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }
}
