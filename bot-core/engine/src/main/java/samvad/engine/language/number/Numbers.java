package samvad.engine.language.number;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samvad.engine.language.Digits;
import samvad.engine.language.Span;

/**
 * Finds where a text has numbers, in digits of any script or spelled, in English and Hindi: also "first" and "one", which may count nothing.
 * Two are compared by how they are written, "five" is no "5"; what they are worth is read by {@link Figures}.
 */
public final class Numbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{Nd}])(?:\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th)?"
                    + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                    + "|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ][a-z]+)?|hundreds?|thousands?|millions?|billions?"
                    + "|trillions?|dozens?|half|third|quarter|twice|double|first|second|none|several|both"
                    + "|दो|तीन|चार|पाँच|पांच|छह|छः|छ|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह|सत्रह|अठारह|उन्नीस|बीस|इक्कीस|बाईस|पच्चीस"
                    + "|तीस|चालीस|पचास|साठ|सत्तर|अस्सी|नब्बे|सौ|हज़ार|हजार|लाख|करोड़|करोड़|अरब|दर्जन|दर्जनों|सैकड़ों|सैकड़ों|हज़ारों|हजारों|लाखों|आधा|आधे|आधी"
                    + "|पहला|पहली|पहले|दूसरा|दूसरी|दूसरे|तीसरा|तीसरी|चौथा|चौथी|पाँचवाँ|पांचवां|दोनों|तीनों|एक तिहाई|दो तिहाई|एक)(?![\\p{L}\\p{M}])",
            Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    /** The numbers as {@link #key}s; reading order is not kept. */
    public static Set<String> in(String text) {
        return spansIn(text).stream().map(span -> key(span.in(text))).collect(Collectors.toSet());
    }

    /** Where the numbers stand, in reading order. */
    public static List<Span> spansIn(String text) {
        return NUMBER.matcher(Digits.latin(text)).results().map(match -> new Span(match.start(), match.end())).toList();
    }

    /** The form in which two mentions of a number are compared: lower case, digits 0-9, no thousands separators. */
    public static String key(String number) {
        return Digits.latin(number).toLowerCase(Locale.ROOT).replace(",", "");
    }
}
