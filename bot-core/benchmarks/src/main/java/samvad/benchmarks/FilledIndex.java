package samvad.benchmarks;

import java.util.List;

/** An index being filled. It tells how long each step took itself, so that nothing but the step is counted. */
interface FilledIndex extends AutoCloseable {
    /** Adds the articles; nanoseconds. */
    long add(List<Piece> pieces);

    /** Makes all that was added durable and visible; nanoseconds. */
    long publish();

    @Override
    void close();
}
