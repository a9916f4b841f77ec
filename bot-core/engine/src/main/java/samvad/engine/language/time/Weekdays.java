package samvad.engine.language.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import samvad.engine.language.LooseSpelling;

/**
 * What news calls the days of the week, written out, in English and Hindi. People write them in more ways: who says on which days something is to
 * come is read by {@link NamedDays}, who asks of a day by {@code time-words.txt}, which knows slips of the pen as well.
 */
public final class Weekdays {
    /** Monday first; of each the English name, the usual Hindi one, and others. */
    private static final List<List<String>> NAMES = List.of(
            List.of("monday", "सोमवार"), List.of("tuesday", "मंगलवार"), List.of("wednesday", "बुधवार"),
            List.of("thursday", "गुरुवार", "बृहस्पतिवार", "वीरवार"), List.of("friday", "शुक्रवार"), List.of("saturday", "शनिवार"),
            List.of("sunday", "रविवार", "इतवार"));

    /** The English names, as alternatives of a pattern. */
    public static final String ENGLISH = NAMES.stream().map(names -> names.get(0)).collect(Collectors.joining("|"));

    /** The usual Hindi names, as alternatives of a pattern. */
    public static final String HINDI = NAMES.stream().map(names -> names.get(1)).collect(Collectors.joining("|"));

    private static final Map<String, DayOfWeek> DAYS = days();

    private Weekdays() {}

    /** The day a word names; empty for most. @param word as {@link LooseSpelling} writes it */
    public static Optional<DayOfWeek> of(String word) {
        return Optional.ofNullable(DAYS.get(word));
    }

    private static Map<String, DayOfWeek> days() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            for (String name : NAMES.get(i)) {
                days.put(LooseSpelling.of(name), DayOfWeek.of(i + 1));
            }
        }
        return Map.copyOf(days);
    }
}
