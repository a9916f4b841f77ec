package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Writes people, chats and messages the way the Bot API does.
 *
 * @see <a href="https://core.telegram.org/bots/api#available-types">available types</a>
 */
final class UpdateJson {

    private final World world;

    UpdateJson(World world) {
        this.world = world;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    ObjectNode bot() {
        return object().put("id", TelegramSetup.BOT_ID).put("is_bot", true)
                .put("first_name", "Samvad").put("username", world.setup.botUsername());
    }

    private static ObjectNode anonymousAdmin() {
        return object().put("id", TelegramSetup.ANONYMOUS_ADMIN_ID).put("is_bot", true)
                .put("first_name", "Group").put("username", "GroupAnonymousBot");
    }

    ObjectNode user(long id) {
        if (id == TelegramSetup.BOT_ID) {
            return bot();
        }
        World.Profile person = world.person(id).orElse(new World.Profile(id, "Somebody", "en"));
        return object().put("id", id).put("is_bot", false)
                .put("first_name", person.firstName()).put("language_code", person.languageCode());
    }

    /**
     * A chat as an update names it.
     *
     * @see <a href="https://core.telegram.org/bots/api#chat">Chat</a>
     */
    ObjectNode chat(Room room) {
        ObjectNode chat = object().put("id", room.id()).put("type", room.kind().word());
        chat.put(room.isPrivate() ? "first_name" : "title", room.title);
        if (room.isForum()) {
            chat.put("is_forum", true);
        }
        return chat;
    }

    /**
     * A message with what it answers.
     *
     * @see <a href="https://core.telegram.org/bots/api#message">Message</a>
     */
    ObjectNode message(Room room, ChatMessage message) {
        ObjectNode written = withoutReply(room, message);
        Integer answered = message.replyTo();
        Integer thread = message.thread();
        // in a topic a message that answers nothing answers the message that opened the topic
        Integer shown = answered != null ? answered : thread;
        ChatMessage earlier = shown == null ? null : room.messages.get(shown);
        if (earlier != null && earlier.id() != message.id()) {
            written.set("reply_to_message", withoutReply(room, earlier));
        }
        return written;
    }

    private ObjectNode withoutReply(Room room, ChatMessage message) {
        ObjectNode written = object().put("message_id", message.id()).put("date", message.at().getEpochSecond());
        writeSender(room, message, written);
        written.set("chat", chat(room));
        if (message.edits() > 0) {
            written.put("edit_date", world.now().getEpochSecond());
        }
        if (message.thread() != null) {
            written.put("message_thread_id", message.thread()).put("is_topic_message", true);
        }
        writeBody(message.body(), written);
        if (!message.buttons().isEmpty()) {
            written.set("reply_markup", markup(message.buttons()));
        }
        return written;
    }

    /** A channel's posts are from nobody but the channel. */
    private void writeSender(Room room, ChatMessage message, ObjectNode written) {
        boolean channel = room.kind() == Room.Kind.CHANNEL;
        boolean anonymous = message.from() == TelegramSetup.ANONYMOUS_ADMIN_ID;
        if (!channel) {
            written.set("from", anonymous ? anonymousAdmin() : user(message.from()));
        }
        if (channel || anonymous) {
            written.set("sender_chat", chat(room));
        }
    }

    private static void writeBody(ChatMessage.Body body, ObjectNode written) {
        switch (body.kind()) {
            case "voice" -> written.set("voice", file("voice").put("duration", 3).put("mime_type", "audio/ogg"));
            case "sticker" -> written.set("sticker", file("sticker").put("type", "regular").put("width", 512).put("height", 512)
                    .put("is_animated", false).put("is_video", false).put("emoji", "🙂"));
            case "photo" -> writePhoto(body, written);
            case "migrate_to_chat_id", "migrate_from_chat_id" -> written.put(body.kind(), Long.parseLong(body.text()));
            case "forum_topic_created" -> written.set(body.kind(), object().put("name", body.text()).put("icon_color", 7322096));
            default -> {
                written.put("text", body.text());
                if (!body.entities().isEmpty()) {
                    written.set("entities", entities(body.entities()));
                }
            }
        }
    }

    private static void writePhoto(ChatMessage.Body body, ObjectNode written) {
        written.putArray("photo").add(file("photo").put("width", 320).put("height", 240));
        if (!body.text().isEmpty()) {
            written.put("caption", body.text());
            written.set("caption_entities", entities(body.entities()));
        }
    }

    private static ObjectNode file(String kind) {
        return object().put("file_id", kind + "-file").put("file_unique_id", kind + "-unique");
    }

    private static ArrayNode entities(List<TextEntity> entities) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (TextEntity entity : entities) {
            ObjectNode written = list.addObject()
                    .put("type", entity.type()).put("offset", entity.offset()).put("length", entity.length());
            if (entity.detail() != null) {
                written.put(entity.type().equals("text_link") ? "url" : "language", entity.detail());
            }
        }
        return list;
    }

    private static ObjectNode markup(List<List<Button>> rows) {
        ObjectNode markup = object();
        ArrayNode keyboard = markup.putArray("inline_keyboard");
        for (List<Button> row : rows) {
            ArrayNode written = keyboard.addArray();
            for (Button button : row) {
                ObjectNode one = written.addObject().put("text", button.label());
                if (button.callbackData() != null) {
                    one.put("callback_data", button.callbackData());
                }
                if (button.url() != null) {
                    one.put("url", button.url());
                }
            }
        }
        return markup;
    }
}
