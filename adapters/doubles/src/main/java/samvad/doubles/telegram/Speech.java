package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what people say into a chat, and tells the bot if it may hear it. */
final class Speech {

    /** @see <a href="https://core.telegram.org/bots/api#messageentity">bot_command, mention</a> */
    private static final Pattern COMMAND = Pattern.compile("(?<![\\w/@<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\\w/])");
    private static final Pattern MENTION = Pattern.compile("(?<![\\w/@])@[A-Za-z0-9_]{4,32}(?!\\w)");

    private Speech() {}

    static ChatMessage.Body text(String words) {
        String said = words.strip();
        return new ChatMessage.Body("text", said, said, entities(said));
    }

    static ChatMessage.Body attachment(String kind, String caption) {
        return new ChatMessage.Body(kind, caption, caption, entities(caption));
    }

    static ChatMessage say(World world, Room room, long from, ChatMessage.Body body, ChatMessage.Place place) {
        return world.bell.holding(() -> {
            ChatMessage said = new ChatMessage(room.nextMessageId(), from, world.now(), place, body, List.of(), 0, Set.of());
            room.keep(said);
            tell(world, room, said, "message");
            return said;
        });
    }

    static ChatMessage edit(World world, Room room, ChatMessage sent, String words) {
        return world.bell.holding(() -> {
            ChatMessage edited = world.message(room, sent.id()).rewritten(text(words), List.of());
            room.keep(edited);
            tell(world, room, edited, "edited_message");
            return edited;
        });
    }

    static void press(World world, Room room, long person, ChatMessage shown, String label, ObjectNode query) {
        ChatMessage now = world.message(room, shown.id());
        Button button = now.buttons().stream().flatMap(List::stream).filter(each -> each.label().equals(label)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no button " + label + " among " + now.labels()));
        if (button.callbackData() == null) {
            throw new IllegalArgumentException("this button opens an address, the bot hears nothing: " + label);
        }
        query.set("from", world.json.user(person));
        query.set("message", world.json.message(room, now));
        query.put("chat_instance", Long.toString(room.id())).put("data", button.callbackData());
        world.updates.add("callback_query", query);
        world.bell.rings();
    }

    private static void tell(World world, Room room, ChatMessage message, String kind) {
        boolean channel = room.kind() == Room.Kind.CHANNEL;
        if (room.isPrivate() || (room.access == Room.Access.OPEN && (channel || PrivacyMode.lets(message, room, world.setup.botUsername())))) {
            world.updates.add(channel ? kind.replace("message", "channel_post") : kind, world.json.message(room, message));
        }
        world.bell.rings();
    }

    /** Offsets count UTF-16 units, as Java's own do. */
    private static List<TextEntity> entities(String text) {
        List<TextEntity> found = new ArrayList<>();
        for (Matcher command = COMMAND.matcher(text); command.find(); ) {
            found.add(new TextEntity("bot_command", command.start(), command.end() - command.start()));
        }
        for (Matcher mention = MENTION.matcher(text); mention.find(); ) {
            found.add(new TextEntity("mention", mention.start(), mention.end() - mention.start()));
        }
        return found;
    }
}
