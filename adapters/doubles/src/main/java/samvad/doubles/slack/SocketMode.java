package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;

/** Slack's side of Socket Mode: https://docs.slack.dev/apis/events-api/using-socket-mode */
public final class SocketMode implements Transport, AutoCloseable {
    static final Duration ACKNOWLEDGE_WITHIN = Duration.ofSeconds(3);

    /** Silence after the first attempt, the second, the third: https://docs.slack.dev/apis/events-api#retries */
    private static final List<Duration> PATIENCE =
            List.of(ACKNOWLEDGE_WITHIN, Duration.ofMinutes(1), Duration.ofMinutes(5));

    /** https://docs.slack.dev/apis/events-api/using-socket-mode#connections */
    private static final int CONNECTIONS = 10;

    /** Why a connection ends: https://docs.slack.dev/apis/events-api/using-socket-mode#disconnect */
    public enum Disconnect {
        /** The connection ends in about 10 seconds. */
        WARNING,
        /** The connection ends now; the app opens another. */
        REFRESH_REQUESTED,
        /** Somebody switched Socket Mode off. */
        LINK_DISABLED
    }

    private final Workspace workspace;
    private final SocketDoor door;
    private final List<WebSocket> connections = new ArrayList<>();
    private final Set<String> tickets = new HashSet<>();
    private final List<Delivery> underway = new ArrayList<>();
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private int turn;

    SocketMode(Workspace workspace) {
        this.workspace = workspace;
        this.door = new SocketDoor(this);
    }

    void open() {
        door.openUp();
        var _ = watch.scheduleWithFixedDelay(this::redeliverOverdue, 100, 100, TimeUnit.MILLISECONDS);
    }

    /** An address for one connection: https://docs.slack.dev/reference/methods/apps.connections.open */
    ObjectNode issueUrl() {
        String ticket = workspace.nextId("ticket-");
        workspace.changes().make(() -> tickets.add(ticket));
        return Json.ok().put("url", "ws://127.0.0.1:%d/link/?ticket=%s&app_id=%s".formatted(door.getPort(), ticket, SlackApp.APP));
    }

    public int connections() {
        return workspace.changes().see(connections::size);
    }

    /** Returns when so many connections are open; throws {@link NotSeenInTime}. */
    public void awaitConnections(int count, Duration atMost) {
        workspace.changes().await(
                () -> Optional.of(connections.size()).filter(open -> open == count),
                atMost,
                () -> connections.size() + " connections");
    }

    /** Tells every connection that it ends, and why; all but a warned one end at once. */
    public void disconnect(Disconnect reason) {
        ObjectNode message = Json.object().put("type", "disconnect").put("reason", reason.name().toLowerCase(Locale.ROOT));
        message.putObject("debug_info").put("host", "127.0.0.1");
        for (WebSocket each : workspace.changes().see(() -> List.copyOf(connections))) {
            each.send(message.toString());
            if (reason != Disconnect.WARNING) {
                closed(each);
                each.close();
            }
        }
    }

    /** Ends every connection without a word. */
    public void cut() {
        for (WebSocket each : workspace.changes().see(() -> List.copyOf(connections))) {
            closed(each);
            each.closeConnection(1006, "cut");
        }
    }

    /** Sends again what should have been acknowledged by now; happens by itself too. */
    public void redeliverOverdue() {
        // found and sent under one lock, so that two who look at once do not both send
        workspace.changes().see(() -> {
            List<Delivery> overdue = underway.stream().filter(this::overdue).toList();
            overdue.forEach(each -> send(each, each.attempts().size(), "timeout"));
            return overdue;
        });
    }

    /** An event waits for a connection; a command or a press fails without one, and whoever made it sees so. */
    @Override
    public void send(Delivery delivery, int retry, String reason) {
        Optional<WebSocket> connection = workspace.changes().make(() -> {
            Optional<WebSocket> next = next();
            boolean event = delivery.payload().kind() == Payload.Kind.EVENT;
            if ((event || next.isPresent()) && !underway.contains(delivery)) {
                underway.add(delivery);
            }
            next.ifPresent(_ -> delivery.attempted(retry, reason));
            if (next.isEmpty() && !event) {
                delivery.answered(0, Json.error("dispatch_failed"));
            }
            return next;
        });
        connection.ifPresent(each -> send(each, envelope(delivery, retry, reason).toString()));
    }

    void opened(WebSocket connection, String ticket) {
        boolean welcome = workspace.changes().make(() -> tickets.remove(ticket) && connections.size() < CONNECTIONS);
        if (!welcome) {
            connection.close(1008, "no such ticket, or too many connections");
            return;
        }
        List<Delivery> waiting = workspace.changes().make(() -> {
            connections.add(connection);
            // within the lock, so that nothing goes out before the greeting
            send(connection, hello(connections.size()).toString());
            return underway.stream().filter(each -> each.attempts().isEmpty()).toList();
        });
        waiting.forEach(each -> send(each, 0, ""));
    }

    void closed(WebSocket connection) {
        workspace.changes().make(() -> connections.remove(connection));
    }

    void heard(String message) {
        JsonNode answer = Json.read(message).orElseGet(Json::object);
        String id = answer.path("envelope_id").asText();
        Optional<Delivery> delivery = workspace.changes().see(() ->
                underway.stream().filter(each -> each.id().equals(id)).findFirst());
        delivery.ifPresent(each -> {
            workspace.changes().make(() -> underway.remove(each));
            each.answered(200, answer.path("payload"));
        });
    }

    @Override
    public void close() {
        watch.shutdownNow();
        door.shut();
    }

    private void send(WebSocket connection, String text) {
        try {
            connection.send(text);
        } catch (WebsocketNotConnectedException goneMeanwhile) {
            closed(connection);
        }
    }

    private Optional<WebSocket> next() {
        return connections.isEmpty() ? Optional.empty() : Optional.of(connections.get(turn++ % connections.size()));
    }

    private boolean overdue(Delivery delivery) {
        List<Delivery.Attempt> attempts = delivery.attempts();
        if (attempts.isEmpty() || attempts.size() > PATIENCE.size() || connections.isEmpty()) {
            return false;
        }
        // only events are sent again; whoever pressed a button sees that it failed
        Instant due = attempts.getLast().at().plus(PATIENCE.get(attempts.size() - 1));
        return delivery.payload().kind() == Payload.Kind.EVENT && !due.isAfter(workspace.clock().instant());
    }

    private static ObjectNode hello(int connections) {
        ObjectNode hello = Json.object().put("type", "hello").put("num_connections", connections);
        hello.putObject("connection_info").put("app_id", SlackApp.APP);
        hello.putObject("debug_info").put("host", "127.0.0.1").put("approximate_connection_time", 18_060);
        return hello;
    }

    private static ObjectNode envelope(Delivery delivery, int retry, String reason) {
        Payload payload = delivery.payload();
        ObjectNode envelope = Json.object().put("envelope_id", delivery.id()).put("type", payload.kind().envelope());
        envelope.set("payload", payload.body());
        envelope.put("accepts_response_payload", payload.kind() != Payload.Kind.EVENT);
        if (payload.kind() == Payload.Kind.EVENT) {
            envelope.put("retry_attempt", retry).put("retry_reason", reason);
        }
        return envelope;
    }
}
