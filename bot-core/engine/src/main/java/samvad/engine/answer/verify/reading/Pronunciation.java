package samvad.engine.answer.verify.reading;

import java.util.Locale;
import samvad.engine.language.Acronyms;
import samvad.engine.language.Script;
import samvad.engine.language.sound.SoundKey;
import samvad.engine.language.sound.SoundLikeness.Sound;
import samvad.engine.language.sound.Sounds;

/**
 * How a word sounds, so that it is found in the other script and under another spelling.
 *
 * @param devanagari whether it is written so
 * @param consonants of the sound
 * @param brief so few consonants tell little
 * @param letters the Latin ones, in lower case, of "SCO" and "एससीओ"; empty for a word that is no acronym
 * @param audible long enough to be told by its sound, and no number
 */
public record Pronunciation(boolean devanagari, Sound sound, int consonants, boolean brief, String letters, boolean audible) {
    private static final double ALIKE = 0.72;
    private static final double ALIKE_IF_BRIEF = 0.86;
    private static final double ALIKE_IN_SAME_SCRIPT = 0.9;
    private static final int BRIEF_KEY = 2;
    private static final int SHORTEST = 3;
    private static final int LONGEST_ACRONYM = 6;

    /** Of words that sound alike one has at most so many consonants more. */
    private static final int MORE_CONSONANTS = 2;

    static Pronunciation of(String surface, String plain) {
        boolean devanagari = Script.hasDevanagari(surface);
        String sounds = Sounds.of(devanagari ? surface : plain);
        int consonants = (int) sounds.chars().filter(c -> "aiueo@".indexOf(c) < 0).count();
        boolean audible = plain.length() >= SHORTEST && !Character.isDigit(plain.charAt(0)) && !sounds.isEmpty();
        return new Pronunciation(devanagari, Sound.of(sounds), consonants, SoundKey.of(sounds).length() <= BRIEF_KEY, letters(surface, devanagari), audible);
    }

    private static String letters(String surface, boolean devanagari) {
        if (devanagari) {
            return Acronyms.inLatin(surface).orElse("");
        }
        boolean acronym = surface.length() <= LONGEST_ACRONYM && surface.equals(surface.toUpperCase(Locale.ROOT));
        return acronym ? surface.toLowerCase(Locale.ROOT) : "";
    }

    /** Whether it may be a word of the other script. */
    public boolean isAcrossScripts(Pronunciation other) {
        boolean near = audible && other.audible && Math.abs(consonants - other.consonants) <= MORE_CONSONANTS;
        return near && sound.isAtLeast(brief ? ALIKE_IF_BRIEF : ALIKE, other.sound) || !letters.isEmpty() && letters.equals(other.letters);
    }

    public boolean isAlikeInSameScript(Pronunciation other) {
        return sound.isAtLeast(ALIKE_IN_SAME_SCRIPT, other.sound);
    }
}
