package samvad.engine.desk;

import java.nio.charset.StandardCharsets;
import samvad.engine.chat.Reply;

/** What a button can carry. */
final class Buttons {
    /** What Telegram takes (https://core.telegram.org/bots/api#inlinekeyboardbutton). */
    private static final int MOST_BYTES = 64;

    private Buttons() {}

    static boolean fits(Reply.Choice choice) {
        return choice.command().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
