package samvad.slack;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import samvad.engine.language.Language;

/** What stands in Slack's windows only: {@code words_en.properties}, {@code words_hi.properties}. */
final class SlackWords {
    private SlackWords() {}

    static String say(Language language, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle("samvad.slack.words", Locale.of(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key).replace("'", "''"), Locale.ROOT).format(values);
    }
}
