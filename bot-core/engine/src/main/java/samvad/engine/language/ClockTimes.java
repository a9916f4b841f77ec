package samvad.engine.language;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads hours of the day as people say them: "7:30 pm", "शाम साढ़े सात बजे", "noon". An hour without a part of the day is that of
 * a clock with 24 hours. Expects {@link LooseSpelling}.
 */
public final class ClockTimes {
    private static final String PART = "(?:in the )?(?:morning|afternoon|evening)|at night|tonight|सुबह|सवेरे|सबेरे|तडके|दोपहर बाद|दोपहर|शाम|सायं|रात|दिन"
            + "|subah|dopahar|dopeher|shaam|sham|raat";
    private static final String OF_PART = "(?: को| के| में| मे| ko| ke)?";
    private static final String CLOCK = "(?:(?<fraction>साढे|सवा|पौने|half past|quarter past|quarter to)\\s+)?(?<hour>" + SmallNumbers.PATTERN + ")"
            + "(?:[:.](?<minute>\\d{2}))?(?!\\d|[:.]\\d)(?:\\s*(?<half>[ap])\\.?\\s?m\\b\\.?)?"
            + "(?:\\s*(?:बजकर (?<past>\\d{1,2}) मिनट|बजे|o'clock|hrs?\\b|baje))?";
    private static final String END = "(?![\\p{L}\\p{M}\\d])";

    private static final Pattern PART_FIRST = Pattern.compile("(?<part>" + PART + ")" + OF_PART + "\\s+(?:at )?" + CLOCK + END);
    private static final Pattern CLOCK_FIRST = Pattern.compile(
            CLOCK + END + "(?:\\s+(?<part>" + PART + ")" + END + "(?!" + OF_PART + "\\s+(?:साढे|सवा|पौने|" + SmallNumbers.PATTERN + ")" + END + "))?");
    private static final Pattern NAMED = Pattern.compile("(?<noon>noon|midday|मध्याह्न)|(?<midnight>midnight|आधी रात)");
    private static final Pattern HALVES = Pattern.compile("(?:(?<part>" + PART + ")" + OF_PART + "\\s+)?(?<word>डेढ|ढाई)(?: बजे)?" + END);

    /** Where it ends in the text. */
    public record Mention(LocalTime time, int end) {}

    private ClockTimes() {}

    /** The hour named from this place on; empty if none is or there is no such hour. */
    public static Optional<Mention> at(String text, int start) {
        Matcher named = from(start, NAMED.matcher(text));
        if (named.lookingAt()) {
            return Optional.of(new Mention(named.group("noon") == null ? LocalTime.MIDNIGHT : LocalTime.NOON, named.end()));
        }
        Matcher halves = from(start, HALVES.matcher(text));
        if (halves.lookingAt()) {
            int hour = halves.group("word").equals("डेढ") ? 1 : 2;
            return mention(hour, 30, Optional.ofNullable(halves.group("part")), halves.end());
        }
        Matcher partFirst = from(start, PART_FIRST.matcher(text));
        if (partFirst.lookingAt()) {
            return mention(partFirst);
        }
        Matcher clockFirst = from(start, CLOCK_FIRST.matcher(text));
        return clockFirst.lookingAt() ? mention(clockFirst) : Optional.empty();
    }

    /** Sees what stands around, so that no word is cut in two. */
    private static Matcher from(int start, Matcher matcher) {
        return matcher.region(start, matcher.regionEnd()).useTransparentBounds(true);
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
            case "साढे", "half past" -> mention(hour, 30, part, found.end());
            case "सवा", "quarter past" -> mention(hour, 15, part, found.end());
            case "पौने", "quarter to" -> mention(hour == 1 ? 12 : hour - 1, 45, part, found.end());
            default -> mention(hour, minute, part, found.end());
        };
    }

    private static OptionalInt number(Matcher found, String group) {
        String digits = found.group(group);
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Optional<Mention> mention(int hour, int minute, Optional<String> part, int end) {
        OptionalInt of24 = part.map(name -> onDial(hour, name)).orElse(OptionalInt.of(hour));
        return of24.isEmpty() || of24.getAsInt() > 23 || minute > 59 ? Optional.empty()
                : Optional.of(new Mention(LocalTime.of(of24.getAsInt(), minute), end));
    }

    /** The hour of 24 that an hour in a part of the day is; empty where there is none such. */
    private static OptionalInt onDial(int hour, String part) {
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
