package samvad.engine.evidence.reports;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.language.WordForms;
import samvad.engine.language.number.Numbers;

/** Tells whether two sentences bring the same news in nearly the same words; another figure, day or "not" is other news. */
public final class SentenceLikeness {
    /** Jaccard similarity of the two sets of terms from which on sentences count as one. */
    static final double SAME = 0.7;

    private static final Pattern NOT = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{M}])(?:not|no|never|none|nor|denied|denies|नहीं|न|ना|नही|इनकार|खंडन)(?![\\p{L}\\p{M}])|n['’]t(?![\\p{L}\\p{M}])");

    private final WordForms wordForms;

    public SentenceLikeness(WordForms wordForms) {
        this.wordForms = wordForms;
    }

    public boolean sameNews(String one, String other) {
        if (!Numbers.in(one).equals(Numbers.in(other)) || isNegated(one) != isNegated(other)) {
            return false;
        }
        Set<String> left = wordForms.distinctForms(one);
        Set<String> right = wordForms.distinctForms(other);
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        int either = left.size() + right.size() - both.size();
        return either > 0 && both.size() >= SAME * either;
    }

    private static boolean isNegated(String sentence) {
        return NOT.matcher(sentence).find();
    }
}
