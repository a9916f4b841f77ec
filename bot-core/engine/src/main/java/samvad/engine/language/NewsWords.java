package samvad.engine.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What words of a report do in their sentence: who says, what is planned, what is denied, what is the opposite of what. */
public final class NewsWords {
    private static final Map<String, Set<Use>> USES = new HashMap<>();
    private static final Map<String, List<Set<String>>> OPPOSITES = new HashMap<>();

    /** Of the words of a side, all on it and on other sides that they stand on. */
    private static final Map<String, Set<String>> ALIKE = new HashMap<>();

    static {
        BundledWords.lines(NewsWords.class, "news-words.txt").forEach(NewsWords::learn);
    }

    private NewsWords() {}

    /** What a word may do. */
    public enum Use {
        /** Tells that somebody says something. */
        SAYS,
        /** Follows or precedes whose words something is: according, अनुसार. */
        SOURCE_OF,
        /** Tells that what is said is only claimed. */
        CLAIMS,
        /** Has somebody want, ask or agree to what is not done by that. */
        ASKS,
        /** Puts its clause ahead: will, उम्मीद. */
        PLANNED,
        /** Puts its clause behind: was, हुआ. */
        DONE,
        NOT,
        /** Denies by its own meaning. */
        REFUSES,
        /** Is said of nobody unless a source says it: a death, an arrest, a threat. */
        GRAVE,
        /** Stands for who was named before. */
        HE,
        /** At the beginning of a sentence ties it to the one before: then, there, the other. */
        POINTS,
        /** What two do with each other, so that who is named first says nothing. */
        MUTUAL,
        /** Tells of a person which one it is: an office, a kinship. */
        OFFICE
    }

    /** What a word may do; nothing for most. @param word as {@link LooseSpelling} writes it */
    public static Set<Use> uses(String word) {
        return USES.getOrDefault(word, Set.of());
    }

    /** Whether a word, however it is spelled, tells of a person which one it is. */
    public static boolean isOffice(String word) {
        return uses(LooseSpelling.of(word)).contains(Use.OFFICE);
    }

    /** The words that mean the opposite; none for most. @param word as {@link LooseSpelling} writes it */
    public static List<Set<String>> opposites(String word) {
        return OPPOSITES.getOrDefault(word, List.of());
    }

    /** The words that mean the same as far as opposites go, itself among them. */
    public static Set<String> alike(String word) {
        return ALIKE.getOrDefault(word, Set.of(word));
    }

    private static void learn(String line) {
        String[] parts = line.split(":", 2);
        if (parts[0].equals("opposite")) {
            String[] sides = parts[1].split("<>", 2);
            learnOpposites(words(sides[0]), words(sides[1]));
            learnOpposites(words(sides[1]), words(sides[0]));
            return;
        }
        Use use = Use.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        words(parts[1]).forEach(word -> USES.computeIfAbsent(word, _ -> EnumSet.noneOf(Use.class)).add(use));
    }

    private static void learnOpposites(Set<String> side, Set<String> other) {
        for (String word : side) {
            OPPOSITES.computeIfAbsent(word, _ -> new ArrayList<>()).add(other);
            ALIKE.computeIfAbsent(word, _ -> new HashSet<>()).addAll(side);
        }
    }

    private static Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        for (String word : list.strip().split("\\s+")) {
            words.add(LooseSpelling.of(word));
        }
        return words;
    }
}
