package samvad.doubles.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Reading and writing JSON the way all of this package does. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode ok() {
        return object().put("ok", true);
    }

    static ObjectNode error(String name) {
        return object().put("ok", false).put("error", name);
    }

    /** Empty when the text is no JSON. */
    static Optional<JsonNode> read(String text) {
        try {
            return Optional.ofNullable(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /** The named field as text; empty when it is absent, null or empty. */
    static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText("")).filter(value -> !value.isEmpty() && !node.path(field).isNull());
    }

    /** A form writes {@code 1} or {@code true}, JSON a boolean. */
    static boolean flag(JsonNode node, String field) {
        return List.of("1", "true").contains(node.path(field).asText());
    }
}
