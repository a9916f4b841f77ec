package samvad.engine.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads days by themselves, and all that lie since, until, before or after them. */
final class OpenPeriods implements ReadPeriods {
    private static final String UNIT = "(?:" + CalendarUnit.WORDS + ")";

    private static final Pattern BEFOREHAND = TimeText.words("(?:SINCE|UNTIL|BEFORE|AFTER)(?: THE(?= (?:START|MIDDLE|END|EARLY|MID|LATE|YEAR|\\d+s|\\d{1,2}th"
            + "|DAY|very) ))?");
    private static final Pattern FROM = TimeText.words("FROM(?: THE)?");
    private static final Pattern ONWARD = TimeText.words("(?:ON )?ONWARD|ON(?= [?.,] |$)");

    private static final Pattern UNTIL = TimeText.words("TAK(?! (?:ने|न्यूज|चैनल|ne|news|channel) )");
    private static final Pattern BEFORE = TimeText.words("(?:SE|KE)(?: ठीक)? PAHLE(?! (?:\\d{1,2} )?" + UNIT + " )");
    private static final Pattern SINCE_AFTER = TimeText.words("KE BAD SE (?:LEKAR )?(?:NOW|TODAY) TAK");
    private static final Pattern AFTER = TimeText.words("KE BAD(?: SE)?");
    private static final Pattern SINCE = TimeText.words("SE(?: (?:LEKAR )?(?:NOW|TODAY) TAK)?"
            + "(?! (?:अधिक|ज्यादा|कम|ऊपर|बेहतर|तुलना|zyada|jyada|adhik|kam|PAHLE|\\d{1,3} " + UNIT + " (?:PAHLE|BAD)) )");

    private final TimeText text;
    private final LocalDate today;
    private final ReadStretch days;
    private final Verbs verbs;

    OpenPeriods(TimeText text, LocalDate today, ReadStretch days, Verbs verbs) {
        this.text = text;
        this.today = today;
        this.days = days;
        this.verbs = verbs;
    }

    @Override
    public Optional<Periods> at(int at) {
        return ReadPeriods.longest(List.of(
                text.find(BEFOREHAND, at).flatMap(found -> days.at(found.end(), false).filter(read -> !isOwner(read)).map(read -> beforehand(at, read))),
                text.find(FROM, at).flatMap(found -> days.at(found.end(), false).flatMap(read -> from(at, read))),
                days.at(at, false).map(read -> afterwards(at, read))));
    }

    /** "After yesterday's attack" is not after yesterday. */
    private boolean isOwner(Read read) {
        return text.form(read.end()).equals("'s");
    }

    private Periods beforehand(int at, Read read) {
        return switch (text.form(at)) {
            case "SINCE" -> since(read, read.end(), Tense.PAST);
            case "UNTIL" -> periods(at, read, read.end(), OpenPeriods::until);
            case "BEFORE" -> periods(at, read, read.end(), OpenPeriods::before);
            default -> periods(at, read, read.end(), OpenPeriods::after);
        };
    }

    /** "Pictures from Monday" are of Monday. */
    private Optional<Periods> from(int at, Read read) {
        Optional<TimeText.Found> onward = text.find(ONWARD, read.end());
        Tense tense = verbs.tense(at, read.end());
        return onward.isEmpty() && tense != Tense.FUTURE ? Optional.empty()
                : Optional.of(since(read, onward.map(TimeText.Found::end).orElse(read.end()), tense));
    }

    private Periods afterwards(int at, Read read) {
        if (isRange(at, read)) {
            return periods(at, read, text.find(TimeRanges.HINDI_END, read.end()).map(TimeText.Found::end).orElse(read.end()), Days::period);
        }
        Optional<Periods> open = ReadPeriods.longest(List.of(
                text.find(UNTIL, read.end()).map(found -> periods(at, read, found.end(), OpenPeriods::until)),
                text.find(BEFORE, read.end()).map(found -> periods(at, read, found.end(), OpenPeriods::before)),
                text.find(ONWARD, read.end()).map(found -> since(read, found.end(), verbs.tense(at, found.end()))),
                text.find(SINCE_AFTER, read.end()).map(found -> since(read.after(), found.end(), Tense.PAST)),
                text.find(AFTER, read.end()).map(found -> periods(at, read, found.end(), OpenPeriods::after)),
                text.find(SINCE, read.end()).map(found -> since(read, found.end(), verbs.tense(at, found.end())))));
        return open.orElseGet(() -> periods(at, read, read.end(), Days::period));
    }

    /** "17 से 19 अगस्त तक" is not until then. */
    private boolean isRange(int at, Read read) {
        for (int i = at; i < read.end(); i++) {
            if (text.form(i).matches("SE|AND|TO|-")) {
                return true;
            }
        }
        return false;
    }

    private Periods periods(int at, Read read, int end, Function<Days, Period> period) {
        return new Periods(read.stretch().readings(today, verbs.tense(at, end)).stream().map(period).toList(), end);
    }

    /** What goes on began in the past; what is to begin has no end. */
    private Periods since(Read read, int end, Tense told) {
        Tense tense = told == Tense.PRESENT ? Tense.PAST : told;
        boolean ahead = tense == Tense.FUTURE;
        return new Periods(read.stretch().readings(today, tense).stream()
                .map(days -> ahead || days.from().isAfter(today) ? Period.startingOn(days.from()) : Period.of(days.from(), today)).toList(), end);
    }

    private static Period until(Days days) {
        return Period.endingOn(days.to());
    }

    private static Period before(Days days) {
        return Period.endingOn(days.from().minusDays(1));
    }

    private static Period after(Days days) {
        return Period.startingOn(days.to().plusDays(1));
    }
}
