package samvad.search.lucene.topics;

import samvad.engine.language.Names;
import samvad.engine.language.Script;
import samvad.engine.language.sound.SoundKey;
import samvad.search.lucene.HeardWord;

/**
 * A word of a topic, as an article may have it in the same form or in another spelling.
 *
 * @param sounds empty, as the key is, if it is not to be met by sound
 * @param everyday true for a common Hindi word, which is hardly a name
 */
record TopicWord(String form, String sounds, String key, boolean devanagari, boolean everyday) {
    static TopicWord of(String surface, String form) {
        boolean devanagari = Script.hasDevanagari(surface);
        String sounds = HeardWord.sounds(surface);
        return new TopicWord(form, sounds, SoundKey.of(sounds), devanagari, devanagari && Names.spansIn(surface).isEmpty());
    }

    TopicWord unheard() {
        return new TopicWord(form, "", "", devanagari, everyday);
    }

    /** The word as a term of an article in which it is heard; without a blank, and with a bar as no form has one. */
    String heard() {
        return form + '|' + sounds;
    }
}
