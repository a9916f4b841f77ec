package samvad.doubles.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Commands, presses, shortcuts and forms as Slack words them: https://docs.slack.dev/reference/interaction-payloads */
final class InteractionPayloads {
    private static final String TOKEN = "verification-token";
    private static final String DOMAIN = "newsroom";

    private InteractionPayloads() {}

    /** https://docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling */
    static ObjectNode command(SlackPerson person, SlackChannel channel, String command, String text) {
        return Json.object()
                .put("token", TOKEN)
                .put("team_id", SlackApp.TEAM)
                .put("team_domain", DOMAIN)
                .put("channel_id", channel.id())
                .put("channel_name", channelName(channel))
                .put("user_id", person.id())
                .put("user_name", person.name())
                .put("command", command)
                .put("text", text)
                .put("api_app_id", SlackApp.APP)
                .put("is_enterprise_install", "false");
    }

    /** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
    static ObjectNode press(SlackPerson person, SlackChannel channel, SlackMessage message, ObjectNode action) {
        ObjectNode body = from(person, "block_actions");
        ObjectNode container = body.putObject("container").put("type", "message");
        container.put("message_ts", message.ts()).put("channel_id", channel.id());
        container.put("is_ephemeral", message.ephemeral());
        body.putObject("channel").put("id", channel.id()).put("name", channelName(channel));
        // an ephemeral message is never sent back, only where it stands
        if (!message.ephemeral()) {
            body.set("message", EventPayloads.message(message));
        }
        body.putObject("state").putObject("values");
        body.putArray("actions").add(action.put("action_ts", message.ts()));
        return body;
    }

    static ObjectNode press(SlackPerson person, SlackView view, ObjectNode action) {
        ObjectNode body = from(person, "block_actions");
        body.putObject("container").put("type", "view").put("view_id", view.id());
        body.set("view", Views.asJson(view));
        body.putArray("actions").add(action.put("action_ts", view.hash()));
        return body;
    }

    /** https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
    static ObjectNode shortcut(SlackPerson person, SlackChannel channel, SlackMessage message, String callbackId) {
        ObjectNode body = from(person, "message_action").put("callback_id", callbackId);
        body.putObject("channel").put("id", channel.id()).put("name", channelName(channel));
        body.put("message_ts", message.ts()).put("action_ts", message.ts());
        body.set("message", EventPayloads.message(message));
        return body;
    }

    /** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
    static ObjectNode submission(SlackPerson person, SlackView view, Map<String, String> values) {
        ObjectNode body = from(person, "view_submission");
        ObjectNode filled = Views.asJson(view);
        filled.set("state", FormState.of(view, values));
        body.set("view", filled);
        body.putArray("response_urls");
        return body;
    }

    static ObjectNode closed(SlackPerson person, SlackView view) {
        ObjectNode body = from(person, "view_closed").put("is_cleared", false);
        body.set("view", Views.asJson(view));
        return body;
    }

    private static ObjectNode from(SlackPerson person, String type) {
        ObjectNode body = Json.object().put("type", type).put("token", TOKEN).put("api_app_id", SlackApp.APP);
        body.putObject("team").put("id", SlackApp.TEAM).put("domain", DOMAIN);
        body.putObject("user")
                .put("id", person.id())
                .put("username", person.name())
                .put("name", person.name())
                .put("team_id", SlackApp.TEAM);
        return body.put("is_enterprise_install", false);
    }

    private static String channelName(SlackChannel channel) {
        return channel.kind() == SlackChannel.Kind.DIRECT ? "directmessage" : channel.name();
    }
}
