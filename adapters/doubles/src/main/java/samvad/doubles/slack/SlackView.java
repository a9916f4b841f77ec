package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A modal or a home tab as a person sees it.
 *
 * @param body what the app sent, with an identifier for each block
 * @param hash changes with every update: https://docs.slack.dev/reference/methods/views.update
 */
public record SlackView(String id, String person, String type, JsonNode body, String hash) {
    public String callbackId() {
        return body.path("callback_id").asText("");
    }

    public JsonNode blocks() {
        return body.path("blocks");
    }

    SlackView with(JsonNode changed, String newHash) {
        return new SlackView(id, person, type, changed, newHash);
    }
}
