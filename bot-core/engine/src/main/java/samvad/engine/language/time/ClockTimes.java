package samvad.engine.language.time;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samvad.engine.language.LooseSpelling;
import samvad.engine.language.number.SmallNumbers;

/**
 * Reads hours of the day as people say them: "7:30 pm", "शाम साढ़े सात बजे", "noon". An hour without a part of the day is that of
 * a clock with 24 hours; a number in words is an hour only where something beside it says so. Expects {@link LooseSpelling}.
 */
public final class ClockTimes {
    private static final String PART = "(?:in the )?(?:morning|afternoon|evening)|at night|tonight|night|सुबह|सवेरे|सबेरे|तडके|दोपहर बाद|दोपहर|शाम|सायं|रात|दिन"
            + "|subah|dopahar|dopeher|shaam|sham|raat";

    /** "हर दिन" is a day, not a part of one. */
    private static final String EVERY = "(?:(?<every>every|each|हर|प्रति|har)\\s+(?!दिन))?";

    private static final String OF_PART = "(?: को| के| में| मे| ko| ke)?";
    private static final String END = "(?![\\p{L}\\p{M}\\d])";

    /** "दो" is a request at the end, and before a part of the day to which it does not belong. */
    private static final String REQUEST = "(?:दो|do)(?:[\\s.,।!]*$|\\s+(?:" + PART + ")" + END + ")";

    private static final String HOUR = "(?<hour>" + SmallNumbers.PATTERN + ")";
    private static final String CLOCK = "(?:(?<fraction>साढे|सवा|पौने|half past|quarter past|quarter to)\\s+|(?!" + REQUEST + "))" + HOUR
            + "(?:[:.](?<minute>\\d{2}))?(?!\\d|[:.]\\d)(?:\\s*(?<half>[ap])\\.?\\s?m\\b\\.?)?"
            + "(?:\\s*(?<struck>बजकर (?<past>\\d{1,2}) मिनट|बजे|o'clock|hrs?\\b|baje))?";

    private static final Pattern PART_FIRST = Pattern.compile(EVERY + "(?<part>" + PART + ")" + OF_PART + "\\s+(?:at )?" + CLOCK + END);
    private static final Pattern CLOCK_FIRST = Pattern.compile("(?<at>(?<=\\bat ))?" + CLOCK + END + "(?:\\s+" + EVERY + "(?<part>" + PART + ")" + END
            + "(?!" + OF_PART + "\\s+(?:साढे|सवा|पौने|(?!" + REQUEST + ")" + SmallNumbers.PATTERN + ")" + END + "))?");
    private static final Pattern NAMED = Pattern.compile("(?<noon>noon|midday|मध्याह्न)|(?<midnight>midnight|आधी रात)");
    private static final Pattern HALVES = Pattern.compile("(?:" + EVERY + "(?<part>" + PART + ")" + OF_PART + "\\s+)?(?<word>डेढ|ढाई)(?: बजे)?" + END);

    /**
     * An hour.
     *
     * @param end where it ends in the text
     * @param everyDay whether it was said to be that of every morning, evening or night
     */
    public record Mention(LocalTime time, int end, boolean everyDay) {}

    private ClockTimes() {}

    /** The hour named from this place on; empty if none is or there is no such hour. */
    public static Optional<Mention> at(String text, int start) {
        Matcher named = from(start, NAMED.matcher(text));
        if (named.lookingAt()) {
            return Optional.of(new Mention(named.group("noon") == null ? LocalTime.MIDNIGHT : LocalTime.NOON, named.end(), false));
        }
        Matcher halves = from(start, HALVES.matcher(text));
        if (halves.lookingAt()) {
            int hour = halves.group("word").equals("डेढ") ? 1 : 2;
            return mention(hour, 30, Optional.ofNullable(halves.group("part")), halves);
        }
        Matcher partFirst = from(start, PART_FIRST.matcher(text));
        if (partFirst.lookingAt()) {
            return mention(partFirst);
        }
        Matcher clockFirst = from(start, CLOCK_FIRST.matcher(text));
        return clockFirst.lookingAt() && isHour(clockFirst) ? mention(clockFirst) : Optional.empty();
    }

    /** Sees what stands around, so that no word is cut in two. */
    private static Matcher from(int start, Matcher matcher) {
        return matcher.region(start, matcher.regionEnd()).useTransparentBounds(true);
    }

    /** Figures may be one by themselves; "eight" may be anything. */
    private static boolean isHour(Matcher found) {
        return Character.isDigit(found.group("hour").charAt(0))
                || Stream.of("fraction", "half", "struck", "part", "at").anyMatch(group -> found.group(group) != null);
    }

    private static Optional<Mention> mention(Matcher found) {
        int hour = SmallNumbers.value(found.group("hour")).orElseThrow();
        int minute = number(found, "minute").orElse(number(found, "past").orElse(0));
        String fraction = Optional.ofNullable(found.group("fraction")).orElse("");
        if (!fraction.isEmpty() && (hour < 1 || hour > 12 || minute > 0)) {
            return Optional.empty();
        }
        Optional<String> part = Optional.ofNullable(found.group("half")).or(() -> Optional.ofNullable(found.group("part")));
        return switch (fraction) {
            case "साढे", "half past" -> mention(hour, 30, part, found);
            case "सवा", "quarter past" -> mention(hour, 15, part, found);
            case "पौने", "quarter to" -> mention(hour == 1 ? 12 : hour - 1, 45, part, found);
            default -> mention(hour, minute, part, found);
        };
    }

    private static OptionalInt number(Matcher found, String group) {
        String digits = found.group(group);
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Optional<Mention> mention(int hour, int minute, Optional<String> part, Matcher found) {
        OptionalInt of24 = part.map(name -> onDial(hour, name)).orElse(OptionalInt.of(hour));
        return of24.isEmpty() || of24.getAsInt() > 23 || minute > 59 ? Optional.empty()
                : Optional.of(new Mention(LocalTime.of(of24.getAsInt(), minute), found.end(), found.group("every") != null));
    }

    /** The hour of 24 that an hour in a part of the day is; empty where there is none such. */
    static OptionalInt onDial(int hour, String part) {
        return switch (part.replaceFirst("^in the ", "")) {
            case "a" -> in(1, 12, hour, hour % 12);
            case "morning", "सुबह", "सवेरे", "सबेरे", "तडके", "subah" -> in(1, 11, hour, hour);
            case String _ when hour > 12 -> OptionalInt.of(hour);
            case "p" -> in(1, 12, hour, hour % 12 + 12);
            case "afternoon", "दोपहर", "दोपहर बाद", "dopahar", "dopeher" -> hour == 11 ? OptionalInt.of(11) : in(0, 6, hour % 12, hour % 12 + 12);
            case "evening", "शाम", "सायं", "shaam", "sham" -> in(1, 11, hour, hour + 12);
            case "दिन" -> hour >= 7 ? in(7, 12, hour, hour) : in(1, 6, hour, hour + 12);
            default -> hour == 12 ? OptionalInt.of(0) : hour >= 6 ? in(6, 11, hour, hour + 12) : in(1, 5, hour, hour);
        };
    }

    private static OptionalInt in(int first, int last, int hour, int of24) {
        return hour >= first && hour <= last ? OptionalInt.of(of24) : OptionalInt.empty();
    }
}
