package samvad.search.lucene.topics;

import java.util.BitSet;
import samvad.engine.language.Script;
import samvad.search.lucene.HeardWord;

/**
 * A word of an article as it is written there.
 *
 * @param places where it stands
 */
record SpelledWord(String surface, String form, String sounds, boolean devanagari, BitSet places) {
    static SpelledWord of(String surface, String form) {
        return new SpelledWord(surface, form, HeardWord.sounds(surface), Script.hasDevanagari(surface), new BitSet());
    }
}
