/**
 * Samvad in Telegram, through long polling. An update enters and is handed in as an {@link samvad.engine.delivery.Incoming};
 * a {@link samvad.engine.chat.Reply} leaves as a message in Telegram's HTML. Read TelegramApp first.
 */
@NullMarked
package samvad.telegram;

import org.jspecify.annotations.NullMarked;
