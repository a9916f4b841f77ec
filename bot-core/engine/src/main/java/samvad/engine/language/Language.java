package samvad.engine.language;

import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A language Samvad reads and answers in. */
public enum Language {
    // Latin digits in Hindi too, as its newspapers write them; in English the day first, as in India
    HINDI("hi", "hi@numbers=latn"),
    ENGLISH("en", "en_GB");

    /** Romanised Hindi gives itself away by these; none is an English word a question would hold twice. */
    private static final Set<String> ROMANISED_HINDI = Set.of(
            "ne", "ki", "ka", "ke", "ko", "se", "mein", "mei", "hai", "hain", "tha", "thi", "hua", "hui", "hoga", "hogi", "honge",
            "kiya", "aur", "liye", "mulaqat", "mulakat", "bare", "baare", "aap", "sakte", "sakta", "sakti",
            "aaj", "taza", "taaza", "khabar", "khabren", "khabrein", "samachar", "tum", "karo", "raho", "chup", "bahut", "bakwas", "bewakoof", "bevkuf",
            "ho", "rahe", "rahi", "raha", "bol", "bekar", "bekaar", "jhooth", "jhoot", "insaan", "nahi", "nahin", "batao", "bataiye");

    /** Words that ask: one of them is enough, for the rest of such a question may well be English. */
    private static final Set<String> ROMANISED_ASKING = Set.of("kya", "kaun", "kab", "kahan", "kahaan", "kisne", "kisse", "kisko", "kiska", "kiski", "kitna", "kitne", "kitni",
            "kyon", "kyun", "kyu", "kaise", "kaunsa", "kaunsi", "kaunse");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    private final String code;
    private final ULocale locale;

    Language(String code, String locale) {
        this.code = code;
        this.locale = new ULocale(locale);
    }

    /** The ISO 639-1 code, as it stands in front matter and JSON. */
    public String code() {
        return code;
    }

    /** How numbers, dates and lists are written in it. */
    public ULocale locale() {
        return locale;
    }

    /** Reads {@code hi}, {@code hi-IN}, {@code EN_us} …; empty for a language Samvad does not know. */
    public static Optional<Language> ofCode(String code) {
        return ofPrimary(code).or(() -> ofPrimary(code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0]));
    }

    private static Optional<Language> ofPrimary(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** Reads what a person calls it: "Hindi", "हिन्दी", "अंग्रेज़ी"; a code is no name. */
    public static Optional<Language> ofName(String name) {
        return switch (Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC)) {
            case "hindi", "हिंदी", "हिन्दी" -> Optional.of(HINDI);
            case "english", "अंग्रेजी", "अंग्रेज\u093Cी", "इंग्लिश" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }

    /** The language most of a text's letters are in: Hindi where Devanagari is at least a third of them, else English. */
    public static Language ofText(String text) {
        int devanagari = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters++;
                if (Script.isDevanagari(c)) {
                    devanagari++;
                }
            }
        }
        return devanagari > 0 && devanagari * 3 >= letters ? HINDI : ENGLISH;
    }

    /** Like {@link #ofText}, and Hindi for Hindi typed in Latin letters ("Jaishankar ne kisse mulaqat ki"). */
    public static Language ofQuestion(String question) {
        if (ofText(question) == HINDI) {
            return HINDI;
        }
        var words = WORD.matcher(question.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList();
        long hindi = words.stream().filter(ROMANISED_HINDI::contains).count() + 2 * words.stream().filter(ROMANISED_ASKING::contains).count();
        return hindi >= 2 && hindi * 5 >= words.size() ? HINDI : ENGLISH;
    }
}
