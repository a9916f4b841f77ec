package samvad.engine.language.time;

import java.time.LocalDate;

/** A run of days that has both ends, which are its own. */
record Days(LocalDate from, LocalDate to) {
    Days {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("no days run from " + from + " to " + to);
        }
    }

    static Days one(LocalDate day) {
        return new Days(day, day);
    }

    boolean holds(Days other) {
        return !from.isAfter(other.from) && !to.isBefore(other.to);
    }

    Period period() {
        return Period.of(from, to);
    }
}
