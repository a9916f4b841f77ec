package samvad.engine.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads units of the calendar counted from today: "last week", "three months ago", "पिछले दस दिनों में", "दो साल बाद". */
final class RelativeUnits implements ReadStretch {
    private static final String UNIT = "(?<unit>" + CalendarUnit.WORDS + ")";
    private static final String COUNT = "(?:an? )?(?<count>\\d{1,3})";
    private static final String COUNT_OR_ONE = "(?:(?:" + COUNT + "|an?) |(?=\\w+ BHAR ))";

    /** "The last year of the war" is none of ours. */
    private static final String NOT_OF = "(?! OF )";

    private static final Pattern TURNED = TimeText.words("(?<turn>LAST|THIS|NEXT) (?<unit>" + CalendarUnit.WORDS.replace("DAY|", "") + ")" + NOT_OF);
    private static final Pattern TWICE_TURNED = TimeText.words(
            "(?:THE )?UNIT (?:BEFORE (?<last>LAST)|AFTER NEXT)|(?:(?<twice>LAST)|NEXT) (?:SE|KE) (?:LAST|NEXT) UNIT".replace("UNIT", "(?:" + CalendarUnit.WORDS + ")"));
    private static final Pattern ROLLING = TimeText.words(
            "(?:(?<back>LAST|PAST)|NEXT) (?:\\d{1,2} (?:-|TO|SE) )?(?:" + COUNT + " (?:KE )?)" + UNIT + NOT_OF);
    private static final Pattern PAST_ONE = TimeText.words("(?<back>PAST) (?<unit>WEEK|MONTH|QUARTER|YEAR|DECADE|CENTURY)" + NOT_OF);
    private static final Pattern HOURS = TimeText.words("(?:(?<back>LAST|PAST)|NEXT) " + COUNT + " HOUR");

    /** Of "two days before the election" the question's today knows nothing; "two days before today" is said in Hindi. */
    private static final String FROM_TODAY = "(?:(?:TODAY|NOW) SE (?:THIK )?|(?<!SE ))";
    private static final String OR_SO = "(?:(?<least>\\d{1,2}) (?:-|TO|SE) )?";
    private static final Pattern AGO = TimeText.words(FROM_TODAY + OR_SO + COUNT_OR_ONE + UNIT + "(?: BHAR)? (?:AGO|PAHLE)");
    private static final Pattern AHEAD = TimeText.words("(?:IN|AFTER) " + COUNT_OR_ONE + UNIT + "(?: 's)?(?: time)?(?! (?:OF|PAHLE|BAD|of|ON|FROM) )|"
            + "(?:(?:TODAY|NOW) SE |(?<!KE |SE ))" + (COUNT_OR_ONE + UNIT).replace("<count>", "<after>").replace("<unit>", "<following>")
            + " (?:BAD|FROM (?:NOW|TODAY))");

    private final TimeText text;
    private final LocalDate today;
    private final Verbs verbs;

    RelativeUnits(TimeText text, LocalDate today, Verbs verbs) {
        this.text = text;
        this.today = today;
        this.verbs = verbs;
    }

    @Override
    public Optional<Read> at(int at, boolean besideTime) {
        return Read.longest(List.of(
                text.find(TURNED, at).map(found -> fixed(unit(found), LastThisNext.of(found.group("turn").orElseThrow()).steps(), found)),
                text.find(TWICE_TURNED, at).map(found -> fixed(unitIn(at, found), isBack(found) ? -2 : 2, found)),
                text.find(ROLLING, at).map(this::rolling),
                text.find(PAST_ONE, at).map(this::rolling),
                text.find(HOURS, at).map(this::hours),
                text.find(AGO, at).map(this::ago),
                text.find(AHEAD, at).filter(found -> verbs.tense(at, found.end()) != Tense.PAST)
                        .map(found -> fixed(ahead(found), aheadBy(found), found))));
    }

    private Read fixed(CalendarUnit unit, int steps, TimeText.Found found) {
        return new Read(new Stretch.Fixed(unit.holding(unit.add(today, steps)), unit), found.end());
    }

    /** "Two or three days ago" are both of them. */
    private Read ago(TimeText.Found found) {
        CalendarUnit unit = unit(found);
        Days first = unit.holding(unit.add(today, -count(found)));
        Days last = found.group("least").map(least -> unit.holding(unit.add(today, -Integer.parseInt(least)))).orElse(first);
        return last.to().isBefore(first.from()) ? new Read(new Stretch.Fixed(first, unit), found.end())
                : new Read(new Stretch.Fixed(new Days(first.from(), last.to()), last.equals(first) ? unit : CalendarUnit.DAY), found.end());
    }

    private Read rolling(TimeText.Found found) {
        CalendarUnit unit = unit(found);
        boolean back = found.group("back").isPresent();
        LocalDate end = unit.add(today, back ? -count(found) : count(found));
        return new Read(between(end), found.end());
    }

    private Read hours(TimeText.Found found) {
        int days = Math.ceilDiv(count(found), 24);
        return new Read(between(today.plusDays(found.group("back").isPresent() ? -days : days)), found.end());
    }

    private Stretch between(LocalDate end) {
        return new Stretch.Fixed(end.isBefore(today) ? new Days(end, today) : new Days(today, end), CalendarUnit.DAY);
    }

    private static boolean isBack(TimeText.Found found) {
        return found.group("last").or(() -> found.group("twice")).isPresent();
    }

    /** The unit among the words of an expression. */
    private CalendarUnit unitIn(int at, TimeText.Found found) {
        for (int i = at; i < found.end(); i++) {
            if (text.form(i).matches(CalendarUnit.WORDS)) {
                return CalendarUnit.valueOf(text.form(i));
            }
        }
        throw new IllegalStateException("no unit in " + found);
    }

    private static CalendarUnit unit(TimeText.Found found) {
        return CalendarUnit.valueOf(found.group("unit").orElseThrow());
    }

    private static int count(TimeText.Found found) {
        return found.groups().namedGroups().containsKey("count") ? found.group("count").map(Integer::parseInt).orElse(1) : 1;
    }

    private static CalendarUnit ahead(TimeText.Found found) {
        return found.group("following").map(CalendarUnit::valueOf).orElseGet(() -> unit(found));
    }

    private static int aheadBy(TimeText.Found found) {
        return found.group("following").isPresent() ? found.group("after").map(Integer::parseInt).orElse(1) : count(found);
    }
}
