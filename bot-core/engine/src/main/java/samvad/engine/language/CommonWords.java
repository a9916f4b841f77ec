package samvad.engine.language;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Everyday words, which are no names: Hindi's at large ({@code common-words-hi.txt}), and English ones that often begin a sentence. */
public final class CommonWords {
    private static final Set<String> LISTED = new HashSet<>();
    private static final Set<String> STEMS = new HashSet<>();

    static {
        load();
    }

    private CommonWords() {}

    /** Whether a word is one; a sign that stands alone counts as one. */
    public static boolean hold(String word) {
        String plain = plain(word);
        return plain.isEmpty() || LISTED.contains(plain) || STEMS.contains(stem(plain)) && !Countries.hold(Names.key(word));
    }

    private static void load() {
        for (String list : new String[] {"common-words-en.txt", "common-words-hi.txt", "paraphrases.txt"}) {
            BundledWords.lines(CommonWords.class, list).forEach(line -> {
                for (String word : line.strip().split("\\s+")) {
                    LISTED.add(plain(word));
                    STEMS.add(stem(plain(word)));
                }
            });
        }
    }

    /** Case, nukta and nasal signs apart. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replace("़", "").replace("ँ", "ं").replaceAll("['’.-]+$", "");
    }

    /** Without a Hindi word's ending of number, case and gender. */
    private static String stem(String plain) {
        char[] letters = plain.toCharArray();
        return Script.hasDevanagari(plain) ? plain.substring(0, HindiStem.length(letters, letters.length)) : plain;
    }
}
