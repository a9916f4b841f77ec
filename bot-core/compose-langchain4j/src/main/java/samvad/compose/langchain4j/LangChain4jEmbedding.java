package samvad.compose.langchain4j;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import samvad.engine.evidence.vectors.TextEmbedding;
import samvad.engine.evidence.vectors.TextsRefused;
import samvad.engine.evidence.vectors.VectorsUnavailable;

/** Embeds texts with a model of LangChain4j's. */
final class LangChain4jEmbedding implements TextEmbedding {
    /** By which a server says that a text is too long, or that there are too many. */
    private static final Set<Integer> OF_THE_TEXTS = Set.of(400, 413, 422);

    private final Supplier<EmbeddingModel> loading;
    private final Supplier<String> name;
    private final TextPrefixes prefixes;
    private @Nullable EmbeddingModel model;

    LangChain4jEmbedding(Supplier<EmbeddingModel> loading, Supplier<String> name, TextPrefixes prefixes) {
        this.loading = loading;
        this.name = name;
        this.prefixes = prefixes;
    }

    @Override
    public String fingerprint() {
        return name.get() + (prefixes.passage().isEmpty() ? "" : ", after " + prefixes.passage());
    }

    @Override
    public List<float[]> of(List<String> texts, Kind kind) {
        List<TextSegment> segments = texts.stream().map(text -> TextSegment.from(prefixes.before(text, kind))).toList();
        List<float[]> vectors = embedded(segments).stream().map(LangChain4jEmbedding::unit).toList();
        if (vectors.size() != texts.size() || vectors.stream().mapToInt(vector -> vector.length).distinct().count() > 1) {
            throw new VectorsUnavailable("it gave " + vectors.size() + " vectors for " + texts.size() + " texts, or not all of one length");
        }
        return vectors;
    }

    private List<Embedding> embedded(List<TextSegment> segments) {
        EmbeddingModel loaded = loaded();
        try {
            return loaded.embedAll(segments).content();
        } catch (RuntimeException e) {
            // all of them: on JSON of an unexpected shape the client fails in ways it does not declare
            OptionalInt status = ModelFailure.status(e);
            if (status.isPresent() && OF_THE_TEXTS.contains(status.getAsInt())) {
                throw new TextsRefused(ModelFailure.inWords(e), e);
            }
            throw new VectorsUnavailable(ModelFailure.inWords(e), e);
        }
    }

    private synchronized EmbeddingModel loaded() {
        EmbeddingModel loaded = model;
        if (loaded == null) {
            loaded = loading.get();
            model = loaded;
        }
        return loaded;
    }

    private static float[] unit(Embedding embedding) {
        float[] vector = embedding.vector();
        double square = 0;
        for (float number : vector) {
            square += (double) number * number;
        }
        if (!(square > 0) || Double.isInfinite(square)) {
            // it knows nothing of this text, and may of the others
            throw new TextsRefused("it gave a vector without a direction");
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(square));
        }
        return unit;
    }
}
