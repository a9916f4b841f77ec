package samvad.doubles.telegram;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chat as people see it at one moment, oldest message first.
 *
 * @param onScreen the draft on screen now, null for none
 * @param drafts every draft that was ever on screen
 * @param actions every action shown ("typing")
 */
public record Conversation(List<ChatMessage> messages, @Nullable Draft onScreen, List<Draft> drafts, List<String> actions) {

    public Conversation {
        messages = List.copyOf(messages);
        drafts = List.copyOf(drafts);
        actions = List.copyOf(actions);
    }

    /** What the bot has said. */
    public List<ChatMessage> fromBot() {
        return messages.stream().filter(ChatMessage::fromBot).toList();
    }

    public Optional<Draft> draft() {
        return Optional.ofNullable(onScreen);
    }

    /** Line by line, for whoever has waited in vain. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (ChatMessage message : messages) {
            lines.append(message.id()).append(' ').append(message.fromBot() ? "bot" : message.from()).append(": ").append(message.text())
                    .append(message.labels().isEmpty() ? "" : " " + message.labels()).append('\n');
        }
        draft().ifPresent(shown -> lines.append("draft: ").append(shown.text()).append('\n'));
        return lines.toString();
    }
}
