package samvad.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.Slack;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps a connection to Slack for ever (https://docs.slack.dev/apis/events-api/using-socket-mode): each that ends is followed by another. */
final class SocketLine implements AutoCloseable {
    private static final Set<String> ENVELOPES = Set.of("events_api", "interactive", "slash_commands");
    private static final Duration HELLO = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Slack slack;
    private final String appToken;
    private final Switchboard switchboard;
    private final Heartbeat heartbeat;
    private final Pace pace;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Thread keeper;

    SocketLine(Slack slack, String appToken, Switchboard switchboard, Heartbeat heartbeat, Pace pace) {
        this.slack = slack;
        this.appToken = appToken;
        this.switchboard = switchboard;
        this.heartbeat = heartbeat;
        this.pace = pace;
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
        Duration pause = pace.firstPause();
        try {
            while (closed.getCount() > 0) {
                long began = System.nanoTime();
                Optional<SocketConnection> next = connect();
                // only now: on the one before something may still be on its way
                current.ifPresent(SocketLine::end);
                current = next;
                if (next.isPresent()) {
                    stay(next.get());
                }
                boolean lasted = System.nanoTime() - began > pace.longestPause().toNanos();
                pause = lasted || next.isPresent() && pause.equals(pace.firstPause()) ? pace.firstPause() : pause;
                if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                pause = lasted ? pace.firstPause() : longer(pause);
            }
        } catch (InterruptedException closing) {
            // close() wakes the keeper
        } finally {
            current.ifPresent(SocketLine::end);
        }
    }

    private Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(pace.longestPause()) > 0 ? pace.longestPause() : twice;
    }

    private Optional<SocketConnection> connect() throws InterruptedException {
        try {
            SocketConnection connection = new SocketConnection(slack, appToken, slack.issueSocketModeUrl(appToken));
            connection.addWebSocketMessageListener(message -> hear(connection, message));
            connection.connect();
            if (connection.awaitHello(HELLO)) {
                heartbeat.beat();
                return Optional.of(connection);
            }
            end(connection);
            Switchboard.LOG.warn("Slack did not say hello; connecting again");
        } catch (IOException | java.net.URISyntaxException | RuntimeException failure) {
            // its message may hold the address, which is a ticket
            Switchboard.LOG.warn("Slack cannot be reached ({}); trying again", failure.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    private void stay(SocketConnection connection) throws InterruptedException {
        while (closed.getCount() > 0 && !connection.awaitEnd(pace.check())) {
            if (!connection.verifyConnection()) {
                return;
            }
            heartbeat.beat();
        }
    }

    private void hear(SocketConnection connection, String message) {
        heartbeat.beat();
        try {
            JsonNode envelope = JSON.readTree(message);
            if (ENVELOPES.contains(envelope.path("type").asText())) {
                Response response = switchboard.take(SlackRequestParser.HttpRequest.builder().socketMode(true).requestUri("")
                        .queryString(Map.of()).requestBody(envelope.path("payload").toString())
                        .headers(new RequestHeaders(Map.of())).remoteAddress("").build());
                acknowledge(connection, envelope.path("envelope_id").asText(), response);
            }
        } catch (Exception failure) {
            Switchboard.LOG.warn("Slack: an envelope was not taken in and will come again ({})", failure.getClass().getSimpleName());
            Switchboard.LOG.debug("Slack: an envelope was not taken in", failure);
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
            Switchboard.LOG.debug("Slack: a connection had ended", alreadyEnded);
        }
    }
}
