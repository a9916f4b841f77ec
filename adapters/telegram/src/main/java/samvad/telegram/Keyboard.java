package samvad.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.language.PlainText;

/** The buttons under a message: in rows that a telephone shows without cutting the words. */
final class Keyboard {
    /** Characters of all labels in one row that a narrow screen still shows; tried out, not documented. */
    private static final int WIDEST_ROW = 32;

    /** https://core.telegram.org/bots/api#inlinekeyboardbutton */
    private static final int MOST_BYTES = 64;

    private Keyboard() {}

    /** Empty if there is nothing to press. A command that Telegram cannot carry has no button. */
    static Optional<InlineKeyboardMarkup> of(Reply reply) {
        List<InlineKeyboardRow> rows = reply.blocks().stream().flatMap(block -> block instanceof Block.Choices(List<Reply.Choice> choices)
                ? rows(choices).stream() : Stream.of()).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(rows));
    }

    private static List<InlineKeyboardRow> rows(List<Reply.Choice> choices) {
        List<InlineKeyboardRow> rows = new ArrayList<>();
        int width = WIDEST_ROW;
        for (Reply.Choice choice : choices) {
            int bytes = choice.command().getBytes(StandardCharsets.UTF_8).length;
            String label = PlainText.of(choice.label());
            if (bytes == 0 || bytes > MOST_BYTES || label.isEmpty()) {
                continue;
            }
            width += label.length();
            if (width > WIDEST_ROW) {
                rows.add(new InlineKeyboardRow());
                width = label.length();
            }
            InlineKeyboardButton button = new InlineKeyboardButton(label);
            button.setCallbackData(choice.command());
            rows.getLast().add(button);
        }
        return rows;
    }
}
