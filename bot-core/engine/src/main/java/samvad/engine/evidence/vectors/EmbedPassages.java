package samvad.engine.evidence.vectors;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.evidence.passage.RefreshIndex.Progress;
import samvad.engine.evidence.vectors.PassageVectors.Making;

/** Gives every passage its vector, a batch at a time; who stops half-way goes on from there. For one thread at a time, except {@link #stop}. */
public final class EmbedPassages {
    /** Servers on ordinary machines take so many at once, and the vectors of one batch are soon made again. */
    private static final int BATCH = 32;

    /** After so many batches what is made is made durable. */
    private static final int BATCHES_AT_RISK = 8;

    /** Embedded to learn the dimension. */
    private static final String PROBE = "The foreign minister arrived in Moscow. विदेश मंत्री मॉस्को पहुँचे।";

    private static final Logger LOG = LoggerFactory.getLogger(EmbedPassages.class);

    private final TextEmbedding embedding;
    private final PassageVectors vectors;
    private final Progress progress;
    private @Nullable Making making;
    private volatile boolean stopped;

    public EmbedPassages(TextEmbedding embedding, PassageVectors vectors, Progress progress) {
        this.embedding = embedding;
        this.vectors = vectors;
        this.progress = progress;
    }

    /** How it ended. */
    public sealed interface Embedded {
        /** @param made vectors made now, refused texts not among them */
        record Complete(int made, int refused) implements Embedded {}

        /** More were lacking than were to be made. */
        record TooMany(int lacking) implements Embedded {}

        /** Another process adds vectors. */
        record Busy() implements Embedded {}

        record Failed(VectorsUnavailable why) implements Embedded {}

        record Stopped() implements Embedded {}
    }

    /** Makes all that is lacking. Asks the model even if nothing is: it may have become another under the same name. */
    public Embedded all() {
        try {
            Making now = making();
            return vectors.complete().equals(Optional.of(now)) ? new Embedded.Complete(0, 0) : add(now, Integer.MAX_VALUE);
        } catch (VectorsUnavailable e) {
            return new Embedded.Failed(e);
        }
    }

    /** Makes what is lacking if it is little. Does not ask the model if nothing is. */
    public Embedded ifAtMost(int most) {
        try {
            boolean complete = vectors.complete().filter(of -> of.fingerprint().equals(embedding.fingerprint())).isPresent();
            return complete ? new Embedded.Complete(0, 0) : add(making(), most);
        } catch (VectorsUnavailable e) {
            return new Embedded.Failed(e);
        }
    }

    /** Has the work end after the batch at hand, now and for good. */
    public void stop() {
        stopped = true;
    }

    private Making making() {
        Making known = making;
        if (known == null) {
            // as a question, for which a model that hangs is not waited for long
            float[] probe = embedding.of(List.of(PROBE), TextEmbedding.Kind.QUESTION).getFirst();
            known = new Making(embedding.fingerprint(), probe.length);
            making = known;
        }
        return known;
    }

    private Embedded add(Making now, int most) {
        Optional<VectorChanges> writer = vectors.change(now);
        if (writer.isEmpty()) {
            return new Embedded.Busy();
        }
        try (VectorChanges changes = writer.get()) {
            return changes.lacking() > most ? new Embedded.TooMany(changes.lacking()) : add(now, changes);
        }
    }

    private Embedded add(Making now, VectorChanges changes) {
        int lacking = changes.lacking();
        int done = 0;
        int refused = 0;
        int batches = 0;
        for (List<String> texts = changes.next(BATCH); !texts.isEmpty(); texts = changes.next(BATCH)) {
            if (stopped) {
                return new Embedded.Stopped();
            }
            refused += add(texts, now, changes);
            done += texts.size();
            progress.at(done, lacking);
            if (++batches % BATCHES_AT_RISK == 0) {
                changes.keep();
            }
        }
        changes.publish();
        return new Embedded.Complete(done - refused, refused);
    }

    /** Returns how many were refused: one that is too long must not keep the others from having theirs. */
    private int add(List<String> texts, Making now, VectorChanges changes) {
        try {
            List<float[]> made = embedding.of(texts, TextEmbedding.Kind.PASSAGE);
            for (int i = 0; i < texts.size(); i++) {
                changes.put(texts.get(i), fitting(made.get(i), now));
            }
            return 0;
        } catch (TextsRefused e) {
            if (texts.size() == 1) {
                LOG.warn("a passage of {} characters has no vector: {}", texts.getFirst().length(), e.getMessage());
                return 1;
            }
            int half = texts.size() / 2;
            return add(texts.subList(0, half), now, changes) + add(texts.subList(half, texts.size()), now, changes);
        }
    }

    private float[] fitting(float[] vector, Making now) {
        if (vector.length != now.dimension()) {
            making = null;
            throw new VectorsUnavailable("its vectors have " + vector.length + " numbers, and had " + now.dimension());
        }
        return vector;
    }
}
