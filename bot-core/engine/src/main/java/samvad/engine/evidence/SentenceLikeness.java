package samvad.engine.evidence;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;

/** Tells whether two sentences bring the same news in nearly the same words. */
public final class SentenceLikeness {
    /** Jaccard similarity of the two sets of terms from which on sentences count as one. */
    static final double SAME = 0.7;

    private final WordForms wordForms;

    public SentenceLikeness(WordForms wordForms) {
        this.wordForms = wordForms;
    }

    public boolean sameNews(String one, String other) {
        Set<String> left = forms(one);
        Set<String> right = forms(other);
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        int either = left.size() + right.size() - both.size();
        return either > 0 && both.size() >= SAME * either;
    }

    private Set<String> forms(String sentence) {
        return wordForms.terms(sentence).stream().map(Term::form).collect(Collectors.toSet());
    }
}
