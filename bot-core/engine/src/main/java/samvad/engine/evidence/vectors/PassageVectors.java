package samvad.engine.evidence.vectors;

import java.util.List;
import java.util.Optional;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageIndex;

/**
 * Vectors of the passages that a {@link PassageIndex} holds: derived from passages and a model, at any time replaceable by
 * embedding anew. Safe for use by many threads. Throws {@link VectorsUnavailable} when they cannot be read or written.
 */
public interface PassageVectors extends AutoCloseable {
    /**
     * The passages nearest to the vector of a question, nearest first, at most {@code count}. One that has changed since its
     * vector was made is left out. None until vectors of this making have been published once.
     */
    List<Passage> nearest(Making making, float[] question, int count);

    /** The making of which every passage that can be found now has its vector; empty while one lacks it. */
    Optional<Making> complete();

    /** How many passages have their vector of the making last written, searched or not. */
    int held();

    /** The right to add vectors, or empty while another process has it. Vectors of another making are begun anew, beside the old ones. */
    Optional<VectorChanges> change(Making making);

    @Override
    void close();

    /** What vectors must share to be compared. */
    record Making(String fingerprint, int dimension) {}
}
