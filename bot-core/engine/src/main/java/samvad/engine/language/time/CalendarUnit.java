package samvad.engine.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** What a calendar is divided into; a week begins on Monday, the 20th century in 1901. */
enum CalendarUnit {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY;

    /** Their words in patterns, {@link TimeWords}. */
    static final String WORDS = String.join("|", List.of(values()).stream().map(Enum::name).toList());

    /** The unit a day is in; of a weekend, that of the day's week. */
    Days holding(LocalDate day) {
        return switch (this) {
            case DAY -> Days.one(day);
            case WEEK -> lasting(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 1);
            case WEEKEND -> new Days(WEEK.holding(day).to().minusDays(1), WEEK.holding(day).to());
            case MONTH -> lasting(day.withDayOfMonth(1), 1);
            case QUARTER -> lasting(day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3), 1);
            case YEAR -> lasting(day.withDayOfYear(1), 1);
            case DECADE -> lasting(LocalDate.of(day.getYear() / 10 * 10, 1, 1), 1);
            case CENTURY -> lasting(LocalDate.of((day.getYear() - 1) / 100 * 100 + 1, 1, 1), 1);
        };
    }

    /** The day so many units later, or earlier. */
    LocalDate add(LocalDate day, int count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
        };
    }

    /** So many units, from this day on. */
    Days lasting(LocalDate first, int count) {
        return new Days(first, add(first, count).minusDays(1));
    }
}
