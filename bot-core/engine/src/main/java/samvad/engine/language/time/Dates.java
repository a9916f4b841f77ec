package samvad.engine.language.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import samvad.engine.language.Digits;
import samvad.engine.language.Span;

/**
 * Finds the dates a text names, in English and Hindi: "18 नवंबर 2025", "November 18, 2025", "18th of Nov", "2025-11-18",
 * "१८ नवम्बर", "in 2020". Relative ones ("yesterday") are not dates of the text alone and are left to the question.
 */
public final class Dates {
    private static final Map<String, Integer> MONTHS = Months.byName();
    private static final String MONTH = "(" + alternatives() + ")";
    private static final String DAY = "(\\d{1,2})(?: ?(?:st|nd|rd|th))?";
    private static final String YEAR = "(\\d{4})";
    private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{Nd}.,/-])";
    private static final String AFTER = "(?![\\p{L}\\p{M}\\p{Nd}])";

    private static final Pattern ISO = Pattern.compile(BEFORE + "(\\d{4})-(\\d{1,2})-(\\d{1,2})" + AFTER);
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile(BEFORE + DAY + "(?: of)?[\\s.-]{1,3}" + MONTH + "\\.?(?:[,\\s-]{0,3}(?:को|सन|of)?[,\\s-]{1,3}" + YEAR + ")?" + AFTER);
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile(BEFORE + MONTH + "\\.?\\s{1,3}" + DAY + "(?!\\d)(?:[,\\s]{1,3}" + YEAR + ")?" + AFTER);
    private static final Pattern MONTH_YEAR = Pattern.compile(BEFORE + MONTH + "\\.?,?(?: of| सन)?\\s{1,3}" + YEAR + AFTER);
    /** Neither "may" nor "march": more often a verb. Nor the short forms. */
    private static final Pattern MONTH_ALONE = Pattern.compile(BEFORE
            + "(january|february|april|june|july|august|september|october|november|december|[\\u0900-\\u097F]{3,}|मई)" + AFTER);
    private static final Pattern YEAR_ALONE = Pattern.compile(BEFORE + "((?:1[5-9]|20)\\d{2})" + AFTER + "(?!,\\d{3}|\\s*(?:%|प्रतिशत|percent|people|km|लोग))");

    private Dates() {}

    /** Where the dates stand, in reading order. */
    public static List<Span> spansIn(String text) {
        return in(text).stream().map(DateMention::span).toList();
    }

    /** The dates of a text in reading order, without overlap; a longer reading beats the shorter within it. */
    public static List<DateMention> in(String text) {
        String plain = lowerCase(Digits.latin(text));
        Found found = new Found(new ArrayList<>(), new BitSet());
        collect(ISO, plain, found, m -> mention(m, number(m, 1), number(m, 2), number(m, 3)));
        collect(DAY_MONTH_YEAR, plain, found, m -> mention(m, number(m, 3), month(m, 2), number(m, 1)));
        collect(MONTH_DAY_YEAR, plain, found, m -> mention(m, number(m, 3), month(m, 1), number(m, 2)));
        collect(MONTH_YEAR, plain, found, m -> mention(m, number(m, 2), month(m, 1), OptionalInt.empty()));
        collect(MONTH_ALONE, plain, found, m -> mention(m, OptionalInt.empty(), month(m, 1), OptionalInt.empty()));
        collect(YEAR_ALONE, plain, found, m -> mention(m, number(m, 1), OptionalInt.empty(), OptionalInt.empty()));
        found.mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return found.mentions;
    }

    /** Letter by letter, so that the length stays: as a whole, İ becomes two. */
    private static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
        }
        return lower.toString();
    }

    /** @param taken the characters of the mentions */
    private record Found(List<DateMention> mentions, BitSet taken) {}

    private interface Read {
        DateMention from(MatchResult match);
    }

    private static void collect(Pattern pattern, String text, Found found, Read read) {
        pattern.matcher(text).results().map(read::from).filter(Dates::isPlausible).forEach(mention -> {
            Span span = mention.span();
            int taken = found.taken.nextSetBit(span.start());
            if (taken < 0 || taken >= span.end()) {
                found.mentions.add(mention);
                found.taken.set(span.start(), span.end());
            }
        });
    }

    private static boolean isPlausible(DateMention mention) {
        int day = mention.day().orElse(1);
        int month = mention.month().orElse(1);
        boolean says = mention.year().isPresent() || mention.month().isPresent();
        return says && day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    private static DateMention mention(MatchResult match, OptionalInt year, OptionalInt month, OptionalInt day) {
        return new DateMention(year, month, day, new Span(match.start(), match.end()));
    }

    private static OptionalInt number(MatchResult match, int group) {
        String digits = match.group(group);
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static OptionalInt month(MatchResult match, int group) {
        Integer month = MONTHS.get(match.group(group));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static String alternatives() {
        return String.join("|", MONTHS.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
    }
}
