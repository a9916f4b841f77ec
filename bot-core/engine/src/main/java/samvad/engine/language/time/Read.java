package samvad.engine.language.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A time expression as far as it was read; {@code end} is the word after it. */
record Read(Stretch stretch, int end) {

    /** The day after. */
    Read after() {
        return new Read(stretch.cut(days -> Optional.of(Days.one(days.to().plusDays(1)))), end);
    }

    /** The one that takes most words, the first of equals. */
    static Optional<Read> longest(List<Optional<Read>> reads) {
        return reads.stream().flatMap(Optional::stream).min(Comparator.comparingInt(read -> -read.end));
    }
}
