package samvad.engine.evidence.vectors;

import java.util.List;

/** Adds the vectors that are lacking. For the one writer; vectors of passages that are gone have been dropped when it begins. */
public interface VectorChanges extends AutoCloseable {
    /** How many texts have no vector. */
    int lacking();

    /** Further texts without a vector, each handed out once; empty when there are no more. */
    List<String> next(int atMost);

    /** The vector of all passages with this text. */
    void put(String text, float[] vector);

    /** Makes durable what was put, so that who is stopped half-way goes on from there. */
    void keep();

    /** Says that no more are to come: from now on these are searched, and those of another making are gone. */
    void publish();

    /** Keeps what was put, and lets the next writer in. */
    @Override
    void close();
}
