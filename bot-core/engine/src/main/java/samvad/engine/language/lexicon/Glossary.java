package samvad.engine.language.lexicon;

import java.time.LocalDate;
import java.util.List;
import samvad.engine.language.WordForms;

/** What words and phrases are called otherwise, mostly in the other language. Safe for use by many threads. */
public interface Glossary {
    /** Knows no word. */
    Glossary EMPTY = new Glossary() {
        @Override
        public List<Rendering> of(List<String> phrase, LocalDate day) {
            return List.of();
        }

        @Override
        public int longestPhrase() {
            return 0;
        }
    };

    /**
     * The other wordings of a phrase, the best first; none for one that is not known.
     *
     * @param phrase one form or several side by side, as {@link WordForms} reads them
     * @param day of what is spoken: an office has another holder on another day
     */
    List<Rendering> of(List<String> phrase, LocalDate day);

    /**
     * Hindi typed in Latin letters: the wordings of known Hindi words that sound like this one, "mulaqat" like मुलाक़ात, and those
     * words themselves; the likest first.
     *
     * @param word in Latin letters, as it was typed
     */
    default List<Rendering> ofSound(String word, LocalDate day) {
        return List.of();
    }

    /** How many forms the longest known phrase has. */
    int longestPhrase();
}
