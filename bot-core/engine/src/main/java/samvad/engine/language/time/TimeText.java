package samvad.engine.language.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Digits;
import samvad.engine.language.Language;
import samvad.engine.language.Span;

/**
 * A question as patterns for time read it: word by word, each either one of {@link TimeWords} in capitals ("पिछले दो हफ्तों में" and
 * "pichhle 2 hafton mein" are both "LAST 2 WEEK MEIN") or as it is written.
 */
final class TimeText {
    private static final String NUMBER_ENDING = "(?:st|nd|rd|th|वीं|वी|वां|वें|vin|vi|veen|vee|van|ven)";

    /** In this order: a date in figures, an amount or another number with signs in it, a decade, a number that is written on to a word, a word, a sign. */
    private static final Pattern PIECE = Pattern.compile(
            "(?<date>(?<![\\d/.]|(?<![/.]\\d{4})-)(?:\\d{4}([-/.])\\d{1,2}\\2\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\3(?:\\d{4}|\\d{2}))(?![\\p{L}\\p{M}\\d/]|\\.\\d|-\\d(?!\\d?[/.])))"
                    + "|(?<amount>\\p{Sc}\\s?\\d[\\d.,]*\\d|\\p{Sc}\\s?\\d|\\d+(?:[.,:]\\d+)+|\\d+(?= ?%))"
                    + "|(?<decade>['’]?(?:\\d{3}0|\\d0)['’]?s\\b)"
                    + "|\\d{1,4}(?=(?!" + NUMBER_ENDING + "(?![\\p{L}\\p{M}]))\\p{L}[\\p{L}\\p{M}]{2,})"
                    + "|(?<possessive>(?<=[\\p{L}\\p{M}\\d])['’](?:s\\b)?)"
                    + "|(?<word>[\\p{L}\\p{M}\\p{Nd}\\u200C\\u200D]+)|(?<sign>\\S)");

    private static final int LONGEST_PHRASE = 3;

    /** @param form a word of time in capitals, or the plain word */
    private record Word(String plain, String form, Span span) {}

    private final List<Word> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final String line;
    private final boolean hindi;

    TimeText(String question) {
        List<Word> pieces = pieces(question);
        hindi = Language.ofQuestion(question) == Language.HINDI || pieces.stream().anyMatch(piece -> TimeWords.isLatinHindi(piece.plain));
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < pieces.size(); ) {
            int length = phraseLength(pieces, i);
            Word word = joined(pieces.subList(i, i + length));
            starts.add(written.length());
            words.add(word);
            written.append(word.form).append(' ');
            i += length;
        }
        line = written.toString();
    }

    /** A pattern found in a text; {@code end} is the word after it. */
    record Found(MatchResult groups, int end) {
        Optional<String> group(String name) {
            return Optional.ofNullable(groups.group(name));
        }
    }

    /** A pattern for whole words that sees what stands before and after it. */
    static Pattern words(String pattern) {
        return Pattern.compile("(?:" + pattern + ")(?= )");
    }

    Optional<Found> find(Pattern pattern, int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(line).region(starts.get(at), line.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int next = Collections.binarySearch(starts, matcher.end() + 1);
        return Optional.of(new Found(matcher.toMatchResult(), next < 0 ? words.size() : next));
    }

    int size() {
        return words.size();
    }

    boolean isHindi() {
        return hindi;
    }

    /** The word of time, or the plain word; a space beyond the text's ends. */
    String form(int at) {
        return at < 0 || at >= words.size() ? " " : words.get(at).form;
    }

    /** The word as people write it, spelling apart; a space beyond the text's ends. */
    String plain(int at) {
        return at < 0 || at >= words.size() ? " " : words.get(at).plain;
    }

    Span span(int from, int to) {
        return new Span(words.get(from).span.start(), words.get(to - 1).span.end());
    }

    private static List<Word> pieces(String question) {
        List<Word> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(Digits.latin(question));
        while (piece.find()) {
            Span span = new Span(piece.start(), piece.end());
            String plain = TimeWords.plain(piece.group());
            pieces.add(new Word(plain, form(piece, plain, pieces), span));
        }
        return pieces;
    }

    private static String form(Matcher piece, String plain, List<Word> before) {
        if (piece.group("date") != null) {
            return "date:" + plain;
        }
        if (piece.group("amount") != null) {
            return "amount";
        }
        if (piece.group("decade") != null) {
            return plain.replace("'", "");
        }
        if (piece.group("possessive") != null) {
            return "'s";
        }
        if (plain.matches("\\d{1,4}" + NUMBER_ENDING + "?")) {
            return isNamePart(piece, before) ? "name" : number(plain);
        }
        return plain.isEmpty() ? "?" : plain;
    }

    /** "COVID-19", "G-20": a number that is written on to a word which is none of time. */
    private static boolean isNamePart(Matcher piece, List<Word> before) {
        int last = before.size() - 1;
        return last >= 1 && before.get(last).plain.equals("-") && before.get(last).span.end() == piece.start()
                && before.get(last - 1).span.end() == before.get(last).span.start()
                && before.get(last - 1).plain.codePoints().anyMatch(Character::isLetter)
                && !Character.isDigit(before.get(last - 1).plain.charAt(0))
                && TimeWords.meaning(before.get(last - 1).plain, false).isEmpty()
                && TimeWords.meaning(before.get(last - 1).plain + "_-", false).isEmpty();
    }

    private static String number(String plain) {
        String digits = plain.replaceFirst(NUMBER_ENDING + "$", "");
        return Integer.parseInt(digits) + (digits.equals(plain) ? "" : "th");
    }

    /** How many words from here on are one word of time; 1 where they are none. */
    private int phraseLength(List<Word> pieces, int at) {
        for (int length = Math.min(LONGEST_PHRASE, pieces.size() - at); length > 1; length--) {
            if (TimeWords.meaning(together(pieces.subList(at, at + length)), hindi).isPresent()) {
                return length;
            }
        }
        return 1;
    }

    private Word joined(List<Word> pieces) {
        String together = together(pieces);
        String form = TimeWords.meaning(together, hindi).orElse(pieces.getFirst().form);
        return new Word(together, form, new Span(pieces.getFirst().span.start(), pieces.getLast().span.end()));
    }

    private static String together(List<Word> pieces) {
        return String.join("_", pieces.stream().map(piece -> piece.plain.toLowerCase(Locale.ROOT)).toList());
    }
}
