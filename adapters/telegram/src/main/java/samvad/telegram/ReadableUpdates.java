package samvad.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Leaves out of a poll's answer what the library cannot read: one such update would be delivered, and fail, for ever. */
final class ReadableUpdates {
    private static final Logger LOG = LoggerFactory.getLogger(ReadableUpdates.class);

    private final PollOffset offset;

    ReadableUpdates(PollOffset offset) {
        this.offset = offset;
    }

    /** The answer of a poll without them. */
    String of(JsonNode answer) {
        ArrayNode readable = JsonNodeFactory.instance.arrayNode();
        int newest = -1;
        for (JsonNode update : answer.path("result")) {
            newest = Math.max(newest, update.path("update_id").asInt(-1));
            if (isReadable(update)) {
                readable.add(update);
            } else {
                LOG.warn("telegram: update {} cannot be read and is passed over", update.path("update_id").asInt(-1));
            }
        }
        if (newest >= 0) {
            offset.delivered(newest);
            if (readable.isEmpty()) {
                // nobody will be told of an empty list
                offset.confirm();
            }
        }
        return withResult(readable).toString();
    }

    private static boolean isReadable(JsonNode update) {
        if (!update.path("update_id").canConvertToInt()) {
            return false;
        }
        try {
            return new GetUpdates().deserializeResponse(withResult(JsonNodeFactory.instance.arrayNode().add(update)).toString()) != null;
        } catch (TelegramApiRequestException | RuntimeException e) {
            return false;
        }
    }

    private static ObjectNode withResult(ArrayNode result) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("ok", true);
        answer.set("result", result);
        return answer;
    }
}
