package samvad.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import samvad.engine.chat.Delivery;

/** Keeps a connection to Slack for ever (https://docs.slack.dev/apis/events-api/using-socket-mode): each that ends is followed by another. */
final class SocketLine implements AutoCloseable {
    /** Slack sends commands and clicks once (https://docs.slack.dev/interactivity/handling-user-interaction). */
    private static final String LOST = "Slack tells the person that it did not work";

    private static final Duration HELLO = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebApi api;
    private final String appToken;
    private final Switchboard switchboard;
    private final Heartbeat heartbeat;
    private final Timing timing;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Thread keeper;

    SocketLine(WebApi api, String appToken, Switchboard switchboard, Heartbeat heartbeat, Timing timing) {
        this.api = api;
        this.appToken = appToken;
        this.switchboard = switchboard;
        this.heartbeat = heartbeat;
        this.timing = timing;
    }

    void open() {
        keeper = Thread.ofVirtual().name("slack-socket").start(this::keep);
    }

    @Override
    public void close() {
        closed.countDown();
        if (keeper != null) {
            keeper.interrupt();
        }
    }

    private void keep() {
        Optional<SocketConnection> current = Optional.empty();
        Duration pause = Duration.ZERO;
        try {
            while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                long began = System.nanoTime();
                Attempt attempt = connect();
                // only now: on the one before something may still be on its way
                current.ifPresent(SocketLine::end);
                current = attempt.connection();
                if (current.isPresent()) {
                    stay(current.get());
                }
                boolean lasted = System.nanoTime() - began > timing.longestPause().toNanos();
                pause = max(lasted ? Duration.ZERO : longer(pause), attempt.atLeast());
            }
        } catch (InterruptedException closing) {
            // close() wakes the keeper
        } finally {
            current.ifPresent(SocketLine::end);
        }
    }

    private Duration longer(Duration pause) {
        Duration twice = max(pause.multipliedBy(2), timing.firstPause());
        return twice.compareTo(timing.longestPause()) > 0 ? timing.longestPause() : twice;
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** @param atLeast how long Slack asks to wait before the next */
    private record Attempt(Optional<SocketConnection> connection, Duration atLeast) {
        static final Attempt FAILED = new Attempt(Optional.empty(), Duration.ZERO);
    }

    private Attempt connect() throws InterruptedException {
        return switch (api.call(methods -> methods.appsConnectionsOpen(open -> open.token(appToken)))) {
            case WebApi.Result.Done<AppsConnectionsOpenResponse>(var response) ->
                    new Attempt(connect(Optional.ofNullable(response.getUrl()).orElse("")), Duration.ZERO);
            case WebApi.Result.Failed<AppsConnectionsOpenResponse>(var _, var delivery) -> {
                Switchboard.LOG.warn("Slack opens no connection ({}); trying again", delivery);
                yield delivery instanceof Delivery.NotAllowedNow(Duration retryAfter, boolean _)
                        ? new Attempt(Optional.empty(), retryAfter) : Attempt.FAILED;
            }
        };
    }

    private Optional<SocketConnection> connect(String url) throws InterruptedException {
        try {
            SocketConnection connection = new SocketConnection(api.slack(), appToken, url);
            connection.addWebSocketMessageListener(message -> take(connection, message));
            connection.connect();
            if (connection.awaitHello(HELLO)) {
                heartbeat.beat();
                return Optional.of(connection);
            }
            end(connection);
            Switchboard.LOG.warn("Slack did not say hello; connecting again");
        } catch (URISyntaxException | RuntimeException failure) {
            // its message may hold the address, which is a ticket
            Switchboard.LOG.warn("Slack's address for a connection is of no use ({})", failure.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    private void stay(SocketConnection connection) throws InterruptedException {
        while (closed.getCount() > 0 && !connection.awaitEnd(timing.check())) {
            if (!connection.verifyConnection()) {
                return;
            }
            heartbeat.beat();
        }
    }

    private void take(SocketConnection connection, String message) {
        heartbeat.beat();
        try {
            JsonNode envelope = JSON.readTree(message);
            switch (envelope.path("type").asText()) {
                case "events_api" -> hear(connection, envelope, "it will come again");
                case "slash_commands" -> hear(connection, envelope, LOST);
                // a click may have to ask Slack for a window first: what others write does not wait for that
                case "interactive" -> {
                    var _ = Thread.ofVirtual().name("slack-click").start(() -> hear(connection, envelope, LOST));
                }
                default -> { }
            }
        } catch (JsonProcessingException notJson) {
            Switchboard.LOG.warn("Slack: a message that is no JSON was passed over");
        }
    }

    /** @param otherwise what becomes of it if it is not taken in */
    private void hear(SocketConnection connection, JsonNode envelope, String otherwise) {
        try {
            Response response = switchboard.take(SlackRequestParser.HttpRequest.builder().socketMode(true).requestUri("")
                    .queryString(Map.of()).requestBody(envelope.path("payload").toString())
                    .headers(new RequestHeaders(Map.of())).remoteAddress("").build());
            acknowledge(connection, envelope.path("envelope_id").asText(), response);
        } catch (Exception failure) {
            // not the exception itself: it may hold what somebody wrote
            Switchboard.LOG.warn("Slack: an envelope was not taken in ({}); {}", failure.getClass().getSimpleName(), otherwise);
        }
    }

    private static void acknowledge(SocketConnection connection, String id, Response response) throws JsonProcessingException {
        if (response.getStatusCode() == 200) {
            var acknowledgement = JSON.createObjectNode().put("envelope_id", id);
            if (response.getBody() != null && response.getBody().startsWith("{")) {
                acknowledgement.set("payload", JSON.readTree(response.getBody()));
            }
            connection.sendSocketModeResponse(acknowledgement.toString());
        }
    }

    private static void end(SocketConnection connection) {
        try {
            connection.close();
        } catch (IOException | RuntimeException alreadyEnded) {
            Switchboard.LOG.debug("Slack: a connection had ended ({})", alreadyEnded.getClass().getSimpleName());
        }
    }
}
