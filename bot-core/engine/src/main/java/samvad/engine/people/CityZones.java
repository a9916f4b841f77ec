package samvad.engine.people;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samvad.engine.language.Language;

/**
 * Time zones by the cities people name, in Hindi and English: those the Unicode CLDR names its zones after, and large cities that
 * share another's ({@code cities.properties}). An offset or "IST" names no city: three countries' times are called so.
 */
public final class CityZones {
    private static final ULocale HINDI = new ULocale("hi");

    /** Read when a city is first asked for, as it takes a moment. */
    private @Nullable Map<String, ZoneId> byCity;

    private synchronized Map<String, ZoneId> byCity() {
        Map<String, ZoneId> cities = byCity == null ? read() : byCity;
        byCity = cities;
        return cities;
    }

    private static Map<String, ZoneId> read() {
        Map<String, ZoneId> byCity = new HashMap<>();
        Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.removeIf(zone -> !zone.contains("/") || zone.startsWith("Etc/") || zone.startsWith("SystemV/"));
        for (String zone : zones) {
            byCity.putIfAbsent(key(zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ')), ZoneId.of(zone));
            byCity.put(key(zone), ZoneId.of(zone));
        }
        // Belfast's exemplar is London: a zone that is no other's alias comes first
        zones.stream().sorted(Comparator.comparing(zone -> !zone.equals(TimeZone.getCanonicalID(zone)))).forEach(zone ->
                Stream.of(ULocale.ENGLISH, HINDI).forEach(locale -> exemplar(zone, locale)
                        .ifPresent(city -> byCity.putIfAbsent(key(city), ZoneId.of(zone)))));
        addCities(byCity);
        return byCity;
    }

    private static void addCities(Map<String, ZoneId> byCity) {
        ResourceBundle cities = ResourceBundle.getBundle("samvad.engine.people.cities", Locale.ROOT);
        cities.keySet().forEach(zone -> {
            for (String city : cities.getString(zone).split(",")) {
                byCity.put(key(city), ZoneId.of(zone));
            }
        });
    }

    /** The zone of a city, or of a zone's own name ("Asia/Kolkata"); empty if none is meant. */
    public Optional<ZoneId> of(String city) {
        return Optional.ofNullable(byCity().get(key(city)));
    }

    /** "कोलकाता", "Kolkata". */
    public String nameOf(ZoneId zone, Language language) {
        return exemplar(zone.getId(), language == Language.HINDI ? HINDI : ULocale.ENGLISH).orElseGet(zone::getId);
    }

    /** The CLDR knows some zones by an older name. */
    private static Optional<String> exemplar(String zone, ULocale locale) {
        String canonical = Optional.ofNullable(TimeZone.getCanonicalID(zone)).orElse(zone);
        return Optional.ofNullable(TimeZoneNames.getInstance(locale).getExemplarLocationName(canonical));
    }

    /** Without case, accents of Latin letters, nukta and punctuation. */
    private static String key(String city) {
        return Normalizer.normalize(city, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("[\\u0300-\\u036F\\u093C]", "").replaceAll("[^\\p{L}\\p{M}\\p{N}/+]+", " ").strip();
    }
}
