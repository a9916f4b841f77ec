package samvad.engine.language.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samvad.engine.language.Countries;
import samvad.engine.language.Names;
import samvad.engine.language.Peoples;

/** What CLDR calls countries, regions and languages: such a name is a place's or a people's, and no person's. */
public final class PlaceNames {
    private static final Set<String> NAMES = load(CldrWords.entries());

    private static final String[] ENDINGS = {"n", "an", "ian", "i", "ese", "ी", "ीय", "ई", "ाई", "ियाई", "ियों"};

    private static final String SUGAR = Names.key("चीनी");

    private PlaceNames() {}

    /** Whether the word is such a name, or one in its plural or with a possessive, or what comes from a country. */
    public static boolean hold(String name) {
        String key = Names.key(name);
        return isOne(key) || key.endsWith("s") && isOne(key.substring(0, key.length() - 1));
    }

    private static boolean isOne(String key) {
        return NAMES.contains(key) || isOfCountry(key);
    }

    /** "Kenyan", "Iraqi", "चीनी", "भारतीय". */
    private static boolean isOfCountry(String key) {
        return countryOfPeople(key).isPresent();
    }

    /** The name of the country whose people a word names by its regular ending. */
    private static Optional<String> countryOfPeople(String key) {
        return Stream.of(ENDINGS).filter(ending -> key.length() > ending.length() && key.endsWith(ending))
                .map(ending -> key.substring(0, key.length() - ending.length())).filter(Countries::hold).findFirst();
    }

    /** The ISO 3166 code of the country a word names, or whose people it names: KE of "Kenya" and "Kenyans", FR of "French". */
    public static Optional<String> countryOf(String name) {
        String key = Names.key(name);
        Optional<String> irregular = Peoples.codeOf(key);
        if (irregular.isPresent()) {
            return irregular;
        }
        Optional<String> country = Countries.hold(key) ? Optional.of(key)
                : countryOfPeople(key).or(() -> key.endsWith("s") ? countryOfPeople(key.substring(0, key.length() - 1)) : Optional.empty());
        return country.flatMap(Countries::codeOf);
    }

    /** Whether the word is a country's people or of them: "Kenyan", "पाकिस्तानी". Not "चीनी", which is sugar as often. */
    public static boolean isPeople(String name) {
        String key = Names.key(name);
        return !key.equals(SUGAR) && (isOfCountry(key) || key.endsWith("s") && isOfCountry(key.substring(0, key.length() - 1)));
    }

    /** Whether the word is the name of a country. */
    public static boolean isCountry(String name) {
        return Countries.hold(Names.key(name));
    }

    private static Set<String> load(List<LexiconEntry> entries) {
        Set<String> names = new HashSet<>();
        for (LexiconEntry entry : entries) {
            for (List<String> words : List.of(entry.said(), entry.meant())) {
                words.stream().filter(word -> word.indexOf(' ') < 0).map(Names::key).forEach(names::add);
            }
        }
        return names;
    }
}
