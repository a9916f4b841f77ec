package samvad.engine.evidence.vectors;

import java.time.Duration;
import java.util.List;
import samvad.engine.InTime;

/** Waits for an embedding model so long and no longer. Nobody waits for passages, and they come by the batch: they have twelve times as long. */
public final class EmbedInTime implements TextEmbedding {
    private static final int PASSAGES_TAKE = 12;

    private final TextEmbedding embedding;
    private final InTime forQuestion;
    private final InTime forPassages;

    /** @param question how long a question may take */
    public EmbedInTime(TextEmbedding embedding, Duration question) {
        this.embedding = embedding;
        this.forQuestion = new InTime(question, VectorsUnavailable::new);
        this.forPassages = new InTime(longest(question), VectorsUnavailable::new);
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
        return (kind == Kind.QUESTION ? forQuestion : forPassages).call(() -> embedding.of(texts, kind));
    }
}
