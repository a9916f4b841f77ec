package samvad.telegram;

import java.util.regex.Pattern;
import samvad.engine.language.PlainText;

/**
 * Makes text safe to say in Telegram: one clean line that calls nobody. Telegram finds mentions, hashtags and commands in plain text
 * by itself (https://core.telegram.org/bots/api#messageentity), so an article could ping people. A word joiner after the sign stops
 * that: it is invisible, takes no room, breaks no line, unlike a zero-width space, and leaves the sign as the article has it, unlike a
 * look-alike. Whoever pastes the text into a question loses nothing: {@link PlainText} drops it.
 */
final class HarmlessText {
    private static final String WORD_JOINER = "\u2060";

    private static final Pattern CALL = Pattern.compile("([@#＠＃])(?=[\\p{L}\\p{M}\\p{N}_])");

    /** A command can be pressed, and Samvad names its own for that; an article's are only words. */
    private static final Pattern COMMAND = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}/:])(/)(?=[A-Za-z0-9_])");

    private HarmlessText() {}

    /** Words of Samvad's own, in which its commands can be pressed. */
    static String own(String text) {
        return CALL.matcher(PlainText.of(text)).replaceAll("$1" + WORD_JOINER);
    }

    /** Words of others. */
    static String foreign(String text) {
        return COMMAND.matcher(own(text)).replaceAll("$1" + WORD_JOINER);
    }
}
