package samvad.engine.language;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared with a list: what people spell differently without meaning anything by it is made the same. */
public final class LooseSpelling {
    private LooseSpelling() {}

    /** One line in small letters, without nukta, the moon dot as a dot, digits 0-9, every dash a hyphen; as many words as before. */
    public static String of(String text) {
        String plain = Digits.latin(PlainText.of(text).toLowerCase(Locale.ROOT));
        return Normalizer.normalize(Normalizer.normalize(plain, Normalizer.Form.NFD).replace("\u093C", ""), Normalizer.Form.NFC)
                .replace('\u0901', '\u0902').replaceAll("\\p{Pd}", "-").replace('’', '\'');
    }
}
