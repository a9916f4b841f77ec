package samvad.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import samvad.engine.language.Script;

/**
 * Finds the words that a mistyped one was meant to be: those of one state of an index, and known ones, that are one slip of the
 * keyboard away (a letter left out, put in, taken for another or for its neighbour: Damerau 1964), and two in long words. The first letter is
 * seldom mistyped, and has to be right.
 */
final class SpellingCorrections {
    /** Shorter words have too many neighbours; of those one letter shorter only a letter may be missing: "Inda". */
    private static final int SHORTEST_LATIN = 5;

    private static final int SHORTEST_DEVANAGARI = 4;

    /** Up to here a name in capitals that differs from another by one letter is rather another name: Patel is not Patil. */
    private static final int SHORT_NAME = 6;

    /** Nobody types such a word; to look for its neighbours would take long. */
    private static final int LONGEST = 24;

    /** From this length on two slips are looked for where one explains nothing. */
    private static final int LONG = 8;

    /** At most so many words of each kind. */
    private static final int MOST = 2;

    private static final int REMEMBERED = 20_000;

    private static final int FIRST_DEVANAGARI = 0x0901;
    private static final int LAST_DEVANAGARI = 0x094D;

    private final IndexReader reader;
    private final WordCounts counts;
    private final Remembered<List<String>> remembered = new Remembered<>(REMEMBERED);

    SpellingCorrections(IndexReader reader, WordCounts counts) {
        this.reader = reader;
        this.counts = counts;
    }

    /** The words of articles it may be, those that stand in most of them first; none if the word is too short, or has a number. */
    List<String> inArticles(String form) throws IOException {
        return mayBeMistyped(form) ? remembered.get(form, () -> near(form)) : List.of();
    }

    private List<String> near(String form) throws IOException {
        List<String> found = near(form, 1);
        return found.isEmpty() && form.length() >= LONG ? near(form, 2) : found;
    }

    /** @param holding how many passages it finds */
    private record Near(String word, int holding) {}

    private List<String> near(String form, int slips) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, PassageDocuments.BODY);
        if (terms == null) {
            return List.of();
        }
        String first = form.substring(0, 1);
        TermsEnum words = terms.intersect(new CompiledAutomaton(new LevenshteinAutomata(form.substring(1), true).toAutomaton(slips, first)), null);
        List<Near> near = new ArrayList<>();
        for (BytesRef term = words.next(); term != null; term = words.next()) {
            String word = term.utf8ToString();
            if (word.length() >= shortest(word)) {
                near.add(new Near(word, counts.of(word).holding()));
            }
        }
        return near.stream().filter(one -> one.holding() > 0)
                .sorted(Comparator.comparingInt(Near::holding).reversed()).limit(MOST).map(Near::word).toList();
    }

    /** The known words it may be. */
    static List<String> known(String form, Predicate<String> isKnown) {
        return !mayBeMistyped(form) ? List.of() : slips(form).stream().filter(word -> word.length() >= shortest(word) && isKnown.test(word)).limit(MOST).toList();
    }

    /** Whether a word as it was typed is a name of its own as likely as a slip for a word that has another letter in the place of one. */
    static boolean mayBeAnotherName(String surface, String word) {
        boolean shortName = Character.isUpperCase(surface.charAt(0)) && surface.length() <= SHORT_NAME;
        return shortName && surface.length() == word.length() && !isSwapped(surface.toLowerCase(Locale.ROOT), word);
    }

    private static boolean isSwapped(String one, String other) {
        return one.chars().sorted().boxed().toList().equals(other.chars().sorted().boxed().toList());
    }

    /** COP31 is no slip for COP30. */
    private static boolean mayBeMistyped(String form) {
        return form.length() >= shortest(form) - 1 && form.length() <= LONGEST && form.chars().noneMatch(Character::isDigit);
    }

    private static int shortest(String form) {
        return Script.hasDevanagari(form) ? SHORTEST_DEVANAGARI : SHORTEST_LATIN;
    }

    /** All words one slip away that begin alike. */
    private static Set<String> slips(String form) {
        String letters = letters(form);
        Set<String> slips = new LinkedHashSet<>();
        for (int i = 1; i <= form.length(); i++) {
            String before = form.substring(0, i);
            String behind = form.substring(i);
            if (behind.length() > 1) {
                slips.add(before + behind.charAt(1) + behind.charAt(0) + behind.substring(2));
            }
            if (!behind.isEmpty()) {
                slips.add(before + behind.substring(1));
            }
            for (char letter : letters.toCharArray()) {
                slips.add(before + letter + behind);
                if (!behind.isEmpty()) {
                    slips.add(before + letter + behind.substring(1));
                }
            }
        }
        slips.remove(form);
        return slips;
    }

    private static String letters(String form) {
        StringBuilder letters = new StringBuilder();
        boolean devanagari = Script.hasDevanagari(form);
        for (int letter = devanagari ? FIRST_DEVANAGARI : 'a'; letter <= (devanagari ? LAST_DEVANAGARI : 'z'); letter++) {
            letters.append((char) letter);
        }
        return letters.toString();
    }
}
