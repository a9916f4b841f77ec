package samvad.engine.answer.verify.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.PlainText;
import samvad.engine.language.Span;

/** What a text has in quotation marks, and whether those words stand in another one. */
public final class Quotations {
    private static final Pattern QUOTE = Pattern.compile("[“”\"«»„‟＂]([^“”\"«»„‟＂]*)(?:[“”\"«»„‟＂]|$)|(?<![\\p{L}\\p{M}\\p{Nd}])[‘']([^‘’']+)[’'](?![\\p{L}\\p{M}\\p{Nd}])");

    private Quotations() {}

    /** Where quotations stand, their marks included. */
    public static List<Span> spansIn(String text) {
        return QUOTE.matcher(text).results().map(quote -> new Span(quote.start(), quote.end())).toList();
    }

    /** The words of each, without the full stop or comma at their end. */
    public static List<String> in(String text) {
        List<String> quotes = new ArrayList<>();
        Matcher matcher = QUOTE.matcher(text);
        while (matcher.find()) {
            String quote = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (quote.codePoints().anyMatch(Character::isLetterOrDigit)) {
                quotes.add(quote.replaceAll("[.,।!?\\s]+$", "").strip());
            }
        }
        return quotes;
    }

    /** Whether all that is quoted in a text stands in another. */
    public static boolean allStand(String quoting, String text) {
        return in(quoting).stream().allMatch(quote -> stands(quote, text));
    }

    /** Whether the words of a quotation stand in a text. */
    public static boolean stands(String quote, String text) {
        String held = plain(text);
        String words = plain(quote);
        return held.contains(words) || !words.isEmpty() && held.contains(otherCase(words.charAt(0)) + words.substring(1));
    }

    /** A quotation that begins a sentence in the article may stand within one. */
    private static char otherCase(char first) {
        return Character.isLowerCase(first) ? Character.toUpperCase(first) : Character.toLowerCase(first);
    }

    /** Letter for letter but for the kind of space and of inner quotation marks, and for the comma or full stop within these. */
    private static String plain(String text) {
        return PlainText.of(text).replaceAll("[‘’']", "'").replaceAll("[“”\"«»]", "\"").replaceAll("[.,।](?=['\"])", "");
    }
}
