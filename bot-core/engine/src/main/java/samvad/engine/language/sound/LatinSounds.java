package samvad.engine.language.sound;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Sounds} of a word in Latin letters, as a newspaper reader of any language would try to say it: names of many
 * languages come in these letters, so that what one letter may stand for is left to {@link SoundLikeness}.
 */
final class LatinSounds {
    /** Letters and their sounds, the longest first where one begins another. ^ is the beginning, $ the end of a word. */
    private static final String[][] WRITTEN = {
        {"tch", "c"}, {"sch", "S"}, {"tion", "San"}, {"sion", "San"}, {"cious", "Sas"}, {"tious", "Sas"}, {"dge", "j"},
        {"^wr", "r"}, {"^x", "z"}, {"ught", "t"}, {"ight", "ait"}, {"augh", "o"},
        {"sh", "S"}, {"ch", "c"}, {"ck", "k"}, {"kh", "k"}, {"gh", "g"}, {"ph", "f"}, {"th", "t"}, {"dh", "d"}, {"bh", "b"},
        {"jh", "j"}, {"zh", "z"}, {"rh", "r"}, {"wh", "v"}, {"tz", "ts"}, {"cz", "c"}, {"qu", "kv"},
        {"ce", "se"}, {"ci", "si"}, {"cy", "si"}, {"c", "k"}, {"q", "k"}, {"x", "ks"},
        {"gue$", "g"}, {"que$", "k"},
        {"ee", "i"}, {"ea", "i"}, {"ie", "i"}, {"oo", "u"}, {"ou", "u"}, {"ow$", "o"}, {"aw", "o"}, {"ew", "yu"}, {"au", "o"},
        {"ai$", "ai"}, {"ai", "e"}, {"ay", "e"}, {"ei", "e"}, {"ey", "e"}, {"oe", "o"}, {"ae", "e"}, {"ue", "u"}, {"ya", "ya"}, {"ye", "ye"}, {"yo", "yo"}, {"yu", "yu"},
        {"^y", "y"}, {"y", "i"}, {"w", "v"}};

    private static final int SILENT_E_FROM = 4;

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

    /** By the letter they begin with, a to z, in their order. */
    private static final List<List<Rule>> RULES = IntStream.rangeClosed('a', 'z')
            .mapToObj(letter -> Arrays.stream(WRITTEN).map(Rule::of).filter(rule -> rule.letters().charAt(0) == letter).toList()).toList();

    /**
     * @param spokenBefore vowels before which it does not hold, since its w is spoken there
     */
    private record Rule(String letters, String sounds, boolean first, boolean last, String spokenBefore) {
        static Rule of(String[] written) {
            String letters = written[0].replace("^", "").replace("$", "");
            return new Rule(letters, written[1], written[0].startsWith("^"), written[0].endsWith("$"),
                    letters.length() == 2 && letters.endsWith("w") ? "aeiou" : "");
        }

        boolean holds(String word, int at) {
            int end = at + letters.length();
            return word.startsWith(letters, at) && (!first || at == 0) && (!last || end == word.length())
                    && (end == word.length() || spokenBefore.indexOf(word.charAt(end)) < 0);
        }
    }

    private LatinSounds() {}

    /** @param word in small letters */
    static String of(String word) {
        return sounds(withoutSilentE(letters(word)));
    }

    /** With the last e spoken, which English leaves silent and names of other languages do not. */
    static Optional<String> withLastE(String word) {
        String letters = letters(word);
        return letters.equals(withoutSilentE(letters)) ? Optional.empty() : Optional.of(sounds(letters));
    }

    private static String letters(String word) {
        return NO_LETTERS.matcher(POSSESSIVE.matcher(word).replaceFirst("")).replaceAll("");
    }

    private static String sounds(String letters) {
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < letters.length(); ) {
            Rule rule = ruleAt(letters, i);
            String heard = rule == null ? letters.substring(i, i + 1) : rule.sounds();
            for (int sound = 0; sound < heard.length(); sound++) {
                append(heard.charAt(sound), sounds);
            }
            i += rule == null ? 1 : rule.letters().length();
        }
        return sounds.toString();
    }

    private static String withoutSilentE(String word) {
        boolean silent = word.length() >= SILENT_E_FROM && word.endsWith("e") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0
                && !word.endsWith("gue") && !word.endsWith("que");
        return silent && !word.endsWith("ce") && !word.endsWith("ge") ? word.substring(0, word.length() - 1)
                : silent ? word.substring(0, word.length() - 2) + (word.endsWith("ce") ? "s" : "j") : word;
    }

    private static @Nullable Rule ruleAt(String letters, int at) {
        for (Rule rule : RULES.get(letters.charAt(at) - 'a')) {
            if (rule.holds(letters, at)) {
                return rule;
            }
        }
        return null;
    }

    private static void append(char sound, StringBuilder sounds) {
        if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound) {
            sounds.append(sound);
        }
    }
}
