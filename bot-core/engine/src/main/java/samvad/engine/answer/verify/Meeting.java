package samvad.engine.answer.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;

/**
 * A sentence beside one of an article, word by word.
 *
 * @param at for each of the sentence's words the place of the article's word that says the same; -1 where none does
 * @param place of the article's sentence among those that were found of it
 */
record Meeting(SentenceReading said, SentenceReading held, int[] at, Source source, int place) {
    boolean meets(int word) {
        return at[word] >= 0;
    }

    /** True if every longer word of the name is met, or one of several that are rare together. */
    boolean meets(Entity name) {
        for (int i = name.first(); i <= name.last(); i++) {
            Word word = said.words().get(i);
            if (word.name() && !meets(i) && word.plain().length() > 1) {
                return false;
            }
        }
        return true;
    }

    /** The places of the article's words that a name of the sentence meets. */
    List<Integer> placesOf(Entity name) {
        List<Integer> places = new ArrayList<>();
        for (int i = name.first(); i <= name.last(); i++) {
            if (at[i] >= 0) {
                places.add(at[i]);
            }
        }
        return places;
    }

    boolean acrossLanguages() {
        return said.language() != held.language();
    }

    Language heldLanguage() {
        return held.language();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return held.text() + " " + Arrays.toString(at);
    }
}
