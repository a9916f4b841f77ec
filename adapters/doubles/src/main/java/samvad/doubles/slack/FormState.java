package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of a modal when it is submitted:
 * https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload
 */
final class FormState {
    private FormState() {}

    /** @param values by action_id or block_id: the text typed, or the value or label of the option chosen */
    static ObjectNode of(SlackView view, Map<String, String> values) {
        ObjectNode state = Json.object();
        ObjectNode all = state.putObject("values");
        for (Blocks.Element element : Blocks.elements(view.blocks())) {
            String value = values.getOrDefault(element.actionId(), values.getOrDefault(element.blockId(), initial(element)));
            all.withObject("/" + element.blockId().replace("~", "~0").replace("/", "~1")).set(element.actionId(), field(element, value));
        }
        return state;
    }

    /** What nobody touched is sent as the app set it. */
    private static @Nullable String initial(Blocks.Element element) {
        JsonNode initial = element.json().has("options") ? element.json().at("/initial_option/value") : element.json().path("initial_value");
        return initial.isTextual() ? initial.asText() : null;
    }

    private static ObjectNode field(Blocks.Element element, @Nullable String value) {
        ObjectNode field = Json.object().put("type", element.type());
        boolean choice = element.json().has("options");
        if (!choice) {
            return field.put("value", value);
        }
        field.putNull("selected_option");
        for (JsonNode option : element.json().path("options")) {
            if (option.path("value").asText().equals(value) || option.path("text").path("text").asText().equals(value)) {
                field.set("selected_option", option);
            }
        }
        return field;
    }
}
