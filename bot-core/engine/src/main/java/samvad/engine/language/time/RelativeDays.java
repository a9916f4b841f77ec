package samvad.engine.language.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days that are named from today: "yesterday", "परसों", "last night", and days of the week. */
final class RelativeDays implements ReadStretch {
    private static final String DAYPART = "(?: KE)?(?: DAYPART)?";

    private static final Pattern BEFORE_YESTERDAY = TimeText.words("(?:THE )?DAY BEFORE YESTERDAY");
    private static final Pattern AFTER_TOMORROW = TimeText.words("(?:THE )?DAY AFTER TOMORROW");
    private static final Pattern DAY = TimeText.words("(?!TODAY TAK (?:ने|न्यूज|चैनल|ne|news|channel) )(?<day>TODAY|YESTERDAY|TOMORROW)(?:(?: KE| 's)? DAYPART)?");
    private static final Pattern TURNED = TimeText.words("(?<turn>LAST|PAST|THIS)(?: KE)? DAYPART");
    private static final Pattern OPEN = TimeText.words("(?<day>KAL|PARSON)(?:(?: KE)? DAYPART)?");

    /** Names, and what comes again and again. */
    private static final String NO_DAY_BEFORE = "(?<!black |good |bloody |super |ash |palm |easter |holy |girl |every |each |any |हर |प्रत्येक |प्रति |har )";
    private static final String NO_DAY_AFTER = "(?! (?:times|guardian|mirror|prayers?|sermon|night football) )";
    private static final String TOLD_BEFORE = "(?<=(?:ON|SINCE|FROM|UNTIL|BEFORE|AFTER|BETWEEN|LAST|PAST|THIS|NEXT) )";
    private static final Pattern WEEKDAY = TimeText.words(
            NO_DAY_BEFORE + "(?:(?<turn>" + LastThisNext.WORDS + ") )?(?:W(?<day>[1-7])|(?:" + TOLD_BEFORE + ")w(?<short>[1-7]))(?: DAYPART)?" + NO_DAY_AFTER);
    private static final Pattern WEEKEND = TimeText.words("(?<=(?:ON|OVER|DURING) THE )WEEKEND|WEEKEND(?= (?:MEIN|KO|पर|par|DAURAN|KE DAURAN) )");

    private final TimeText text;
    private final LocalDate today;

    RelativeDays(TimeText text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    @Override
    public Optional<Read> at(int at, boolean besideTime) {
        return Read.longest(List.of(
                text.find(BEFORE_YESTERDAY, at).map(found -> day(-2, found)),
                text.find(AFTER_TOMORROW, at).map(found -> day(2, found)),
                text.find(DAY, at).map(found -> day(daysAway(found), found)),
                text.find(TURNED, at).map(found -> day(found.group("turn").orElse("").equals("THIS") ? 0 : -1, found))
                        .filter(read -> isNightGone(at) || !text.form(at).matches("LAST|PAST")),
                text.find(OPEN, at).map(this::either),
                text.find(WEEKDAY, at).map(this::weekday),
                text.find(WEEKEND, at).map(found -> new Read(weekend(), found.end()))));
    }

    /** Only of nights and evenings is the last one yesterday's. */
    private boolean isNightGone(int at) {
        String part = text.plain(text.form(at + 1).equals("KE") ? at + 2 : at + 1);
        return part.matches("night|evening|रात|रात्रि|शाम|raat|sham|shaam");
    }

    private static int daysAway(TimeText.Found found) {
        return switch (found.group("day").orElseThrow()) {
            case "YESTERDAY" -> -1;
            case "TOMORROW" -> 1;
            default -> 0;
        };
    }

    private Read day(int away, TimeText.Found found) {
        return new Read(new Stretch.Fixed(Days.one(today.plusDays(away)), CalendarUnit.DAY), found.end());
    }

    private Read either(TimeText.Found found) {
        int away = found.group("day").orElseThrow().equals("KAL") ? 1 : 2;
        return new Read(new Stretch.Either(Days.one(today.minusDays(away)), Days.one(today.plusDays(away))), found.end());
    }

    private Read weekday(TimeText.Found found) {
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(found.group("day").or(() -> found.group("short")).orElseThrow()));
        Stretch.Recurring days = new Stretch.Recurring(CalendarUnit.WEEK, CalendarUnit.DAY,
                week -> Optional.of(Days.one(week.from().plusDays(day.getValue() - 1L))));
        return new Read(found.group("turn").map(turn -> days.chosen(LastThisNext.of(turn), today)).orElse(days), found.end());
    }

    private static Stretch weekend() {
        return new Stretch.Recurring(CalendarUnit.WEEK, CalendarUnit.WEEKEND, week -> Optional.of(CalendarUnit.WEEKEND.holding(week.from())));
    }
}
