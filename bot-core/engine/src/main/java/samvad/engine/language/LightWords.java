package samvad.engine.language;

import java.util.HashSet;
import java.util.Set;

/** Words that say little of what a question is about: a report that lacks one may answer all the same. Read from {@code light-words.txt}. */
public final class LightWords {
    private final Set<String> forms = new HashSet<>();

    public LightWords(WordForms wordForms) {
        BundledWords.lines(LightWords.class, "light-words.txt").forEach(line -> forms.addAll(wordForms.forms(line)));
    }

    /** Whether a word of this form is one. */
    public boolean hold(String form) {
        return forms.contains(form);
    }
}
