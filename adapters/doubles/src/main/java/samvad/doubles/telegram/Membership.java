package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Tells the bot how it and others stand to a chat.
 *
 * @see <a href="https://core.telegram.org/bots/api#chatmember">ChatMember</a>
 */
final class Membership {

    private Membership() {}

    static ObjectNode of(World world, long user, String status) {
        ObjectNode member = UpdateJson.object().put("status", status);
        member.set("user", world.json.user(user));
        if (status.equals("kicked")) {
            member.put("until_date", 0);
        }
        if (status.equals("creator")) {
            member.put("is_anonymous", false);
        }
        if (status.equals("administrator")) {
            member.put("can_be_edited", false).put("is_anonymous", false).put("can_delete_messages", true);
        }
        return member;
    }

    /**
     * How the bot stands to the chat has changed.
     *
     * @see <a href="https://core.telegram.org/bots/api#chatmemberupdated">my_chat_member</a>
     */
    static void changed(World world, Room room, long by, String before, String after) {
        ObjectNode change = UpdateJson.object().put("date", world.now().getEpochSecond());
        change.set("chat", world.json.chat(room));
        change.set("from", world.json.user(by));
        change.set("old_chat_member", of(world, TelegramSetup.BOT_ID, before));
        change.set("new_chat_member", of(world, TelegramSetup.BOT_ID, after));
        world.updates.add("my_chat_member", change);
        world.bell.rings();
    }
}
