package samvad.engine.desk;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import samvad.engine.language.Language;
import samvad.engine.language.time.DateWords;

/** All that Samvad says of its own accord, in each language: {@code phrases_en.properties}, {@code phrases_hi.properties}. */
public final class Phrases {
    private final ResourceBundle bundle;
    private final Language language;

    private Phrases(Language language) {
        this.bundle = ResourceBundle.getBundle(
                "samvad.engine.desk.phrases",
                Locale.of(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.language = language;
    }

    public static Phrases in(Language language) {
        return new Phrases(language);
    }

    /** The phrase with its {@code {0}}, {@code {1}} … filled in; an apostrophe is an apostrophe. */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key).replace("'", "''"), language.locale()).format(values);
    }

    /** For wording that no phrase holds: lists, names of time zones. */
    ULocale locale() {
        return language.locale();
    }

    /** "18 November 2025", "18 नवंबर 2025". */
    public String date(LocalDate day) {
        return date("dMMMMy", day);
    }

    /** @param skeleton which of its parts are said, as ICU writes them */
    String date(String skeleton, LocalDate day) {
        return DateWords.of(day, skeleton, language);
    }
}
