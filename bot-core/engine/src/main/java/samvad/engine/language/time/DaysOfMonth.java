package samvad.engine.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days of one month that is named once: "17-19 August", "August 17 to 19", "17 और 19 अगस्त के बीच". */
final class DaysOfMonth implements ReadStretch {
    private static final String FIRST = "(?:THE )?(?<first>\\d{1,2})(?:th)?(?: DATE)?";
    private static final String LAST = "(?:THE )?(?<last>\\d{1,2})(?:th)?";
    private static final String MONTH = "[Mm](?<month>\\d{1,2})";
    private static final String TO = " (?:TO|UNTIL|-|SE|SE LEKAR) ";
    private static final String MAYBE_AND = " (?:AND|TO|UNTIL|-) ";
    private static final String BETWEEN_IN_HINDI = "(?= (?:\\d{4} )?(?:KE )?BICH )";

    private static final Pattern MONTH_LAST = TimeText.words("(?:FROM )?" + FIRST + TO + LAST + "(?: (?:OF|-|KE))? " + MONTH);
    private static final Pattern MONTH_FIRST = TimeText.words("(?:FROM )?" + MONTH + " " + FIRST + TO + LAST + "(?! [Mm]\\d)");
    private static final Pattern OF_ANY_MONTH = TimeText.words("(?:FROM )?" + FIRST + TO + LAST + " DATE");
    private static final Pattern BETWEEN = TimeText.words("BETWEEN " + FIRST + MAYBE_AND + LAST + "(?: OF)? " + MONTH);
    private static final Pattern BETWEEN_MONTH_FIRST = TimeText.words("BETWEEN " + MONTH + " " + FIRST + MAYBE_AND + LAST + "(?! [Mm]\\d)");
    private static final Pattern HINDI_BETWEEN = TimeText.words(FIRST + " AND " + LAST + " " + MONTH + BETWEEN_IN_HINDI);

    /** "17 और 19 अगस्त": the month, and the year, stand behind the last. */
    private static final Pattern LISTED = TimeText.words("(?<first>\\d{1,2})(?:th)?(?= (?:, (?:THE )?\\d{1,2}(?:th)? )*(?:, )?AND (?:THE )?\\d{1,2}(?:th)? (?:OF )?"
            + MONTH + "(?:(?: ,)? (?<year>\\d{4}))? )");

    private final TimeText text;

    DaysOfMonth(TimeText text) {
        this.text = text;
    }

    @Override
    public Optional<Read> at(int at, boolean besideTime) {
        return Read.longest(List.of(read(MONTH_LAST, at), read(MONTH_FIRST, at), read(BETWEEN, at), read(BETWEEN_MONTH_FIRST, at), read(HINDI_BETWEEN, at), listed(at),
                text.find(OF_ANY_MONTH, at).map(found -> new Read(upTo(NamedDates.dayOfMonth(number(found, "first")), number(found, "last")), found.end()))));
    }

    private Optional<Read> read(Pattern pattern, int at) {
        return text.find(pattern, at).map(found -> 
                new Read(upTo(NamedDates.dayOfYear(number(found, "month"), number(found, "first")), number(found, "last")), found.end()));
    }

    private Optional<Read> listed(int at) {
        return text.find(LISTED, at).map(found -> {
            Stretch.Recurring day = NamedDates.dayOfYear(number(found, "month"), number(found, "first"));
            return new Read(found.group("year").map(year -> day.within(CalendarUnit.YEAR.holding(LocalDate.of(Integer.parseInt(year), 1, 1)))).orElse(day), found.end());
        });
    }

    private static Stretch upTo(Stretch first, int last) {
        return first.cut(day -> last < day.from().getDayOfMonth() || last > day.from().lengthOfMonth()
                ? Optional.empty() : Optional.of(new Days(day.from(), day.from().withDayOfMonth(last))));
    }

    private static int number(TimeText.Found found, String group) {
        return Integer.parseInt(found.group(group).orElseThrow());
    }
}
