package samvad.engine.language.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A run of whole days, both ends included.
 *
 * @param from empty where it has always been running: "until Monday"
 * @param to empty where it runs on: "after Monday"
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
    public Period {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("a period has at least one end");
        }
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("no period runs from " + from.get() + " to " + to.get());
        }
    }

    public static Period of(LocalDate from, LocalDate to) {
        return new Period(Optional.of(from), Optional.of(to));
    }

    /** From this day on. */
    public static Period startingOn(LocalDate from) {
        return new Period(Optional.of(from), Optional.empty());
    }

    /** Up to and with this day. */
    public static Period endingOn(LocalDate to) {
        return new Period(Optional.empty(), Optional.of(to));
    }

    /** As ISO 8601 writes it, with two dots for an end that is open: "2026-11-16/2026-11-22", "../2026-11-22". */
    public String written() {
        return from.equals(to) ? from.map(LocalDate::toString).orElse("..")
                : from.map(LocalDate::toString).orElse("..") + "/" + to.map(LocalDate::toString).orElse("..");
    }

    /** Whether a day is in both. */
    public boolean overlaps(Period other) {
        return begins(from, other.to) && begins(other.from, to);
    }

    private static boolean begins(Optional<LocalDate> from, Optional<LocalDate> by) {
        return from.isEmpty() || by.isEmpty() || !from.get().isAfter(by.get());
    }
}
