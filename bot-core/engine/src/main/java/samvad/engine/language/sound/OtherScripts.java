package samvad.engine.language.sound;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/** Words of Cyrillic, Arabic, Greek and other scripts in plain Latin letters, as ICU transliterates them. */
final class OtherScripts {
    /** Made when first needed: it takes a tenth of a second. */
    private static final class Icu {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private OtherScripts() {}

    /** The word in small letters a to z, with what else it holds. */
    static String inLatin(String word) {
        return (isPlain(word) ? word : isTransliterated(word) ? transliterated(word) : withoutMarks(word)).toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTransliterated(String word) {
        return word.codePoints().anyMatch(c -> Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN);
    }

    private static String transliterated(String word) {
        synchronized (Icu.TO_LATIN) {
            return Icu.TO_LATIN.transliterate(word);
        }
    }

    private static String withoutMarks(String word) {
        String folded = word.replace("ß", "ss").replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L")
                .replace("đ", "d").replace("Đ", "D").replace("ı", "i").replace("æ", "ae").replace("œ", "oe").replace("ð", "d").replace("þ", "th");
        return Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
