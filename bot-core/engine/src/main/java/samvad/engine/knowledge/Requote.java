package samvad.engine.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for words quoted from an earlier version of an article in a later one. */
public final class Requote {
    /** A sentence takes another one's place if they share this much of their words (Sørensen and Dice's coefficient). */
    private static final double ALIKE = 0.5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Requote() {}

    /** True if the words still stand in the article's text, whatever its white space and code points. */
    public static boolean stands(String quote, Article article) {
        return Wording.folded(article.text()).contains(Wording.folded(quote));
    }

    /** The sentence of the article that says in other words what the quoted one said; empty if none is like it. */
    public static Optional<String> instead(String quote, Article article) {
        List<String> words = words(quote);
        record Candidate(String sentence, double likeness) {}
        return Difference.sentences(article).stream().map(sentence -> new Candidate(sentence, likeness(words, words(sentence))))
                .filter(candidate -> candidate.likeness() >= ALIKE)
                .max(Comparator.comparingDouble(Candidate::likeness)).map(Candidate::sentence);
    }

    private static double likeness(List<String> words, List<String> others) {
        List<String> left = new ArrayList<>(others);
        long shared = words.stream().filter(left::remove).count();
        return words.isEmpty() && others.isEmpty() ? 0 : 2.0 * shared / (words.size() + others.size());
    }

    private static List<String> words(String sentence) {
        return BETWEEN_WORDS.splitAsStream(Normalizer.normalize(sentence, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty()).toList();
    }
}
