package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The home tab of each person and the modals that lie on their screen: https://docs.slack.dev/surfaces/modals */
final class Views {
    private final Workspace workspace;
    private final Map<String, SlackView> homes = new LinkedHashMap<>();
    private final List<SlackView> modals = new ArrayList<>();

    Views(Workspace workspace) {
        this.workspace = workspace;
    }

    SlackView publish(String person, JsonNode body) {
        return workspace.changes().make(() -> {
            String id = Optional.ofNullable(homes.get(person)).map(SlackView::id).orElseGet(() -> workspace.nextId("V"));
            SlackView home = new SlackView(id, person, "home", ready(body), newHash());
            homes.put(person, home);
            return home;
        });
    }

    SlackView open(String person, JsonNode body) {
        return workspace.changes().make(() -> {
            SlackView modal = new SlackView(workspace.nextId("V"), person, "modal", ready(body), newHash());
            modals.add(modal);
            return modal;
        });
    }

    SlackView update(SlackView view, JsonNode body) {
        return workspace.changes().make(() -> {
            SlackView updated = view.with(ready(body), newHash());
            modals.replaceAll(each -> each.id().equals(view.id()) ? updated : each);
            homes.replaceAll((_, each) -> each.id().equals(view.id()) ? updated : each);
            return updated;
        });
    }

    void close(SlackView view) {
        workspace.changes().make(() -> modals.removeIf(each -> each.id().equals(view.id())));
    }

    void closeAll(String person) {
        workspace.changes().make(() -> modals.removeIf(each -> each.person().equals(person)));
    }

    Optional<SlackView> home(String person) {
        return workspace.changes().see(() -> Optional.ofNullable(homes.get(person)));
    }

    /** The uppermost. */
    Optional<SlackView> modal(String person) {
        return workspace.changes().see(() -> modals.reversed().stream()
                .filter(each -> each.person().equals(person))
                .findFirst());
    }

    Optional<SlackView> find(String id, String externalId) {
        return workspace.changes().see(() -> {
            List<SlackView> all = new ArrayList<>(modals);
            all.addAll(homes.values());
            return all.stream()
                    .filter(each -> id.isEmpty()
                            ? each.body().path("external_id").asText("").equals(externalId)
                            : each.id().equals(id))
                    .findFirst();
        });
    }

    /** The view as Slack sends it to the app. */
    static ObjectNode asJson(SlackView view) {
        ObjectNode json = view.body().deepCopy();
        json.put("id", view.id()).put("hash", view.hash()).put("team_id", SlackApp.TEAM).put("app_id", SlackApp.APP);
        json.put("bot_id", SlackApp.BOT).put("root_view_id", view.id()).put("app_installed_team_id", SlackApp.TEAM);
        if (!json.has("state")) {
            json.putObject("state").putObject("values");
        }
        return json;
    }

    private JsonNode ready(JsonNode body) {
        ObjectNode ready = body.deepCopy();
        ready.set("blocks", Blocks.withIds(body.path("blocks")));
        return ready;
    }

    private String newHash() {
        return workspace.nextTs();
    }
}
