package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Answers that grow before the reader's eyes: https://docs.slack.dev/reference/methods/chat.startStream */
final class StreamMethods {
    private final Workspace workspace;
    private final Places places;

    StreamMethods(Workspace workspace, Places places) {
        this.workspace = workspace;
        this.places = places;
    }

    ObjectNode start(JsonNode arguments) {
        Optional<SlackChannel> channel = places.channel(arguments);
        return places.refusalToPost(channel)
                .or(() -> missing(channel.orElseThrow(), arguments))
                .or(() -> MessageLimits.markdown(arguments))
                .map(Json::error)
                .orElseGet(() -> started(channel.orElseThrow(), arguments));
    }

    /** https://docs.slack.dev/reference/methods/chat.appendStream */
    ObjectNode append(JsonNode arguments) {
        return grow(arguments, new Streaming.Open(workspace.clock().instant()));
    }

    /** https://docs.slack.dev/reference/methods/chat.stopStream */
    ObjectNode stop(JsonNode arguments) {
        return grow(arguments, new Streaming.Stopped());
    }

    /** A stream answers in a thread; in a channel it must say whom it answers. */
    private static Optional<String> missing(SlackChannel channel, JsonNode arguments) {
        if (Json.text(arguments, "thread_ts").isEmpty()) {
            return Optional.of("invalid_arguments");
        }
        if (channel.kind() == SlackChannel.Kind.DIRECT) {
            return Optional.empty();
        }
        if (Json.text(arguments, "recipient_user_id").isEmpty()) {
            return Optional.of("missing_recipient_user_id");
        }
        return Json.text(arguments, "recipient_team_id").isEmpty()
                ? Optional.of("missing_recipient_team_id")
                : Optional.empty();
    }

    private ObjectNode started(SlackChannel channel, JsonNode arguments) {
        return workspace.changes().make(() -> {
            SlackMessage said = workspace.say(
                    channel, SlackApp.BOT_USER, ApiArguments.content(arguments), Json.text(arguments, "thread_ts"));
            Streaming open = new Streaming.Open(workspace.clock().instant());
            channel.change(said.ts(), old -> old.streamed(old.content(), open));
            return named(said);
        });
    }

    private ObjectNode grow(JsonNode arguments, Streaming next) {
        return workspace.changes().make(() -> {
            Optional<SlackChannel> channel = places.channel(arguments);
            Optional<SlackMessage> message = places.message(channel, arguments);
            return places.refusalToChange(channel, message, "message_not_owned_by_app")
                    .or(() -> Streams.open(message.orElseThrow())
                            ? Optional.empty()
                            : Optional.of("message_not_in_streaming_state"))
                    .or(() -> MessageLimits.markdown(arguments))
                    .or(() -> MessageLimits.blocks(arguments.path("blocks"), 50))
                    .map(Json::error)
                    .orElseGet(() -> grown(channel.orElseThrow(), message.orElseThrow(), arguments, next));
        });
    }

    private static ObjectNode grown(SlackChannel channel, SlackMessage message, JsonNode arguments, Streaming next) {
        String text = message.text() + arguments.path("markdown_text").asText("");
        ArrayNode blocks = Blocks.withIds(arguments.path("blocks"));
        SlackMessage.Content content =
                new SlackMessage.Content(text, blocks.isEmpty() ? message.blocks() : blocks);
        // the time a stream may live counts from its start
        Streaming after = next instanceof Streaming.Open ? message.state().streaming() : next;
        channel.change(message.ts(), old -> old.streamed(content, after));
        return named(message);
    }

    private static ObjectNode named(SlackMessage message) {
        return Json.ok().put("channel", message.channel()).put("ts", message.ts());
    }
}
