package samvad.doubles.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Trigger ids live 3 seconds and open one modal: https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses */
final class Triggers {
    private static final Duration LIFE = Duration.ofSeconds(3);

    private final Workspace workspace;
    private final Map<String, Trigger> issued = new HashMap<>();
    private final Set<String> exchanged = new HashSet<>();

    Triggers(Workspace workspace) {
        this.workspace = workspace;
    }

    String issue(SlackPerson person) {
        return workspace.changes().make(() -> {
            String id = workspace.nextId("1000.2000.");
            issued.put(id, new Trigger(person.id(), workspace.clock().instant()));
            return id;
        });
    }

    /** The error, if the id opens nothing: https://docs.slack.dev/reference/methods/views.open */
    Optional<String> refusal(String id) {
        return workspace.changes().see(() -> {
            Trigger trigger = issued.get(id);
            if (trigger == null) {
                return Optional.of("invalid_trigger_id");
            }
            if (exchanged.contains(id)) {
                return Optional.of("exchanged_trigger_id");
            }
            return workspace.clock().instant().isAfter(trigger.at().plus(LIFE))
                    ? Optional.of("expired_trigger_id")
                    : Optional.empty();
        });
    }

    /** The person whose screen it opens on; only after {@link #refusal} was empty. */
    String exchange(String id) {
        return workspace.changes().make(() -> {
            exchanged.add(id);
            return Objects.requireNonNull(issued.get(id)).person();
        });
    }

    private record Trigger(String person, Instant at) {}
}
