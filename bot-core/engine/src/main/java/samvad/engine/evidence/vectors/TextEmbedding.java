package samvad.engine.evidence.vectors;

import java.util.List;

/** Turns texts into vectors that are the nearer the more alike the texts are in meaning. Safe for use by many threads. */
public interface TextEmbedding {
    /** Names the model and all that shapes the vectors of passages: those of another fingerprint cannot be compared with these. */
    String fingerprint();

    /**
     * A vector a text, in their order, all of one dimension and of length 1. Throws {@link VectorsUnavailable} if the model
     * fails, and {@link TextsRefused} if it works and takes these texts not, or not so many at once.
     */
    List<float[]> of(List<String> texts, Kind kind);

    /** Some models embed what is looked for in another way than what is found. */
    enum Kind {
        PASSAGE,
        QUESTION
    }
}
