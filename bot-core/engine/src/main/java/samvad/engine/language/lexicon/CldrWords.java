package samvad.engine.language.lexicon;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import samvad.engine.language.Script;

/** What Unicode's CLDR, as ICU carries it, calls countries, regions, languages, currencies, months and weekdays in Hindi and English. */
public final class CldrWords {
    private static final ULocale HINDI = new ULocale("hi");

    /** The United Nations' codes of continents and their parts, and of groups of states (M.49, and CLDR's own). */
    private static final List<String> REGIONS = List.of("001", "002", "003", "005", "009", "011", "013", "014", "015", "017", "018",
            "019", "021", "029", "030", "034", "035", "039", "053", "054", "057", "061", "142", "143", "145", "150", "151", "154",
            "155", "202", "419", "EU", "EZ", "UN", "XK");

    private CldrWords() {}

    /** The names of one thing in both languages, an entry each. */
    public static List<LexiconEntry> entries() {
        List<LexiconEntry> entries = new ArrayList<>();
        Stream.concat(Arrays.stream(ULocale.getISOCountries()), REGIONS.stream())
                .forEach(code -> add(entries, names(locale -> LocaleDisplayNames.getInstance(locale).regionDisplayName(code))));
        for (String code : ULocale.getISOLanguages()) {
            add(entries, names(locale -> LocaleDisplayNames.getInstance(locale).languageDisplayName(code)));
        }
        for (Currency currency : Currency.getAvailableCurrencies()) {
            add(entries, names(locale -> currency.getName(locale, Currency.LONG_NAME, new boolean[1])));
        }
        addCalendar(entries);
        return entries;
    }

    private static void addCalendar(List<LexiconEntry> entries) {
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
            int wide = width;
            for (int month = 0; month < 12; month++) {
                int number = month;
                add(entries, names(locale -> DateFormatSymbols.getInstance(locale).getMonths(DateFormatSymbols.FORMAT, wide)[number]));
            }
            for (int day = 1; day <= 7; day++) {
                int number = day;
                add(entries, names(locale -> DateFormatSymbols.getInstance(locale).getWeekdays(DateFormatSymbols.FORMAT, wide)[number]));
            }
        }
    }

    private static Set<String> names(Function<ULocale, String> name) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name.apply(ULocale.ENGLISH));
        names.add(name.apply(HINDI));
        return names;
    }

    /** Where CLDR has no Hindi name it gives a code or the English one. */
    private static void add(List<LexiconEntry> entries, Set<String> names) {
        if (names.size() == 2 && names.stream().anyMatch(Script::hasDevanagari)) {
            entries.add(LexiconEntry.alike(Bridge.CLDR, List.copyOf(names)));
        }
    }
}
