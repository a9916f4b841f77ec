package samvad.engine.language.time;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.LooseSpelling;

/** Reads on which days something is to come, as people name them. Expects {@link LooseSpelling}. */
public final class NamedDays {
    private static final List<String> NAMES = List.of(
            "mondays?|mon|सोमवार|सोम|som[vw]a+r", "tuesdays?|tues?|मंगलवार|मंगल|mangal[vw]a+r", "wednesdays?|wed|बुधवार|बुध|budh[vw]a+r",
            "thursdays?|thurs?|thu|गुरुवार|गुरूवार|बृहस्पतिवार|वीरवार|guru[vw]a+r|brihaspati[vw]a+r|veer[vw]a+r", "fridays?|fri|शुक्रवार|शुक्र|shukra?[vw]a+r", "saturdays?|sat|शनिवार|शनि|shani[vw]a+r",
            "sundays?|sun|रविवार|इतवार|रवि|ravi[vw]a+r|it[vw]a+r");
    private static final List<Pattern> PATTERNS = NAMES.stream().map(Pattern::compile).toList();

    private static final String DAY = "(?:" + String.join("|", NAMES) + ")";
    private static final String EVERY = "(?:on )?(?:(?<every>every|each|हर|प्रति|प्रत्येक|har) )?";
    private static final String END = "(?![\\p{L}\\p{M}\\d])(?: को| में| मे)?";

    private static final Pattern ALL = Pattern.compile("(?:every ?day|each day|daily|हर रोज|हर दिन|रोजाना|रोज|प्रतिदिन|दैनिक|har roz|har din|rozana|roz)" + END);
    private static final Pattern WEEKDAYS = Pattern.compile(EVERY + "(?:weekdays?|working days?|कामकाजी दिनों|कामकाजी दिन|कार्यदिवसों|कार्यदिवस)" + END);
    private static final Pattern WEEKEND = Pattern.compile(EVERY + "(?:weekends?|सप्ताहांत)" + END);
    private static final Pattern WEEKLY = Pattern.compile(
            "(?:weekly|once a week|every week|each week|साप्ताहिक|हर हफ्ते|हर सप्ताह|हफ्ते में एक बार|सप्ताह में एक बार)" + END);
    private static final Pattern RANGE = Pattern.compile(
            EVERY + "(?:from )?(?<first>" + DAY + ")\\s*(?:-|to|through|till|until|से)\\s*(?<last>" + DAY + ")(?: तक)?" + END);
    private static final Pattern ONE = Pattern.compile(EVERY + "(?<first>" + DAY + ")" + END);

    private final Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
    private boolean daily;
    private boolean weekly;
    private boolean every;

    /** Whether these words are one weekday's name. */
    public static boolean isOne(String words) {
        return ONE.matcher(LooseSpelling.of(words)).matches();
    }

    /** Reads days from this place on and returns where they end; the same place if none are named there. */
    public int read(String text, int start) {
        Matcher matcher = ALL.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (matcher.lookingAt()) {
            daily = true;
        } else if (matcher.usePattern(WEEKLY).lookingAt()) {
            weekly = true;
        } else if (matcher.usePattern(WEEKDAYS).lookingAt()) {
            every = true;
            addAll(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        } else if (matcher.usePattern(WEEKEND).lookingAt()) {
            every = true;
            addAll(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        } else if (matcher.usePattern(RANGE).lookingAt()) {
            every |= matcher.group("every") != null;
            addAll(day(matcher.group("first")), day(matcher.group("last")));
        } else if (matcher.usePattern(ONE).lookingAt()) {
            every |= matcher.group("every") != null;
            named.add(day(matcher.group("first")));
        } else {
            return start;
        }
        return matcher.end();
    }

    /** Said in other words, as by an hour of every morning. */
    public void addEveryDay() {
        daily = true;
    }

    /** Whether it was said that they come again and again; "Monday" alone may be a single one. */
    public boolean repeated() {
        return daily || weekly || every;
    }

    /** All that were named, in any order of words; a weekly edition whose day is not named comes on Sunday. */
    public Set<DayOfWeek> days() {
        if (!named.isEmpty()) {
            return named;
        }
        return weekly ? EnumSet.of(DayOfWeek.SUNDAY) : daily ? EnumSet.allOf(DayOfWeek.class) : named;
    }

    /** A weekly edition comes on one day. */
    public boolean contradictory() {
        return weekly && (daily || named.size() > 1);
    }

    private void addAll(DayOfWeek first, DayOfWeek last) {
        for (DayOfWeek day = first; ; day = day.plus(1)) {
            named.add(day);
            if (day == last) {
                return;
            }
        }
    }

    private static DayOfWeek day(String name) {
        for (int i = 0; i < PATTERNS.size(); i++) {
            if (PATTERNS.get(i).matcher(name).matches()) {
                return DayOfWeek.of(i + 1);
            }
        }
        throw new IllegalArgumentException("no day is called " + name);
    }
}
