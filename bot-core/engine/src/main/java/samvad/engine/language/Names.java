package samvad.engine.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds words that may be names: in English by their capital; in Hindi, which has none, by not being among the
 * {@link CommonWords}.
 */
public final class Names {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}'’.-]*");

    /** A stop before a word, or the word before it with its own dot: what follows an abbreviation is a name only if it is no common word. */
    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?।\\n]");

    /** What may stand between two names that are perhaps one. */
    public enum Between {
        SPACE, WHITE_SPACE, ANY_SIGN;

        private boolean joins(Span one, Span next, String text) {
            String between = text.substring(one.end(), next.start());
            return switch (this) {
                case SPACE -> between.equals(" ");
                case WHITE_SPACE -> between.isBlank();
                case ANY_SIGN -> between.length() == 1;
            };
        }
    }

    private Names() {}

    /** All words of a text as {@link #key}s. */
    public static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(key(matcher.group()));
        }
        return words;
    }

    /** The words that may be names, as {@link #key}s. */
    public static Set<String> in(String text) {
        return spansIn(text).stream().map(span -> key(span.in(text))).collect(Collectors.toSet());
    }

    /** Where words stand that may be names. A capital that merely begins a sentence is none if the word is common: "But Livingston". */
    public static List<Span> spansIn(String text) {
        List<Span> names = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        boolean first = true;
        int end = 0;
        while (matcher.find()) {
            String word = matcher.group();
            first |= ENDS_SENTENCE.matcher(text.substring(Math.max(0, end - 1), matcher.start())).find();
            end = matcher.end();
            if (isDevanagari(word) ? !CommonWords.hold(word) : isCapitalised(word) && !(first && CommonWords.hold(word))) {
                names.add(new Span(matcher.start(), matcher.end()));
            }
            first = false;
        }
        return names;
    }

    /** Whether one name stands right behind another, a space between, so that they may be one. */
    public static boolean follow(Span one, Span next, String text) {
        return Between.SPACE.joins(one, next, text);
    }

    /** Names in reading order as runs of those that may be one name: "Narendra", "Modi". */
    public static List<List<Span>> runs(List<Span> names, Between between, String text) {
        List<List<Span>> runs = new ArrayList<>();
        for (Span name : names) {
            if (runs.isEmpty() || !between.joins(runs.getLast().getLast(), name, text)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(name);
        }
        return runs;
    }

    /** The same, of each run the whole: "Narendra Modi". */
    public static List<Span> joined(List<Span> names, Between between, String text) {
        return runs(names, between, text).stream().map(run -> new Span(run.getFirst().start(), run.getLast().end())).toList();
    }

    /** The form in which two mentions of a word are compared: case, possessive, nukta and nasal signs apart. */
    public static String key(String word) {
        String letters = isDevanagari(word) ? Normalizer.normalize(word, Normalizer.Form.NFD) : word;
        return letters.toLowerCase(Locale.ROOT).replace("़", "").replace('ँ', 'ं').replaceAll("['’]s$", "").replaceAll("[.'’-]+$", "");
    }

    private static boolean isDevanagari(String word) {
        return Script.isDevanagari(word.codePointAt(0));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && word.length() > 1;
    }
}
