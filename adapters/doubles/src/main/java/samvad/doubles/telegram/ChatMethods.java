package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a bot asks about chats, and how it leaves one. */
final class ChatMethods {

    private final World world;

    ChatMethods(World world) {
        this.world = world;
    }

    void addTo(BotMethods methods) {
        methods.add("getChat", this::getChat);
        methods.add("getChatMember", this::getChatMember);
        methods.add("leaveChat", this::leaveChat);
    }

    /** @see <a href="https://core.telegram.org/bots/api#chatfullinfo">ChatFullInfo</a> */
    private JsonNode getChat(Parameters parameters) {
        Room room = world.room(parameters);
        ObjectNode chat = world.json.chat(room).put("accent_color_id", 0).put("max_reaction_count", 11);
        chat.putObject("accepted_gift_types").put("unlimited_gifts", false).put("limited_gifts", false)
                .put("unique_gifts", false).put("premium_subscription", false);
        return chat;
    }

    /** @see <a href="https://core.telegram.org/bots/api#getchatmember">getChatMember</a> */
    private JsonNode getChatMember(Parameters parameters) {
        Room room = world.roomToWriteIn(parameters);
        long user = parameters.number("user_id", 0);
        boolean bot = user == TelegramSetup.BOT_ID;
        if (!bot && world.person(user).isEmpty()) {
            throw Refused.badRequest("PARTICIPANT_ID_INVALID");
        }
        return Membership.of(world, user, bot ? "member" : room.members.getOrDefault(user, "left"));
    }

    /** @see <a href="https://core.telegram.org/bots/api#leavechat">leaveChat</a> */
    private JsonNode leaveChat(Parameters parameters) {
        Room room = world.roomToWriteIn(parameters);
        if (room.isPrivate()) {
            throw Refused.badRequest("chat member status can't be changed in private chats");
        }
        room.access = Room.Access.LEFT;
        Membership.changed(world, room, TelegramSetup.BOT_ID, "member", "left");
        return BooleanNode.TRUE;
    }
}
