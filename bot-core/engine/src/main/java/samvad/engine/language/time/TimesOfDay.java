package samvad.engine.language.time;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Digits;
import samvad.engine.language.Span;
import samvad.engine.language.number.SmallNumbers;

/**
 * Reads the times of day that a report tells, in English and Hindi: "3:12 am", "twenty to five", "1625 UTC", "noon", "शाम साढ़े सात बजे".
 * The hours at which somebody wishes to be written to, which may be said more shortly, are read by {@link ClockTimes}; here "at 7" is none.
 */
public final class TimesOfDay {
    private static final int HOURS_ON_A_DIAL = 12;
    private static final int MINUTES_IN_AN_HOUR = 60;

    private static final String HOUR = "(?<hour>" + SmallNumbers.PATTERN + ")";
    private static final String ZONE = "(?:hrs|hours|gmt|utc|bst|cest|cet|e[sd]t|et|ist|local time)";
    private static final String PART = "(?:(?<part>सुबह|सवेरे|तड\u093C?के|दोपहर|शाम|रात|दिन)(?: (?:के|को|में|करीब|क\u093Cरीब|लगभग))* )?";
    private static final String IN_THE = "(?: (?:in the|this|at) (?<part>morning|afternoon|evening|night))";

    /** Before an hour, or another number would be one. */
    private static final String AT = "(?<=(?<!\\p{L})(?:at|around|about|by|before|after|since|until|till|from|between|nearly|almost|करीब|लगभग) )";

    /** What one has found, those behind it do not look at. */
    private static final List<Pattern> FORMS = List.of(
            form("(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?::\\d{2})?[ -]?(?<half>[ap])(?:\\.\\s?m\\.?|m)"),
            form(PART + "(?:(?<fraction>साढ\u093C?े|सवा|पौने) )?" + HOUR + "(?:[:.](?<minute>\\d{2}))? ?(?:बजकर (?<past>\\d{1,2}) मिनट|बजे)"),
            form(PART + "(?<word>डेढ\u093C?|ढाई) बजे"),
            form(AT + "(?<fraction>twenty-five|twenty|ten|five|quarter|half)(?: minutes)? (?:past|(?<to>to)) " + HOUR + "(?:" + IN_THE + "|(?= (?:o['’]clock|at|on) )|(?=\\W*$|[,;]))"),
            form(AT + HOUR + "(?::(?<minute>\\d{2}))?(?: o['’]clock)?" + IN_THE),
            form(HOUR + " o['’]clock"),
            form("(?<hour>\\d{1,2})[:.]?(?<minute>\\d{2}) ?" + ZONE + "(?! of)"),
            form(AT + "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?!\\d|:\\d)"));

    private static final Map<Pattern, LocalTime> NAMED = Map.of(form("noon|midday|मध्याह्न"), LocalTime.NOON, form("midnight|आधी रात"), LocalTime.MIDNIGHT);

    private static final Map<String, Integer> MINUTES = Map.of("five", 5, "ten", 10, "quarter", 15, "twenty", 20, "twenty-five", 25, "half", 30, "साढे", 30, "सवा", 15, "पौने", 45);

    /**
     * A time of day.
     *
     * @param onDial whether nothing tells which half of the day it is of: "five o'clock"; the time is then what a clock's hands show
     */
    public record Mention(LocalTime time, boolean onDial, Span span) {
        /** Whether both may be one. */
        public boolean agreesWith(Mention other) {
            boolean sameHour = onDial || other.onDial ? time.getHour() % HOURS_ON_A_DIAL == other.time.getHour() % HOURS_ON_A_DIAL
                    : time.getHour() == other.time.getHour();
            return sameHour && time.getMinute() == other.time.getMinute();
        }
    }

    private TimesOfDay() {}

    /** All that a text tells, in reading order. */
    public static List<Mention> in(String text) {
        String plain = Digits.latin(text.toLowerCase(Locale.ROOT)).replace('ँ', 'ं');
        if (plain.length() != text.length()) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>();
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(plain);
            while (found.find()) {
                read(found).ifPresent(mention -> addUnlessKnown(mention, mentions));
            }
        }
        NAMED.forEach((form, time) -> form.matcher(plain).results().forEach(found -> addUnlessKnown(new Mention(time, false, new Span(found.start(), found.end())), mentions)));
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return List.copyOf(mentions);
    }

    private static void addUnlessKnown(Mention mention, List<Mention> mentions) {
        if (mentions.stream().noneMatch(known -> known.span().overlaps(mention.span()))) {
            mentions.add(mention);
        }
    }

    private static Optional<Mention> read(Matcher found) {
        Optional<LocalTime> dial = group(found, "word").map(word -> LocalTime.of(word.equals("ढाई") ? 2 : 1, 30)).or(() -> onDial(found));
        Optional<String> part = group(found, "half").or(() -> group(found, "part")).map(name -> name.replace("\u093C", ""));
        Span span = new Span(found.start(), found.end());
        return part.isEmpty() ? dial.map(time -> new Mention(time, time.getHour() >= 1 && time.getHour() <= HOURS_ON_A_DIAL, span))
                : dial.flatMap(time -> ofDay(time, part.get()).map(of24 -> new Mention(of24, false, span)));
    }

    /** What the hands of a clock show, or one of 24 hours; empty if there is no such time. */
    private static Optional<LocalTime> onDial(Matcher found) {
        int hour = SmallNumbers.value(found.group("hour")).orElseThrow();
        int minute = group(found, "minute").or(() -> group(found, "past")).map(Integer::parseInt)
                .or(() -> group(found, "fraction").map(fraction -> MINUTES.get(fraction.replace("\u093C", "")))).orElse(0);
        boolean to = group(found, "to").isPresent();
        boolean before = to || group(found, "fraction").filter("पौने"::equals).isPresent();
        int struck = !before ? hour : hour == 1 ? HOURS_ON_A_DIAL : hour - 1;
        int shown = to ? MINUTES_IN_AN_HOUR - minute : minute;
        return struck < 0 || struck > 23 || shown > 59 ? Optional.empty() : Optional.of(LocalTime.of(struck, shown));
    }

    private static Optional<LocalTime> ofDay(LocalTime dial, String part) {
        OptionalInt hour = ClockTimes.onDial(dial.getHour(), part);
        return hour.isEmpty() || hour.getAsInt() > 23 ? Optional.empty() : Optional.of(dial.withHour(hour.getAsInt()));
    }

    private static Optional<String> group(Matcher found, String name) {
        return found.namedGroups().containsKey(name) ? Optional.ofNullable(found.group(name)) : Optional.empty();
    }

    private static Pattern form(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{M}\\d.:])(?:" + words + ")(?![\\p{L}\\p{M}])");
    }
}
