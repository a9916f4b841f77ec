package samvad.engine.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Everyday words, which are no names: Hindi's at large ({@code common-words-hi.txt}), and English ones that often begin a sentence. */
public final class CommonWords {
    private static final Set<String> WORDS = load();

    private CommonWords() {}

    public static boolean hold(String word) {
        return WORDS.contains(plain(word));
    }

    private static Set<String> load() {
        Set<String> words = new HashSet<>();
        for (String list : new String[] {"common-words-en.txt", "common-words-hi.txt", "paraphrases.txt"}) {
            read(list).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                for (String word : line.strip().split("\\s+")) {
                    words.add(plain(word));
                }
            });
        }
        return words;
    }

    /** Case, nukta and nasal signs apart, and a Hindi word's ending of number, case and gender. */
    private static String plain(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replace("़", "").replace("ँ", "ं").replaceAll("['’.-]+$", "");
        char[] letters = plain.toCharArray();
        return Script.hasDevanagari(plain) ? plain.substring(0, HindiStem.length(letters, letters.length)) : plain;
    }

    private static String read(String list) {
        try (InputStream in = Objects.requireNonNull(CommonWords.class.getResourceAsStream(list), list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
