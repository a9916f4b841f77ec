package samvad.engine.language;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of countries that are one word, in English and Hindi: what Unicode's CLDR, as ICU carries it, calls them, and what people do
 * ({@code countries.txt}).
 */
public final class Countries {
    private static final Set<String> NAMES = load();

    private Countries() {}

    /** Whether a word is one, as {@link Names#key}. */
    public static boolean hold(String key) {
        return NAMES.contains(key);
    }

    private static Set<String> load() {
        Set<String> names = new HashSet<>();
        for (String code : ULocale.getISOCountries()) {
            for (ULocale locale : List.of(ULocale.ENGLISH, new ULocale("hi"))) {
                names.add(LocaleDisplayNames.getInstance(locale).regionDisplayName(code));
            }
        }
        names.removeIf(name -> name.indexOf(' ') >= 0);
        BundledWords.lines(Countries.class, "countries.txt").forEach(line -> names.addAll(List.of(line.split(" "))));
        return names.stream().map(Names::key).collect(Collectors.toUnmodifiableSet());
    }
}
