package samvad.launcher.command;

import java.util.Locale;
import samvad.engine.language.Language;

/** A language's English name. */
public final class LanguageName {
    private LanguageName() {}

    /** As it stands in a sentence: "Hindi". */
    public static String of(Language language) {
        return language.name().charAt(0) + language.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
