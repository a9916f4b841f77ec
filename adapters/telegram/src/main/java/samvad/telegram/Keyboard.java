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

    /** Telegram's own applications show no more (https://core.telegram.org/bots/api#inlinekeyboardmarkup names no limit). */
    private static final int LONGEST_ROW = 8;

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
        List<Reply.Choice> shown = choices.stream().map(choice -> new Reply.Choice(PlainText.of(choice.label()), choice.command()))
                .filter(choice -> !choice.label().isEmpty() && isCarried(choice.command())).toList();
        List<InlineKeyboardRow> rows = new ArrayList<>();
        for (int start = 0, end; start < shown.size(); start = end) {
            String kind = kind(shown.get(start), shown);
            end = start + 1;
            while (end < shown.size() && kind(shown.get(end), shown).equals(kind)) {
                end++;
            }
            List<Reply.Choice> alike = shown.subList(start, end);
            rows.addAll(together(alike, kind.isEmpty() ? LONGEST_ROW : evenly(alike)));
        }
        return rows;
    }

    private static boolean isCarried(String command) {
        int bytes = command.getBytes(StandardCharsets.UTF_8).length;
        return bytes > 0 && bytes <= MOST_BYTES;
    }

    /** The command that several choices have in common, each with something else after it; empty for all others. */
    private static String kind(Reply.Choice choice, List<Reply.Choice> all) {
        int space = choice.command().indexOf(' ');
        String name = space < 0 ? "" : choice.command().substring(0, space + 1);
        return all.stream().filter(other -> !name.isEmpty() && other.command().startsWith(name)).count() > 1 ? name : "";
    }

    /** @param most in a row */
    private static List<InlineKeyboardRow> together(List<Reply.Choice> alike, int most) {
        List<InlineKeyboardRow> rows = new ArrayList<>();
        int width = WIDEST_ROW;
        for (Reply.Choice choice : alike) {
            width += choice.label().length();
            if (width > WIDEST_ROW || rows.getLast().size() >= most) {
                rows.add(new InlineKeyboardRow());
                width = choice.label().length();
            }
            rows.getLast().add(button(choice));
        }
        return rows;
    }

    /** How many of equals make rows that are equally long. */
    private static int evenly(List<Reply.Choice> equals) {
        int widest = equals.stream().mapToInt(choice -> choice.label().length()).max().orElse(1);
        int rows = Math.ceilDiv(equals.size(), Math.clamp(WIDEST_ROW / widest, 1, LONGEST_ROW));
        return Math.ceilDiv(equals.size(), rows);
    }

    private static InlineKeyboardButton button(Reply.Choice choice) {
        InlineKeyboardButton button = new InlineKeyboardButton(choice.label());
        button.setCallbackData(choice.command());
        return button;
    }
}
