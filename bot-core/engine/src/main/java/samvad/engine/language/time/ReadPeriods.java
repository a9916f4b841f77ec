package samvad.engine.language.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads one kind of period from where it begins in a text. */
interface ReadPeriods {

    /** The periods that stand from this word on. */
    Optional<Periods> at(int at);

    /**
     * What an expression can mean; nothing where it names no day.
     *
     * @param end the word after it
     */
    record Periods(List<Period> readings, int end) {}

    /** The one that takes most words, the first of equals. */
    static Optional<Periods> longest(List<Optional<Periods>> reads) {
        return reads.stream().flatMap(Optional::stream).min(Comparator.comparingInt(read -> -read.end));
    }
}
