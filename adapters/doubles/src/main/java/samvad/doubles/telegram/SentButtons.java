package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the buttons a bot sends under a message.
 *
 * @see <a href="https://core.telegram.org/bots/api#inlinekeyboardmarkup">InlineKeyboardMarkup</a>
 */
final class SentButtons {

    private SentButtons() {}

    static List<List<Button>> read(Parameters parameters) {
        List<List<Button>> rows = new ArrayList<>();
        for (JsonNode row : parameters.object("reply_markup").path("inline_keyboard")) {
            List<Button> buttons = new ArrayList<>();
            row.forEach(button -> buttons.add(button(button)));
            if (!buttons.isEmpty()) {
                rows.add(buttons);
            }
        }
        return rows;
    }

    private static Button button(JsonNode sent) {
        String label = sent.path("text").asText("");
        if (label.isBlank()) {
            throw Refused.badRequest("text buttons are unallowed in the inline keyboard");
        }
        String data = textOrNull(sent, "callback_data");
        String url = textOrNull(sent, "url");
        // https://core.telegram.org/bots/api#inlinekeyboardbutton: callback_data has 1-64 bytes
        if (data != null && (data.isEmpty() || data.getBytes(StandardCharsets.UTF_8).length > 64)) {
            throw Refused.badRequest("BUTTON_DATA_INVALID");
        }
        if (data == null && url == null && sent.size() < 2) {
            throw Refused.badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        }
        return new Button(label, data, url);
    }

    private static @Nullable String textOrNull(JsonNode sent, String name) {
        return sent.hasNonNull(name) ? sent.path(name).asText() : null;
    }
}
