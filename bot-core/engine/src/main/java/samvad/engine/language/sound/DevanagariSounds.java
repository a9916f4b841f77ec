package samvad.engine.language.sound;

import java.text.Normalizer;

/** The {@link Sounds} of a Devanagari word. */
final class DevanagariSounds {
    private static final String CONSONANTS = "कखगघङचछजझञटठडढणतथदधनऩपफबभमयरऱलळऴवशषसह";
    private static final String SOUNDS = "kkggnccjjnttddnttddnnppbbmyrrlllvSSsh";
    private static final String VOWELS = "अआइईउऊएऐऑओऔऍऎऒ";
    private static final String VOWEL_SOUNDS = "aaiiuueeoooeeo";
    private static final String SIGNS = "ािीुूेैॉोौॅॆॊ";
    private static final String SIGN_SOUNDS = "aiiuueeoooeeo";
    private static final char NUKTA = '\u093C';
    private static final char VIRAMA = '\u094D';

    private DevanagariSounds() {}

    static String of(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            int consonant = CONSONANTS.indexOf(c);
            if (consonant >= 0) {
                boolean dotted = i + 1 < letters.length() && letters.charAt(i + 1) == NUKTA;
                i += dotted ? 1 : 0;
                append(dotted ? dotted(c, SOUNDS.charAt(consonant)) : SOUNDS.charAt(consonant), sounds);
                if (isVowelUnwritten(letters, i + 1)) {
                    sounds.append(Sounds.UNWRITTEN);
                }
            } else if (VOWELS.indexOf(c) >= 0) {
                sounds.append(VOWEL_SOUNDS.charAt(VOWELS.indexOf(c)));
            } else if (SIGNS.indexOf(c) >= 0) {
                sounds.append(SIGN_SOUNDS.charAt(SIGNS.indexOf(c)));
            } else if (c == 'ृ' || c == 'ऋ') {
                sounds.append("ri");
            } else if (c == 'ं' || c == 'ँ') {
                append(i + 1 < letters.length() && "पफबभम".indexOf(letters.charAt(i + 1)) >= 0 ? 'm' : 'n', sounds);
            }
        }
        return sounds.toString();
    }

    /** A consonant has the vowel a of its own before another one; at the end of a word it is not heard. */
    private static boolean isVowelUnwritten(String letters, int next) {
        if (next >= letters.length()) {
            return false;
        }
        char c = letters.charAt(next);
        return c != VIRAMA && SIGNS.indexOf(c) < 0 && c != 'ृ';
    }

    private static char dotted(char letter, char sound) {
        return switch (letter) {
            case 'ज', 'झ' -> 'z';
            case 'फ' -> 'f';
            case 'ड', 'ढ' -> 'D';
            default -> sound;
        };
    }

    private static void append(char consonant, StringBuilder sounds) {
        if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != consonant) {
            sounds.append(consonant);
        }
    }
}
