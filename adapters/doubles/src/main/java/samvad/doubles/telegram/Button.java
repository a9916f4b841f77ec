package samvad.doubles.telegram;

import org.jspecify.annotations.Nullable;

/**
 * A button under a message: it calls the bot back with data, or opens an address.
 *
 * @see <a href="https://core.telegram.org/bots/api#inlinekeyboardbutton">InlineKeyboardButton</a>
 */
public record Button(String label, @Nullable String callbackData, @Nullable String url) {}
