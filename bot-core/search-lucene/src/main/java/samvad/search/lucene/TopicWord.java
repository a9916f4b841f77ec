package samvad.search.lucene;

import samvad.engine.language.Names;
import samvad.engine.language.Script;

/**
 * A word of a topic, as an article may have it in the same form or in another spelling.
 *
 * @param sounds empty if it is not to be met by sound
 * @param everyday true for a common Hindi word, which is hardly a name
 */
record TopicWord(String form, String sounds, boolean devanagari, boolean everyday) {
    static TopicWord of(String surface, String form) {
        boolean devanagari = Script.hasDevanagari(surface);
        return new TopicWord(form, HeardWord.sounds(surface), devanagari, devanagari && Names.spansIn(surface).isEmpty());
    }

    TopicWord unheard() {
        return new TopicWord(form, "", devanagari, everyday);
    }
}
