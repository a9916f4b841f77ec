package samvad.telegram;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * The message a message replies to.
 *
 * @param own its id if it is Samvad's
 * @param about the words marked in it; else all of a person's, as Samvad knows its own
 */
record RepliedTo(Optional<String> own, Optional<String> about) {
    private static final RepliedTo NOTHING = new RepliedTo(Optional.empty(), Optional.empty());

    static RepliedTo of(Message message, Self self) {
        Message earlier = message.getReplyToMessage();
        if (earlier == null || opensTopic(earlier, message)) {
            return NOTHING;
        }
        boolean own = earlier.getFrom() != null && self.id() == earlier.getFrom().getId();
        Optional<String> marked = message.getQuote() == null ? Optional.empty() : words(message.getQuote().getText());
        Optional<String> all = own ? Optional.empty() : words(earlier.getText()).or(() -> words(earlier.getCaption()));
        return new RepliedTo(own ? Optional.of(earlier.getMessageId().toString()) : Optional.empty(), marked.or(() -> all));
    }

    boolean isToSelf() {
        return own.isPresent();
    }

    /** In a topic whatever answers nothing looks like an answer to the message that opened it. */
    private static boolean opensTopic(Message earlier, Message message) {
        return earlier.getForumTopicCreated() != null || (message.isTopicMessage() && earlier.getMessageId().equals(message.getMessageThreadId()));
    }

    private static Optional<String> words(@Nullable String text) {
        return Optional.ofNullable(text).map(WrittenText::cut).filter(words -> !words.isBlank());
    }
}
