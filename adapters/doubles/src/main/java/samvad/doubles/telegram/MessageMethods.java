package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a bot does with messages: sends, edits, deletes and reacts. */
final class MessageMethods {

    private static final Duration DELETABLE = Duration.ofDays(2);

    private final World world;

    MessageMethods(World world) {
        this.world = world;
    }

    void addTo(BotMethods methods) {
        methods.add("sendMessage", this::sendMessage);
        methods.add("editMessageText", this::editMessageText);
        methods.add("editMessageReplyMarkup", this::editMessageReplyMarkup);
        methods.add("deleteMessage", this::deleteMessage);
        methods.add("setMessageReaction", this::setMessageReaction);
    }

    /** @see <a href="https://core.telegram.org/bots/api#sendmessage">sendMessage</a> */
    private JsonNode sendMessage(Parameters parameters) {
        Room room = world.roomToWriteIn(parameters);
        ChatMessage.Body body = SentText.read(parameters);
        List<List<Button>> buttons = SentButtons.read(parameters);
        ChatMessage.Place place = place(room, parameters);
        world.budget.spend(room, "sendMessage", world.now());
        ChatMessage message = new ChatMessage(
                room.nextMessageId(), TelegramSetup.BOT_ID, world.now(), place, body, buttons, 0, Set.of());
        room.keep(message);
        // the finished message takes the place of the draft: https://core.telegram.org/bots/api#sendmessagedraft
        room.draft = null;
        return world.json.message(room, message);
    }

    /** An answer stands in the topic of what it answers. */
    private static ChatMessage.Place place(Room room, Parameters parameters) {
        Integer replyTo = replyTo(room, parameters);
        Integer thread = thread(room, parameters);
        ChatMessage answered = replyTo == null ? null : room.messages.get(replyTo);
        return new ChatMessage.Place(replyTo, thread == null && answered != null ? answered.thread() : thread);
    }

    /** @see <a href="https://core.telegram.org/bots/api#replyparameters">ReplyParameters</a> */
    private static @Nullable Integer replyTo(Room room, Parameters parameters) {
        JsonNode reply = parameters.object("reply_parameters");
        boolean old = !reply.isObject();
        int id = old ? (int) parameters.number("reply_to_message_id", 0) : reply.path("message_id").asInt();
        if (id == 0 || room.messages.containsKey(id)) {
            return id == 0 ? null : (Integer) id;
        }
        boolean anyway = old ? parameters.flag("allow_sending_without_reply") : reply.path("allow_sending_without_reply").asBoolean();
        if (!anyway) {
            throw Refused.badRequest("message to be replied not found");
        }
        return null;
    }

    /** An unknown topic is refused; the general topic is named by no number at all. */
    static @Nullable Integer thread(Room room, Parameters parameters) {
        if (!parameters.has("message_thread_id")) {
            return null;
        }
        int thread = (int) parameters.number("message_thread_id", 0);
        if (!room.topics.containsKey(thread)) {
            throw Refused.badRequest("message thread not found");
        }
        return thread;
    }

    /** @see <a href="https://core.telegram.org/bots/api#editmessagetext">editMessageText</a> */
    private JsonNode editMessageText(Parameters parameters) {
        Room room = world.roomToWriteIn(parameters);
        ChatMessage before = own(room, parameters);
        return edit(room, before, SentText.read(parameters), SentButtons.read(parameters), "editMessageText");
    }

    /** @see <a href="https://core.telegram.org/bots/api#editmessagereplymarkup">editMessageReplyMarkup</a> */
    private JsonNode editMessageReplyMarkup(Parameters parameters) {
        Room room = world.roomToWriteIn(parameters);
        ChatMessage before = own(room, parameters);
        return edit(room, before, before.body(), SentButtons.read(parameters), "editMessageReplyMarkup");
    }

    private static ChatMessage own(Room room, Parameters parameters) {
        ChatMessage message = room.messages.get((int) parameters.number("message_id", 0));
        if (message == null) {
            throw Refused.badRequest("message to edit not found");
        }
        if (message.from() != TelegramSetup.BOT_ID) {
            throw Refused.badRequest("message can't be edited");
        }
        return message;
    }

    /** Edits are counted like messages; one that changes nothing is refused. */
    private JsonNode edit(Room room, ChatMessage before, ChatMessage.Body body, List<List<Button>> buttons, String method) {
        world.budget.spend(room, method, world.now());
        if (before.body().readsAs(body) && before.buttons().equals(buttons)) {
            throw Refused.badRequest("message is not modified: specified new message content and reply markup are exactly the same"
                    + " as a current content and reply markup of the message");
        }
        ChatMessage after = before.rewritten(body, buttons);
        room.keep(after);
        return world.json.message(room, after);
    }

    /** @see <a href="https://core.telegram.org/bots/api#deletemessage">deleteMessage: 48 hours, others' only in private chats</a> */
    private JsonNode deleteMessage(Parameters parameters) {
        Room room = world.roomToWriteIn(parameters);
        ChatMessage message = room.messages.get((int) parameters.number("message_id", 0));
        if (message == null) {
            throw Refused.badRequest("message to delete not found");
        }
        boolean tooOld = world.now().isAfter(message.at().plus(DELETABLE));
        if (tooOld || (!room.isPrivate() && message.from() != TelegramSetup.BOT_ID)) {
            throw Refused.badRequest("message can't be deleted");
        }
        room.messages.remove(message.id());
        return BooleanNode.TRUE;
    }

    /** @see <a href="https://core.telegram.org/bots/api#setmessagereaction">setMessageReaction: a bot sets at most one</a> */
    private JsonNode setMessageReaction(Parameters parameters) {
        Room room = world.roomToWriteIn(parameters);
        ChatMessage message = room.messages.get((int) parameters.number("message_id", 0));
        if (message == null) {
            throw Refused.badRequest("message to react not found");
        }
        Set<String> reactions = new HashSet<>();
        parameters.object("reaction").forEach(reaction -> reactions.add(reaction.path("emoji").asText()));
        if (reactions.size() > 1 || !Reactions.ALLOWED.containsAll(reactions)) {
            throw Refused.badRequest("REACTION_INVALID");
        }
        room.keep(message.reactedTo(reactions));
        return BooleanNode.TRUE;
    }
}
