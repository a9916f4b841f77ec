package samvad.engine.language.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.language.LooseSpelling;

/** What the months are called, in English and Hindi. */
public final class Months {
    /** Written out, January first. */
    private static final List<List<String>> NAMES = List.of(
            List.of("january", "जनवरी"), List.of("february", "फरवरी", "फ़रवरी"), List.of("march", "मार्च"),
            List.of("april", "अप्रैल"), List.of("may", "मई"), List.of("june", "जून"), List.of("july", "जुलाई"), List.of("august", "अगस्त"),
            List.of("september", "सितंबर", "सितम्बर"), List.of("october", "अक्टूबर", "अक्तूबर"), List.of("november", "नवंबर", "नवम्बर"),
            List.of("december", "दिसंबर", "दिसम्बर"));

    private static final List<List<String>> SHORT = List.of(
            List.of("jan"), List.of("feb"), List.of("mar"), List.of("apr"), List.of(), List.of("jun"), List.of("jul"), List.of("aug"),
            List.of("sept", "sep"), List.of("oct"), List.of("nov"), List.of("dec"));

    private static final Set<String> LOOSELY = NAMES.stream().flatMap(List::stream).map(LooseSpelling::of).collect(Collectors.toSet());

    private Months() {}

    /** 1, January, to 12, by each name in small letters, short ones among them. */
    static Map<String, Integer> byName() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            for (String name : NAMES.get(i)) {
                months.put(name, i + 1);
            }
            for (String name : SHORT.get(i)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    /** Whether a word is one's name, written out. @param word as {@link LooseSpelling} writes it */
    public static boolean hold(String word) {
        return LOOSELY.contains(word);
    }
}
