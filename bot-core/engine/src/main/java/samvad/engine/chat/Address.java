package samvad.engine.chat;

import java.util.Optional;

/**
 * Where messages are exchanged.
 *
 * @param app {@code telegram}, {@code slack}, {@code terminal} …
 * @param space the workspace the chat is in; empty text in apps that have none
 * @param chat a private chat, group or channel, by the app's own id
 * @param thread the thread or topic in it
 * @param onlyFor the one person who sees what is said there; empty if all do
 */
public record Address(String app, String space, String chat, Optional<String> thread, Optional<String> onlyFor) {
    /** A chat without workspaces, threads and whispers. */
    public static Address of(String app, String chat) {
        return new Address(app, "", chat, Optional.empty(), Optional.empty());
    }

    public Address in(String otherThread) {
        return new Address(app, space, chat, Optional.of(otherThread), onlyFor);
    }

    /** The chat around a thread. */
    public Address outsideThreads() {
        return new Address(app, space, chat, Optional.empty(), onlyFor);
    }

    /** The same place after the app gave the chat a new id. */
    public Address movedTo(String otherChat) {
        return new Address(app, space, otherChat, thread, onlyFor);
    }

    /** The chat without thread and audience: what an app's rates count. */
    public String budgetKey() {
        return space.isEmpty() ? chat : space + "/" + chat;
    }
}
