package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Addresses that take 5 answers within 30 minutes: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
final class ResponseUrls {
    static final String PATH = "/response/";

    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final Workspace workspace;
    private final String root;
    private final Map<String, Issued> issued = new HashMap<>();

    ResponseUrls(Workspace workspace, String root) {
        this.workspace = workspace;
        this.root = root;
    }

    /** @param original the message whose button was pressed */
    String issue(SlackChannel channel, SlackPerson person, Optional<String> original) {
        return workspace.changes().make(() -> {
            String path = PATH + workspace.nextId("R");
            issued.put(path, new Issued(channel, person.id(), original, workspace.clock().instant(), 0));
            return root + path;
        });
    }

    /** What Slack answers to a post: 200, or an error with its status. */
    Outcome post(String path, JsonNode answer) {
        return workspace.changes().make(() -> {
            Issued url = issued.get(path);
            if (url == null) {
                return new Outcome(404, Json.error("invalid_url"));
            }
            if (workspace.clock().instant().isAfter(url.at().plus(LIFE))) {
                return new Outcome(404, Json.error("expired_url"));
            }
            if (url.uses() >= USES) {
                return new Outcome(404, Json.error("used_url"));
            }
            if (!answer.path("delete_original").asBoolean()) {
                Optional<String> refusal = MessageLimits.refusal(answer, MessageLimits.postedText());
                if (refusal.isPresent()) {
                    return new Outcome(400, Json.error(refusal.get()));
                }
            }
            Optional<String> original = show(url, answer);
            issued.put(path, new Issued(url.channel(), url.person(), original, url.at(), url.uses() + 1));
            return new Outcome(200, Json.ok());
        });
    }

    /** An acknowledgement with words in it is the first answer and takes no use. */
    void answeredCommand(String url, JsonNode answer) {
        if (Json.text(answer, "text").isPresent() || answer.has("blocks")) {
            workspace.changes().make(() -> {
                String path = url.substring(root.length());
                return Optional.ofNullable(issued.get(path)).map(known -> issued.put(path, known.about(show(known, answer))));
            });
        }
    }

    /** Returns what a later answer would replace. */
    private Optional<String> show(Issued url, JsonNode answer) {
        Optional<String> original = url.original();
        if (answer.path("delete_original").asBoolean()) {
            original.ifPresent(url.channel()::remove);
            return Optional.empty();
        }
        SlackMessage.Content content = ApiArguments.content(answer);
        if (answer.path("replace_original").asBoolean()
                && original.flatMap(ts -> url.channel().change(ts, old -> old.edited(content))).isPresent()) {
            return original;
        }
        boolean forAll = answer.path("response_type").asText("").equals("in_channel");
        SlackMessage said = workspace.say(
                url.channel(),
                SlackApp.BOT_USER,
                content,
                Json.text(answer, "thread_ts"),
                forAll ? Optional.empty() : Optional.of(url.person()));
        return original.or(() -> Optional.of(said.ts()));
    }

    record Outcome(int status, ObjectNode body) {}

    private record Issued(SlackChannel channel, String person, Optional<String> original, Instant at, int uses) {
        Issued about(Optional<String> message) {
            return new Issued(channel, person, message, at, uses);
        }
    }
}
