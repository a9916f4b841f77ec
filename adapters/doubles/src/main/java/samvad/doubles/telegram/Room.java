package samvad.doubles.telegram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One chat as the server keeps it; read and written under the {@link Bell} only. */
final class Room {

    /** Kinds of chats. */
    enum Kind {
        PRIVATE, GROUP, SUPERGROUP, CHANNEL;

        /** As the Bot API says it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the bot stands to the chat. */
    enum Access { OPEN, BLOCKED, DEACTIVATED, KICKED, LEFT }

    private final long id;
    private final Kind kind;
    final String title;
    final Map<Integer, ChatMessage> messages = new LinkedHashMap<>();
    final Map<Long, String> members = new LinkedHashMap<>();
    final Map<Integer, String> topics = new LinkedHashMap<>();
    final List<Draft> drafts = new ArrayList<>();
    final List<String> actions = new ArrayList<>();
    Access access = Access.OPEN;
    @Nullable Draft draft;
    @Nullable Room movedTo;
    private int lastMessage;

    Room(long id, Kind kind, String title) {
        this.id = id;
        this.kind = kind;
        this.title = title;
    }

    long id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    boolean isPrivate() {
        return kind == Kind.PRIVATE;
    }

    boolean isForum() {
        return !topics.isEmpty();
    }

    /** Ids count up in each chat of its own: whoever takes one for unique over all chats is found out. */
    int nextMessageId() {
        return ++lastMessage;
    }

    int lastMessageId() {
        return lastMessage;
    }

    void keep(ChatMessage message) {
        messages.put(message.id(), message);
    }
}
