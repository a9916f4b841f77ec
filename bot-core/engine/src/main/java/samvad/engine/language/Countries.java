package samvad.engine.language;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of countries that are one word, in English and Hindi: what Unicode's CLDR, as ICU carries it, calls them, and what people do. */
public final class Countries {
    /** What people call them, where CLDR is more official. */
    private static final Set<String> EVERYDAY = Set.of("America", "Britain", "अमेरिका", "अमरीका", "ब्रिटेन", "तुर्की", "इसराइल", "इस्राइल", "फ़लस्तीन", "फ़िलिस्तीन", "क़तर", "सीरिया", "कोरिया");

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
        return Stream.concat(names.stream(), EVERYDAY.stream()).filter(name -> name.indexOf(' ') < 0).map(Names::key).collect(Collectors.toUnmodifiableSet());
    }
}
