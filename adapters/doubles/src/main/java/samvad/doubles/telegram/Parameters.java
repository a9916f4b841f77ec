package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * The parameters of one request; a form carries every value as text, JSON objects included, and both ways are read alike.
 *
 * @see <a href="https://core.telegram.org/bots/api#making-requests">making requests</a>
 */
record Parameters(ObjectNode all) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean has(String name) {
        return all.hasNonNull(name);
    }

    String text(String name) {
        return all.path(name).asText("");
    }

    long number(String name, long otherwise) {
        return all.path(name).asLong(otherwise);
    }

    boolean flag(String name) {
        return all.path(name).asBoolean(false);
    }

    /** An object or a list; missing where the parameter is. */
    JsonNode object(String name) {
        JsonNode value = all.path(name);
        if (!value.isTextual()) {
            return value;
        }
        if (value.textValue().isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(value.textValue());
        } catch (IOException e) {
            throw Refused.badRequest("can't parse " + name + " JSON object");
        }
    }
}
