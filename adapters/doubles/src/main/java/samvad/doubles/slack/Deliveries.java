package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** All that was sent to the app, and the way it goes. */
final class Deliveries {
    private final Workspace workspace;
    private final List<Delivery> sent = new ArrayList<>();
    private Transport transport;

    Deliveries(Workspace workspace, Transport transport) {
        this.workspace = workspace;
        this.transport = transport;
    }

    void by(Transport other) {
        workspace.changes().make(() -> transport = other);
    }

    /** Nothing is sent, if the app did not subscribe to the event or lacks its scope. */
    Optional<Delivery> event(String subscription, ObjectNode event) {
        return SlackEvents.reaches(workspace.app(), subscription)
                ? Optional.of(send(new Payload(Payload.Kind.EVENT, EventPayloads.envelope(workspace, event)), _ -> {}))
                : Optional.empty();
    }

    Delivery send(Payload payload, Consumer<JsonNode> then) {
        Delivery delivery = new Delivery(workspace.nextId("envelope-"), payload, workspace, then);
        Transport way = workspace.changes().make(() -> {
            sent.add(delivery);
            return transport;
        });
        way.send(delivery, 0, "");
        return delivery;
    }

    /** The same payload again, with the same event_id: https://docs.slack.dev/apis/events-api#retries */
    void retry(Delivery delivery, String reason) {
        Transport way = workspace.changes().see(() -> transport);
        way.send(delivery, delivery.attempts().size(), reason);
    }

    List<Delivery> all() {
        return workspace.changes().see(() -> List.copyOf(sent));
    }
}
