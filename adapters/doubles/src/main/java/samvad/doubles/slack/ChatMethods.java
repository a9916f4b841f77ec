package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Posting, editing and deleting: https://docs.slack.dev/reference/methods/chat.postMessage and its neighbours. */
final class ChatMethods {
    /** https://docs.slack.dev/reference/methods/chat.update */
    private static final int UPDATED_TEXT = 4_000;

    private final Workspace workspace;
    private final Places places;

    ChatMethods(Workspace workspace, Places places) {
        this.workspace = workspace;
        this.places = places;
    }

    ObjectNode post(JsonNode arguments) {
        Optional<SlackChannel> channel = places.channel(arguments);
        return places.refusalToPost(channel)
                .or(() -> MessageLimits.refusal(arguments, MessageLimits.postedText()))
                .map(Json::error)
                .orElseGet(() -> posted(channel.orElseThrow(), arguments));
    }

    ObjectNode postEphemeral(JsonNode arguments) {
        Optional<SlackChannel> channel = places.channel(arguments);
        Optional<SlackPerson> reader = workspace.person(arguments.path("user").asText());
        return places.refusalToPost(channel)
                .or(() -> reader.isEmpty() ? Optional.of("user_not_in_channel") : Optional.empty())
                .or(() -> MessageLimits.refusal(arguments, MessageLimits.postedText()))
                .map(Json::error)
                .orElseGet(() -> whispered(channel.orElseThrow(), reader.orElseThrow(), arguments));
    }

    ObjectNode update(JsonNode arguments) {
        Optional<SlackChannel> channel = places.channel(arguments);
        Optional<SlackMessage> message = places.message(channel, arguments);
        return places.refusalToChange(channel, message, "cant_update_message")
                .or(() -> message.filter(Streams::open).map(_ -> "streaming_state_conflict"))
                .or(() -> MessageLimits.refusal(arguments, UPDATED_TEXT))
                .map(Json::error)
                .orElseGet(() -> updated(channel.orElseThrow(), message.orElseThrow(), arguments));
    }

    ObjectNode delete(JsonNode arguments) {
        Optional<SlackChannel> channel = places.channel(arguments);
        Optional<SlackMessage> message = places.message(channel, arguments);
        return places.refusalToChange(channel, message, "cant_delete_message")
                .or(() -> message.filter(Streams::open).map(_ -> "cant_delete_message"))
                .map(Json::error)
                .orElseGet(() -> {
                    channel.orElseThrow().remove(message.orElseThrow().ts());
                    return named(message.orElseThrow());
                });
    }

    /** https://docs.slack.dev/reference/methods/chat.getPermalink */
    ObjectNode permalink(JsonNode arguments) {
        Optional<SlackChannel> channel = places.channel(arguments);
        if (channel.isEmpty()) {
            return Json.error("channel_not_found");
        }
        String ts = arguments.path("message_ts").asText();
        return channel.get().message(ts).isEmpty()
                ? Json.error("message_not_found")
                : Json.ok()
                        .put("channel", channel.get().id())
                        .put("permalink", "https://newsroom.slack.com/archives/%s/p%s"
                                .formatted(channel.get().id(), ts.replace(".", "")));
    }

    private ObjectNode posted(SlackChannel channel, JsonNode arguments) {
        SlackMessage said = workspace.say(
                channel, SlackApp.BOT_USER, ApiArguments.content(arguments), Json.text(arguments, "thread_ts"));
        ObjectNode answer = named(said);
        answer.set("message", EventPayloads.message(said));
        return answer;
    }

    private ObjectNode whispered(SlackChannel channel, SlackPerson reader, JsonNode arguments) {
        SlackMessage said = workspace.say(
                channel,
                SlackApp.BOT_USER,
                ApiArguments.content(arguments),
                Json.text(arguments, "thread_ts"),
                Optional.of(reader.id()));
        return Json.ok().put("message_ts", said.ts());
    }

    private static ObjectNode updated(SlackChannel channel, SlackMessage message, JsonNode arguments) {
        SlackMessage.Content sent = ApiArguments.content(arguments);
        // blocks stay until other ones, or an empty array, are sent
        SlackMessage.Content content = arguments.has("blocks")
                ? sent
                : new SlackMessage.Content(sent.text(), message.blocks());
        SlackMessage changed = channel.change(message.ts(), old -> old.edited(content)).orElse(message);
        ObjectNode answer = named(changed).put("text", changed.text());
        answer.set("message", EventPayloads.message(changed));
        return answer;
    }

    private static ObjectNode named(SlackMessage message) {
        return Json.ok().put("channel", message.channel()).put("ts", message.ts());
    }
}
