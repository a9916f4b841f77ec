package samvad.engine.subscription;

import java.text.Normalizer;

/**
 * A country, person, organisation or subject, in the words of whoever named it; untrusted. Words that differ only in how they
 * are composed or spaced are the same.
 */
public record Topic(String words) {
    /** In characters. */
    public static final int LONGEST = 80;

    public Topic {
        words = Normalizer.normalize(words, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("a topic has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
