package samvad.engine.language;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of countries that are one word, in English and Hindi: what Unicode's CLDR, as ICU carries it, calls them, and what people do
 * ({@code countries.txt}).
 */
public final class Countries {
    private static final Map<String, String> CODES = load();

    private Countries() {}

    /** Whether a word is one, as {@link Names#key}. */
    public static boolean hold(String key) {
        return CODES.containsKey(key);
    }

    /** The ISO 3166 code of the country a word names, given as {@link Names#key}; empty for other words. */
    public static Optional<String> codeOf(String key) {
        return Optional.ofNullable(CODES.get(key));
    }

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        for (String code : ULocale.getISOCountries()) {
            for (ULocale locale : List.of(ULocale.ENGLISH, new ULocale("hi"))) {
                String name = LocaleDisplayNames.getInstance(locale).regionDisplayName(code);
                if (name.indexOf(' ') < 0) {
                    codes.put(Names.key(name), code);
                }
            }
        }
        codes.putAll(codesIn("countries.txt"));
        return Map.copyOf(codes);
    }

    /** Of a list whose lines are an ISO 3166 code and words: the code by each word's {@link Names#key}. */
    static Map<String, String> codesIn(String list) {
        Map<String, String> codes = new HashMap<>();
        for (String line : BundledWords.lines(Countries.class, list)) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                codes.put(Names.key(words[i]), words[0]);
            }
        }
        return codes;
    }
}
