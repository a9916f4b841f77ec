package samvad.doubles.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The events as Slack words them: https://docs.slack.dev/reference/events */
final class EventPayloads {
    private EventPayloads() {}

    /** https://docs.slack.dev/apis/events-api#event-type-structure */
    static ObjectNode envelope(Workspace workspace, ObjectNode event) {
        ObjectNode envelope = Json.object();
        envelope.put("token", "verification-token").put("team_id", SlackApp.TEAM).put("api_app_id", SlackApp.APP);
        envelope.put("type", "event_callback").put("event_id", workspace.nextId("Ev"));
        envelope.put("event_time", workspace.clock().instant().getEpochSecond()).put("is_ext_shared_channel", false);
        envelope.putArray("authorizations")
                .addObject()
                .put("team_id", SlackApp.TEAM)
                .put("user_id", SlackApp.BOT_USER)
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        envelope.set("event", event);
        return envelope;
    }

    static ObjectNode appMention(SlackMessage message) {
        return message(message).put("type", "app_mention").put("channel", message.channel()).put("event_ts", message.ts());
    }

    static ObjectNode message(SlackMessage message, SlackChannel channel) {
        return message(message)
                .put("channel", channel.id())
                .put("channel_type", channelType(channel))
                .put("event_ts", message.ts());
    }

    /** https://docs.slack.dev/reference/events/message/message_changed */
    static ObjectNode changed(SlackMessage before, SlackMessage after, SlackChannel channel, String ts) {
        ObjectNode event = Json.object().put("type", "message").put("subtype", "message_changed").put("hidden", true);
        event.put("channel", channel.id()).put("channel_type", channelType(channel)).put("ts", ts).put("event_ts", ts);
        ObjectNode changed = message(after);
        changed.putObject("edited").put("user", after.author()).put("ts", ts);
        event.set("message", changed);
        event.set("previous_message", message(before));
        return event;
    }

    /** https://docs.slack.dev/reference/events/message/bot_message */
    static ObjectNode otherBot(SlackMessage message, SlackChannel channel) {
        ObjectNode event = message(message, channel).put("subtype", "bot_message").put("bot_id", message.author());
        event.remove("user");
        return event;
    }

    /** https://docs.slack.dev/reference/events/message/file_share */
    static ObjectNode file(SlackMessage message, SlackChannel channel, String fileName) {
        ObjectNode event = message(message, channel).put("subtype", "file_share").put("upload", false);
        event.putArray("files")
                .addObject()
                .put("id", "F" + message.ts().replace(".", ""))
                .put("name", fileName)
                .put("user", message.author());
        return event;
    }

    /** https://docs.slack.dev/reference/events/app_home_opened */
    static ObjectNode homeOpened(SlackPerson person, SlackChannel direct, String ts) {
        return Json.object()
                .put("type", "app_home_opened")
                .put("user", person.id())
                .put("channel", direct.id())
                .put("tab", "home")
                .put("event_ts", ts);
    }

    /** https://docs.slack.dev/reference/events/member_joined_channel */
    static ObjectNode joined(String user, SlackChannel channel, String ts) {
        return Json.object()
                .put("type", "member_joined_channel")
                .put("user", user)
                .put("channel", channel.id())
                .put("channel_type", channel.kind() == SlackChannel.Kind.PRIVATE ? "G" : "C")
                .put("team", SlackApp.TEAM)
                .put("event_ts", ts);
    }

    /** https://docs.slack.dev/reference/events/app_uninstalled */
    static ObjectNode uninstalled() {
        return Json.object().put("type", "app_uninstalled");
    }

    /** https://docs.slack.dev/reference/events/tokens_revoked */
    static ObjectNode revoked() {
        ObjectNode event = Json.object().put("type", "tokens_revoked");
        event.putObject("tokens").putArray("bot").add(SlackApp.BOT_USER);
        return event;
    }

    /** A message as it stands in events, interactions and answers of methods. */
    static ObjectNode message(SlackMessage message) {
        ObjectNode json = Json.object().put("type", "message").put("user", message.author());
        json.put("text", message.text()).put("ts", message.ts()).put("team", SlackApp.TEAM);
        message.threadTs().ifPresent(thread -> json.put("thread_ts", thread));
        if (!message.blocks().isEmpty()) {
            json.set("blocks", message.blocks());
        }
        if (message.byBot()) {
            json.put("bot_id", SlackApp.BOT).put("app_id", SlackApp.APP);
        }
        return json;
    }

    static String subscription(SlackChannel channel) {
        return switch (channel.kind()) {
            case PUBLIC -> "message.channels";
            case PRIVATE -> "message.groups";
            case GROUP_DIRECT -> "message.mpim";
            case DIRECT -> "message.im";
        };
    }

    private static String channelType(SlackChannel channel) {
        return switch (channel.kind()) {
            case PUBLIC -> "channel";
            case PRIVATE -> "group";
            case GROUP_DIRECT -> "mpim";
            case DIRECT -> "im";
        };
    }
}
