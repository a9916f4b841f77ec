package samvad.doubles.slack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A channel or a direct conversation with the bot, and all that was said in it. */
public final class SlackChannel {
    /** Which of Slack's conversations it is. */
    public enum Kind {
        PUBLIC,
        PRIVATE,
        /** A few people and the bot. */
        GROUP_DIRECT,
        DIRECT
    }

    private final String id;
    private final String name;
    private final Kind kind;
    private final Workspace workspace;
    private final List<SlackMessage> messages = new ArrayList<>();
    private boolean botIsMember = true;
    private boolean archived;
    private String creator = "";

    SlackChannel(String id, String name, Kind kind, Workspace workspace) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.workspace = workspace;
    }

    public String id() {
        return id;
    }

    /** For a direct conversation, the id of the person. */
    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** All messages that were not deleted, oldest first, ephemeral ones among them. */
    public List<SlackMessage> messages() {
        return workspace.changes().see(this::seen);
    }

    public Optional<SlackMessage> message(String ts) {
        return messages().stream().filter(each -> each.ts().equals(ts)).findFirst();
    }

    public List<SlackMessage> thread(String ts) {
        return messages().stream()
                .filter(each -> each.ts().equals(ts) || each.threadTs().equals(Optional.of(ts)))
                .toList();
    }

    /** The first message that fits, now or as soon as there is one; throws {@link NotSeenInTime}. */
    public SlackMessage await(Predicate<SlackMessage> fits, Duration atMost) {
        return workspace.changes().await(() -> seen().stream().filter(fits).findFirst(), atMost, () -> seen().toString());
    }

    public boolean botIsMember() {
        return workspace.changes().see(() -> botIsMember);
    }

    /** The bot leaves or is removed. Its return is {@link SlackServer#botJoins}. */
    public SlackChannel withoutBot() {
        return botIsMember(false);
    }

    public boolean archived() {
        return workspace.changes().see(() -> archived);
    }

    public SlackChannel archive() {
        return workspace.changes().make(() -> {
            archived = true;
            return this;
        });
    }

    /** The id of who made it; empty if nobody here did. */
    public String creator() {
        return workspace.changes().see(() -> creator);
    }

    public SlackChannel madeBy(SlackPerson person) {
        return workspace.changes().make(() -> {
            creator = person.id();
            return this;
        });
    }

    SlackChannel botIsMember(boolean is) {
        return workspace.changes().make(() -> {
            botIsMember = is;
            return this;
        });
    }

    SlackMessage add(SlackMessage message) {
        return workspace.changes().make(() -> {
            messages.add(message);
            return message;
        });
    }

    /** Puts what {@code change} makes of the message in its place; empty if it is gone. */
    Optional<SlackMessage> change(String ts, UnaryOperator<SlackMessage> change) {
        return workspace.changes().make(() -> {
            Optional<SlackMessage> changed = message(ts).map(change);
            changed.ifPresent(each -> messages.replaceAll(old -> old.ts().equals(ts) ? each : old));
            return changed;
        });
    }

    boolean remove(String ts) {
        return workspace.changes().make(() -> messages.removeIf(each -> each.ts().equals(ts)));
    }

    private List<SlackMessage> seen() {
        messages.replaceAll(each -> Streams.settled(each, workspace.clock().instant()));
        return List.copyOf(messages);
    }
}
