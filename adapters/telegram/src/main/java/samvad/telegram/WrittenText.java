package samvad.telegram;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import samvad.engine.chat.Command;

/** A message's words, or its caption's, without the bot's name in them; and whether they are meant for the bot. */
final class WrittenText {
    /** In UTF-16 units; Telegram's own longest message is shorter, a Bot API server of one's own need not keep to that. */
    private static final int LONGEST = 20_000;

    private final Self self;
    private final StringBuilder words;
    private final boolean wrote;
    private boolean named;
    private boolean forAnotherBot;

    private WrittenText(Self self, String text) {
        this.self = self;
        this.words = new StringBuilder(text);
        this.wrote = !text.isBlank();
    }

    static WrittenText of(Message message, Self self) {
        boolean hasText = message.getText() != null;
        WrittenText written = new WrittenText(self, Optional.ofNullable(hasText ? message.getText() : message.getCaption()).orElse(""));
        List<MessageEntity> entities = hasText ? message.getEntities() : message.getCaptionEntities();
        if (entities != null) {
            // from the end, so that what is taken out moves no other's place
            entities.stream().sorted(Comparator.comparing(MessageEntity::getOffset).reversed()).forEach(written::read);
        }
        return written;
    }

    /** Offsets count UTF-16 units (https://core.telegram.org/bots/api#messageentity), as Java does. */
    private void read(MessageEntity entity) {
        int start = entity.getOffset();
        int end = start + entity.getLength();
        if (start < 0 || end > words.length() || start >= end) {
            return;
        }
        String marked = words.substring(start, end);
        switch (entity.getType()) {
            case "mention" -> takeOut(self.isNamed(marked.substring(1)), start, end);
            case "text_mention" -> takeOut(entity.getUser() != null && self.id() == entity.getUser().getId(), start, end);
            case "bot_command" -> readCommand(marked, start);
            case null, default -> {}
        }
    }

    private void readCommand(String command, int start) {
        int at = command.indexOf('@');
        if (at >= 0 && self.isNamed(command.substring(at + 1))) {
            takeOut(true, start + at, start + command.length());
        } else if (at >= 0 && start == 0) {
            forAnotherBot = true;
        }
    }

    private void takeOut(boolean isOwnName, int start, int end) {
        if (isOwnName) {
            words.replace(start, end, "");
            named = true;
        }
    }

    /** False if there is no text at all; the bot's name alone is one. */
    boolean hasWords() {
        return wrote;
    }

    String text() {
        return cut(words.toString().replaceAll("(?<=\\S) {2,}(?=\\S)", " ").strip());
    }

    /** By name, or by a command that is Samvad's and names no bot. */
    boolean isAddressed() {
        return named || (text().startsWith("/") && !(Command.of(text()) instanceof Command.Unknown));
    }

    boolean isForAnotherBot() {
        return forAnotherBot;
    }

    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
