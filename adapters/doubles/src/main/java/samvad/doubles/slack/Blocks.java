package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds in blocks what a person can press: https://docs.slack.dev/reference/block-kit/block-elements */
final class Blocks {
    private Blocks() {}

    /** Slack names every block that the app left without a name. */
    static ArrayNode withIds(JsonNode blocks) {
        ArrayNode named = JsonNodeFactory.instance.arrayNode();
        for (JsonNode block : blocks) {
            ObjectNode copy = block.deepCopy();
            if (!copy.has("block_id")) {
                copy.put("block_id", "block" + named.size());
            }
            named.add(copy);
        }
        return named;
    }

    /** Everything that has an {@code action_id}, with the block it stands in. */
    static List<Element> elements(JsonNode blocks) {
        List<Element> found = new ArrayList<>();
        for (JsonNode block : blocks) {
            String id = block.path("block_id").asText("");
            block.findParents("action_id").forEach(each -> found.add(new Element(id, (ObjectNode) each)));
        }
        return found;
    }

    /** The action that Slack reports when a person presses what bears this label, value or action_id. */
    static Optional<ObjectNode> press(JsonNode blocks, String what) {
        return elements(blocks).stream()
                .flatMap(element -> element.pressed(what).stream())
                .findFirst();
    }

    record Element(String blockId, ObjectNode json) {
        String actionId() {
            return json.path("action_id").asText();
        }

        String type() {
            return json.path("type").asText();
        }

        private Optional<ObjectNode> pressed(String what) {
            for (String side : List.of("positive_button", "negative_button")) {
                if (names(json.path(side), what)) {
                    return Optional.of(action().put("value", json.path(side).path("value").asText()));
                }
            }
            for (JsonNode option : json.path("options")) {
                if (names(option, what)) {
                    ObjectNode action = action();
                    action.set("selected_option", option);
                    return Optional.of(action);
                }
            }
            return names(json, what) ? Optional.of(action()) : Optional.empty();
        }

        private ObjectNode action() {
            ObjectNode action = Json.object().put("action_id", actionId()).put("block_id", blockId).put("type", type());
            for (String field : List.of("text", "value")) {
                if (json.has(field)) {
                    action.set(field, json.get(field));
                }
            }
            return action;
        }

        private static boolean names(JsonNode pressable, String what) {
            return pressable.path("action_id").asText("").equals(what)
                    || pressable.path("text").path("text").asText("").equals(what);
        }
    }
}
