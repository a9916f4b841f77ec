package samvad.engine.language.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and months by their names and dates in figures: "18 November", "पिछले सितंबर", "18/11/2025", "5 तारीख". */
final class NamedDates implements ReadStretch {
    private static final String TURN = "(?:(?<turn>" + LastThisNext.WORDS + ") )?";
    private static final String MONTH = "[Mm](?<month>\\d{1,2})";
    private static final String NUMBER = "(?:(?<day>\\d{1,2})(?:th)?|PAHLA)";

    /** "May" after a number is a verb where one of these follows. */
    private static final String NO_VERB = "(?<!m5(?= (?:be|have|has|not|also|still|soon|only|never|well|lose|win|die|face) ))";

    private static final Pattern DAY_MONTH = TimeText.words(TURN + NUMBER + "(?: (?:OF|-|KE))? " + MONTH + NO_VERB);
    private static final Pattern MONTH_DAY = TimeText.words(TURN + MONTH + "(?: \\.)? (?:THE )?(?<day>\\d{1,2})(?:th)?"
            + "(?! (?:people|लोग|लोगों|log|logon|countries|देश|देशों|percent|प्रतिशत|amount|" + CalendarUnit.WORDS + "|HOUR|[Mm]\\d{1,2}) )");
    private static final Pattern MONTH_ALONE = TimeText.words(TURN + MONTH + "(?: \\.(?= \\d)| (?:KE )?MONTH)?");
    private static final Pattern DAY_OF_MONTH = TimeText.words("(?<day>\\d{1,2})(?:th)? DATE|(?:THE )?(?<counted>\\d{1,2})(?:th)?(?= OF (?:THE )?(?:LAST|THIS"
            + "|NEXT) MONTH )|DATE (?<after>\\d{1,2})|(?<=ON )(?:THE )?(?<figure>\\d{1,2})th(?= (?:$|(?:[?.,]|OF|IN|AND|TO|DURING|UNTIL) ))"
            + "|(?<before>\\d{1,2})th(?= KO )");
    private static final Pattern IN_FIGURES = TimeText.words("date:(?<figures>\\S+)");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\D(\\d{1,2})\\D(\\d{2}|\\d{4})");
    private static final int THIS_CENTURY = 2000;

    private final TimeText text;
    private final LocalDate today;
    private final DoubtfulMonths doubtfulMonths;

    NamedDates(TimeText text, LocalDate today) {
        this.text = text;
        this.today = today;
        this.doubtfulMonths = new DoubtfulMonths(text);
    }

    @Override
    public Optional<Read> at(int at, boolean besideTime) {
        return Read.longest(List.of(
                text.find(DAY_MONTH, at).map(found -> turned(found, dayOfYear(month(found), day(found)))),
                text.find(MONTH_DAY, at).map(found -> turned(found, dayOfYear(month(found), day(found)))),
                text.find(MONTH_ALONE, at).filter(found -> found.group("turn").isPresent() || besideTime || doubtfulMonths.isMonth(at))
                        .map(found -> turned(found, month(month(found)))),
                text.find(DAY_OF_MONTH, at).map(found -> new Read(dayOfMonth(dayNumber(found)), found.end())),
                text.find(IN_FIGURES, at).map(found -> new Read(inFigures(found.group("figures").orElseThrow()), found.end()))));
    }

    /** A day of a year of its month; a day no month has never comes. */
    static Stretch.Recurring dayOfYear(int month, int day) {
        return new Stretch.Recurring(CalendarUnit.YEAR, CalendarUnit.DAY, year -> day(year.from().getYear(), month, day).map(Days::one));
    }

    private Read turned(TimeText.Found found, Stretch.Recurring days) {
        return new Read(found.group("turn").map(turn -> days.chosen(LastThisNext.of(turn), today)).orElse(days), found.end());
    }

    private static Stretch.Recurring month(int month) {
        return new Stretch.Recurring(CalendarUnit.YEAR, CalendarUnit.MONTH,
                year -> Optional.of(CalendarUnit.MONTH.holding(year.from().withMonth(month))));
    }

    /** A day of any month. */
    static Stretch dayOfMonth(int number) {
        return new Stretch.Recurring(CalendarUnit.MONTH, CalendarUnit.DAY,
                month -> day(month.from().getYear(), month.from().getMonthValue(), number).map(Days::one));
    }

    private static int dayNumber(TimeText.Found found) {
        return Integer.parseInt(found.group("day").or(() -> found.group("after")).or(() -> found.group("figure")).or(() -> found.group("counted"))
                .or(() -> found.group("before")).orElseThrow());
    }

    /** "18/11/25" too is of this century. */
    private static Stretch inFigures(String figures) {
        Matcher yearFirst = YEAR_FIRST.matcher(figures);
        Matcher dayFirst = DAY_FIRST.matcher(figures);
        Optional<LocalDate> day = yearFirst.matches() ? day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3))
                : dayFirst.matches() ? day(fourDigits(number(dayFirst, 3)), number(dayFirst, 2), number(dayFirst, 1)) : Optional.empty();
        return Stretch.fixed(day.map(Days::one), CalendarUnit.DAY);
    }

    private static int fourDigits(int year) {
        return year < 100 ? THIS_CENTURY + year : year;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int day(TimeText.Found found) {
        return found.group("day").map(Integer::parseInt).orElse(1);
    }

    private static int month(TimeText.Found found) {
        return Month.of(number(found, "month")).getValue();
    }

    private static int number(TimeText.Found found, String group) {
        return Integer.parseInt(found.group(group).orElseThrow());
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
