package samvad.engine.language.time;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samvad.engine.language.BundledWords;
import samvad.engine.language.LooseSpelling;

/** What words stand for in time expressions, whichever way they are spelled: {@code time-words.txt}. */
final class TimeWords {
    private static final Pattern NASAL = Pattern.compile("[ङञणनम]्(?=[क-म])");
    private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1+");

    private static final Pattern LAST_VOWEL = Pattern.compile("[ae]y$");

    private static final int SHORTEST_PROOF = 3;

    private static final Map<String, String> ENGLISH = new HashMap<>();
    private static final Map<String, String> HINDI = new HashMap<>();
    private static final Map<String, String> LATIN_HINDI = new HashMap<>();
    private static final Map<String, String> ONLY_IN_HINDI = new HashMap<>();

    static {
        BundledWords.lines(TimeWords.class, "time-words.txt").forEach(TimeWords::learn);
    }

    private TimeWords() {}

    /**
     * What a word, or words joined by underlines, stands for.
     *
     * @param word as {@link #plain} writes it
     * @param inHindi whether the question is known to be Hindi, so that "do" is two
     */
    static Optional<String> meaning(String word, boolean inHindi) {
        if (inHindi && ONLY_IN_HINDI.containsKey(word)) {
            return Optional.ofNullable(ONLY_IN_HINDI.get(word));
        }
        return Optional.ofNullable(ENGLISH.getOrDefault(word, HINDI.get(word))).or(() -> Optional.ofNullable(LATIN_HINDI.get(loose(word))));
    }

    /** Whether a word in Latin letters is a Hindi word of time; the shortest may also be of a Korean name. */
    static boolean isLatinHindi(String word) {
        return word.length() >= SHORTEST_PROOF && !ENGLISH.containsKey(word) && LATIN_HINDI.containsKey(loose(word));
    }

    /** As words are compared: loosely spelled, without joiners, every nasal before its consonant a dot. */
    static String plain(String word) {
        return NASAL.matcher(LooseSpelling.of(word).replaceAll("[\\u200C\\u200D]", "")).replaceAll("ं");
    }

    /** How long a vowel is, and w for v, are nobody's rule in Latin letters. */
    private static String loose(String word) {
        String shortened = word.replace("aa", "a").replace("ee", "i").replace("oo", "u").replace('w', 'v').replace('z', 'j');
        return DOUBLED.matcher(LAST_VOWEL.matcher(shortened).replaceAll("e")).replaceAll("$1");
    }

    private static void learn(String line) {
        String[] columns = line.split("\\|", -1);
        String meaning = columns[0].strip();
        words(columns[1]).forEach(word -> ENGLISH.putIfAbsent(word, meaning));
        words(columns[2]).forEach(word -> HINDI.putIfAbsent(plain(word), meaning));
        words(columns[3]).forEach(word -> {
            if (word.endsWith("?")) {
                ONLY_IN_HINDI.put(word.substring(0, word.length() - 1), meaning);
            } else {
                LATIN_HINDI.putIfAbsent(loose(word), meaning);
            }
        });
    }

    private static Stream<String> words(String column) {
        return Arrays.stream(column.strip().split("\\s+")).filter(word -> !word.isEmpty());
    }
}
