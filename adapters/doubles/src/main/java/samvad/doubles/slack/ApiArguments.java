package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the arguments of a call from a form or from JSON: https://docs.slack.dev/apis/web-api#basics */
final class ApiArguments {
    /** In a form these are JSON within a field. */
    private static final List<String> STRUCTURED = List.of("blocks", "view", "metadata", "attachments", "chunks");

    private ApiArguments() {}

    static ObjectNode read(String contentType, String body) {
        if (contentType.startsWith("application/json")) {
            return Json.read(body).filter(JsonNode::isObject).map(ObjectNode.class::cast).orElseGet(Json::object);
        }
        ObjectNode arguments = Json.object();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                put(arguments, decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return arguments;
    }

    static SlackMessage.Content content(JsonNode arguments) {
        String text = Json.text(arguments, "text").or(() -> Json.text(arguments, "markdown_text")).orElse("");
        String shown = text.length() > MessageLimits.SHOWN_TEXT && arguments.has("text")
                ? text.substring(0, MessageLimits.SHOWN_TEXT)
                : text;
        return new SlackMessage.Content(shown, Blocks.withIds(arguments.path("blocks")));
    }

    private static void put(ObjectNode arguments, String name, String value) {
        if (STRUCTURED.contains(name)) {
            Json.read(value).ifPresentOrElse(json -> arguments.set(name, json), () -> arguments.put(name, value));
        } else {
            arguments.put(name, value);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
