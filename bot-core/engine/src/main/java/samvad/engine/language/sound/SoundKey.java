package samvad.engine.language.sound;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A coarse key under which spellings of one name meet: the consonants of its {@link Sounds} in thirteen classes, a vowel only at
 * the beginning. Many words share a key; {@link SoundLikeness} tells them apart.
 */
public final class SoundKey {
    /** Letters that spellings of one name confuse. */
    private static final String[] CONFUSED = {"ck", "cs", "ks", "sj", "jy", "vb", "va", "ay", "ah", "hk", "dr", "dt", "nm", "pb", "jk", "td"};

    private SoundKey() {}

    /** The key and those that differ from it by one letter spellings confuse. */
    public static Set<String> confusedWith(String key) {
        Set<String> keys = new LinkedHashSet<>(List.of(key));
        for (int i = 0; i < key.length(); i++) {
            for (String pair : CONFUSED) {
                int which = pair.indexOf(key.charAt(i));
                if (which >= 0) {
                    keys.add(key.substring(0, i) + pair.charAt(1 - which) + key.substring(i + 1));
                }
            }
        }
        return keys;
    }

    /** @param sounds as {@link Sounds#of} gives them */
    public static String of(String sounds) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            char letter = letter(sounds.charAt(i), i == 0);
            boolean again = !key.isEmpty() && key.charAt(key.length() - 1) == letter && !isVowelBetween(sounds, i);
            if (letter != 0 && !again) {
                key.append(letter);
            }
        }
        return key.toString();
    }

    private static boolean isVowelBetween(String sounds, int at) {
        return Sounds.isVowel(sounds.charAt(at - 1));
    }

    /** 0 for what a key leaves out: vowels, h and y within a word. */
    private static char letter(char sound, boolean first) {
        return switch (sound) {
            case 'a', 'i', 'u', 'e', 'o', Sounds.UNWRITTEN -> first ? 'a' : 0;
            case 'h', 'y' -> first ? sound : 0;
            case 'g', 'j', 'z' -> 'j';
            case 'S', 's' -> 's';
            case 'f', 'p' -> 'p';
            case 'D', 'd' -> 'd';
            default -> sound;
        };
    }
}
