package samvad.engine.language.sound;

import java.util.Optional;
import samvad.engine.language.Script;

/**
 * How a word sounds, a character a sound, so that two spellings of a name can be compared in any scripts: पुतिन and Putin are
 * both "putin". Consonants are k g c j t d D n p b m y r l v S s h f z (c as in church, S as in ship, D the flap of ड़), vowels
 * a i u e o, and @ is the unwritten vowel of a Devanagari consonant, heard or not.
 */
public final class Sounds {
    static final char UNWRITTEN = '@';

    private Sounds() {}

    /** The sounds of one word; empty for one without letters. Of a third script as ICU writes it in Latin letters. */
    public static String of(String word) {
        if (Script.hasDevanagari(word)) {
            return DevanagariSounds.of(word);
        }
        return LatinSounds.of(OtherScripts.inLatin(word));
    }

    /** Another way to say a word in Latin letters: with its last e, as in Pune and Kobe; empty where there is none. */
    public static Optional<String> withLastE(String word) {
        return Script.hasDevanagari(word) ? Optional.empty() : LatinSounds.withLastE(OtherScripts.inLatin(word));
    }

    static boolean isVowel(char sound) {
        return "aiueo@".indexOf(sound) >= 0;
    }
}
