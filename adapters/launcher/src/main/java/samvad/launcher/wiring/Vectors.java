package samvad.launcher.wiring;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.answer.Note;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.evidence.passage.RefreshIndex.Progress;
import samvad.engine.evidence.vectors.EmbedPassages;
import samvad.engine.evidence.vectors.EmbedPassages.Embedded;
import samvad.engine.evidence.vectors.FusedSearch;
import samvad.engine.evidence.vectors.PassageVectors;
import samvad.engine.evidence.vectors.TextEmbedding;
import samvad.engine.evidence.vectors.VectorsUnavailable;

/** The vectors of one folder's passages: searched beside the words, made when there is time, and told of when they fail. */
public final class Vectors implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Vectors.class);

    /** So many texts are embedded before a question is answered: a second's work, where more is left to `serve` and `reindex`. */
    private static final int LITTLE = 64;

    private final TextEmbedding embedding;
    private final PassageVectors vectors;
    private final PassageSearch search;
    private final EmbedPassages inBackground;
    private final LongAdder failures = new LongAdder();
    private volatile boolean failing;

    Vectors(TextEmbedding embedding, PassageVectors vectors, PassageSearch words) {
        this.embedding = embedding;
        this.vectors = vectors;
        this.search = new FusedSearch(words, embedding, vectors, this::searched);
        this.inBackground = new EmbedPassages(embedding, vectors, (_, _) -> {});
    }

    /** By words and meaning. */
    PassageSearch search() {
        return search;
    }

    private void searched(Optional<VectorsUnavailable> failure) {
        failure.ifPresent(_ -> failures.increment());
        tell(failure);
    }

    /** Once when it begins to fail and once when that ends, not with every question. */
    private void tell(Optional<VectorsUnavailable> failure) {
        if (failure.isPresent() && !failing) {
            // never the cause: a server's own words may repeat the key or the question
            LOG.warn("Only words are searched, meaning is not: {}", failure.get().getMessage());
        } else if (failure.isEmpty() && failing) {
            LOG.info("Meaning is searched again");
        }
        failing = failure.isPresent();
    }

    /** Makes what is lacking if it is little; else tells how the rest is made. */
    Optional<String> makeLittle() {
        return switch (new EmbedPassages(embedding, vectors, (_, _) -> {}).ifAtMost(LITTLE)) {
            case Embedded.TooMany(int lacking) -> Optional.of(lacking + " passages have no vector yet; ./samvad reindex makes them, and so does"
                    + " ./samvad serve in the background. Until then only words are searched, or older vectors.");
            case Embedded.Failed(VectorsUnavailable why) -> {
                tell(Optional.of(why));
                yield Optional.empty();
            }
            case Embedded.Complete _, Embedded.Busy _, Embedded.Stopped _ -> Optional.empty();
        };
    }

    public Embedded makeAll(Progress progress) {
        return new EmbedPassages(embedding, vectors, progress).all();
    }

    /** Makes what is lacking, however long that takes, until {@link #stop}. For one thread. */
    public void makeInBackground() {
        switch (inBackground.all()) {
            case Embedded.Complete(int made, int refused) -> {
                if (made + refused > 0) {
                    tell(Optional.empty());
                    LOG.info("{} passages have been given vectors, {} were refused", made, refused);
                }
            }
            case Embedded.Failed(VectorsUnavailable why) -> tell(Optional.of(why));
            case Embedded.TooMany _, Embedded.Busy _, Embedded.Stopped _ -> {}
        }
    }

    public void stop() {
        inBackground.stop();
    }

    /** What the reader of an answer should know. */
    Optional<Note> note() {
        return failing ? Optional.of(Note.of(Note.Code.VECTORS_UNAVAILABLE)) : Optional.empty();
    }

    public boolean isFailing() {
        return failing;
    }

    public int held() {
        return vectors.held();
    }

    /** Questions that were searched by words alone for want of the model or the vectors. */
    public long failures() {
        return failures.sum();
    }

    @Override
    public void close() {
        vectors.close();
    }
}
