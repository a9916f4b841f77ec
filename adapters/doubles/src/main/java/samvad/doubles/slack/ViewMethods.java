package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Modals and home tabs: https://docs.slack.dev/reference/methods/views.open */
final class ViewMethods {
    private final Workspace workspace;
    private final Views views;
    private final Triggers triggers;

    ViewMethods(Workspace workspace, Views views, Triggers triggers) {
        this.workspace = workspace;
        this.views = views;
        this.triggers = triggers;
    }

    ObjectNode open(JsonNode arguments) {
        String trigger = arguments.path("trigger_id").asText();
        JsonNode view = arguments.path("view");
        return triggers.refusal(trigger)
                .or(() -> MessageLimits.view(view))
                .map(Json::error)
                .orElseGet(() -> shown(views.open(triggers.exchange(trigger), view)));
    }

    /** https://docs.slack.dev/reference/methods/views.publish */
    ObjectNode publish(JsonNode arguments) {
        String person = arguments.path("user_id").asText();
        JsonNode view = arguments.path("view");
        Optional<SlackView> before = views.home(person);
        return (workspace.person(person).isEmpty() ? Optional.of("invalid_arguments") : Optional.<String>empty())
                .or(() -> before.flatMap(home -> stale(home, arguments)))
                .or(() -> MessageLimits.view(view))
                .map(Json::error)
                .orElseGet(() -> shown(views.publish(person, view)));
    }

    /** https://docs.slack.dev/reference/methods/views.update */
    ObjectNode update(JsonNode arguments) {
        JsonNode view = arguments.path("view");
        Optional<SlackView> before =
                views.find(arguments.path("view_id").asText(""), arguments.path("external_id").asText(""));
        return (before.isEmpty() ? Optional.of("not_found") : Optional.<String>empty())
                .or(() -> stale(before.orElseThrow(), arguments))
                .or(() -> MessageLimits.view(view))
                .map(Json::error)
                .orElseGet(() -> shown(views.update(before.orElseThrow(), view)));
    }

    private static Optional<String> stale(SlackView view, JsonNode arguments) {
        return Json.text(arguments, "hash").filter(hash -> !hash.equals(view.hash())).map(_ -> "hash_conflict");
    }

    private static ObjectNode shown(SlackView view) {
        ObjectNode answer = Json.ok();
        answer.set("view", Views.asJson(view));
        return answer;
    }
}
