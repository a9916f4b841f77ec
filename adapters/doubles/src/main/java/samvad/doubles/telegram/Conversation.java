package samvad.doubles.telegram;

import java.util.List;
import java.util.Optional;

/** A chat as people see it at one moment, oldest message first. */
public final class Conversation {

    private final List<ChatMessage> messages;
    private final Optional<Draft> draft;
    private final List<Draft> drafts;
    private final List<String> actions;

    Conversation(Room room, Optional<Draft> draft) {
        this.messages = List.copyOf(room.messages.values());
        this.draft = draft;
        this.drafts = List.copyOf(room.drafts);
        this.actions = List.copyOf(room.actions);
    }

    public List<ChatMessage> messages() {
        return messages;
    }

    /** What the bot has said. */
    public List<ChatMessage> fromBot() {
        return messages.stream().filter(message -> message.from() == TelegramSetup.BOT_ID).toList();
    }

    /** The draft on screen now. */
    public Optional<Draft> draft() {
        return draft;
    }

    /** Every draft that was ever on screen. */
    public List<Draft> drafts() {
        return drafts;
    }

    /** Every action shown ("typing"), oldest first. */
    public List<String> actions() {
        return actions;
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        messages.forEach(message -> lines.append(message.id()).append(' ')
                .append(message.from() == TelegramSetup.BOT_ID ? "bot" : message.from())
                .append(": ").append(message.text()).append(message.labels().isEmpty() ? "" : " " + message.labels()).append('\n'));
        draft.ifPresent(shown -> lines.append("draft: ").append(shown.text()).append('\n'));
        return lines.toString();
    }
}
