package samvad.engine.language.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import samvad.engine.language.Span;

/**
 * A date as a text gives it, as exact as the text is.
 *
 * @param year empty in "18 November"
 * @param month 1 to 12, empty in "in 2020"
 * @param day 1 to 31, empty in "November 2025"
 */
public record DateMention(OptionalInt year, OptionalInt month, OptionalInt day, Span span) {

    /** The calendar day; empty if a part is missing or there is no such day (30 February). */
    public Optional<LocalDate> fullDate() {
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** True unless a part both give differs. */
    public boolean agreesWith(DateMention other) {
        return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
    }

    private static boolean agree(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.isEmpty() || one.getAsInt() == other.getAsInt();
    }
}
