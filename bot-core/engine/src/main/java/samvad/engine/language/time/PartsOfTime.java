package samvad.engine.language.time;

import java.time.LocalDate;
import java.util.Optional;

/** Cuts days into those at their beginning, in their middle and at their end. */
final class PartsOfTime {
    private PartsOfTime() {}

    /** The first, second or third third: ten days of a month, four months of a year; of shorter units, all. */
    static Optional<Days> third(Days days, CalendarUnit unit, int which) {
        return switch (unit) {
            case MONTH -> nth(days, CalendarUnit.DAY, 10, which, 3);
            case QUARTER -> nth(days, CalendarUnit.MONTH, 1, which, 3);
            case YEAR -> nth(days, CalendarUnit.MONTH, 4, which, 3);
            case DECADE -> nth(days, CalendarUnit.YEAR, 3, which, 3);
            case CENTURY -> nth(days, CalendarUnit.YEAR, 33, which, 3);
            case DAY, WEEK, WEEKEND -> Optional.of(days);
        };
    }

    /** The first or second half: fifteen days of a month, six months of a year. */
    static Optional<Days> half(Days days, CalendarUnit unit, int which) {
        return switch (unit) {
            case MONTH -> nth(days, CalendarUnit.DAY, 15, which, 2);
            case YEAR -> nth(days, CalendarUnit.MONTH, 6, which, 2);
            case DECADE -> nth(days, CalendarUnit.YEAR, 5, which, 2);
            case CENTURY -> nth(days, CalendarUnit.YEAR, 50, which, 2);
            case DAY, WEEK, WEEKEND, QUARTER -> Optional.empty();
        };
    }

    /** The nth run of so many smaller units: "the first three months of", "the second week of". */
    static Optional<Days> run(Days days, CalendarUnit smaller, int count, int which) {
        return inside(days, smaller.lasting(smaller.add(days.from(), (which - 1) * count), count));
    }

    /** The last run of so many smaller units. */
    static Optional<Days> lastRun(Days days, CalendarUnit smaller, int count) {
        return inside(days, new Days(smaller.add(days.to().plusDays(1), -count), days.to()));
    }

    /** The last one takes what is left over. */
    private static Optional<Days> nth(Days days, CalendarUnit smaller, int count, int which, int of) {
        LocalDate from = smaller.add(days.from(), (which - 1) * count);
        LocalDate to = which == of ? days.to() : smaller.lasting(from, count).to();
        return inside(days, new Days(from, to));
    }

    private static Optional<Days> inside(Days days, Days part) {
        return days.holds(part) ? Optional.of(part) : Optional.empty();
    }
}
