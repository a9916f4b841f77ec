package samvad.doubles.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static samvad.doubles.slack.Newsroom.SOON;

import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocketModeTest {
    private final Newsroom room = new Newsroom();
    private final BlockingQueue<String> heard = new ArrayBlockingQueue<>(100);

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void a_mention_is_answered_in_its_thread() throws Exception {
        try (BoltApp _ = new BoltApp(room, app -> app.event(AppMentionEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            context.client().chatPostMessage(r -> r.channel(event.getChannel()).threadTs(event.getTs()).text("उत्तर"));
            return context.ack();
        }))) {
            SlackMessage question = room.ravi.mentions(room.news, "क्या हुआ?");
            SlackMessage answer = room.news.await(SlackMessage::byBot, SOON);
            assertThat(answer.threadTs()).contains(question.ts());
            Delivery.Answer acknowledged = room.server.awaitDelivery("app_mention", SOON).await(SOON);
            assertThat(acknowledged.acknowledged()).isTrue();
            assertThat(acknowledged.inTime()).isTrue();
        }
    }

    @Test
    void greets_and_counts_each_connection() throws Exception {
        try (SocketModeClient first = listen(true);
                SocketModeClient second = listen(true)) {
            room.server.socketMode().awaitConnections(2, SOON);
            assertThat(List.of(next(), next())).allSatisfy(hello -> assertThat(hello).contains("\"type\":\"hello\""))
                    .anySatisfy(hello -> assertThat(hello).contains("\"num_connections\":2"));
            room.ravi.mentions(room.news, "one");
            room.ravi.mentions(room.news, "two");
            assertThat(next() + next()).contains("one").contains("two");
            assertThat(first.verifyConnection() && second.verifyConnection()).as("pings are answered").isTrue();
        }
        room.server.socketMode().awaitConnections(0, SOON);
    }

    @Test
    void an_event_without_acknowledgement_comes_again_with_the_same_event_id() throws Exception {
        try (SocketModeClient _ = listen(false)) {
            room.server.socketMode().awaitConnections(1, SOON);
            next();
            room.ravi.mentions(room.news, "question");
            String first = next();
            assertThat(first).contains("\"retry_attempt\":0");
            room.clock.advance(Duration.ofMillis(2_999));
            room.server.socketMode().redeliverOverdue();
            assertThat(room.server.deliveries().getFirst().attempts()).hasSize(1);
            room.clock.advance(Duration.ofMillis(1));
            String second = next();
            assertThat(second).contains("\"retry_attempt\":1").contains("\"retry_reason\":\"timeout\"");
            assertThat(eventId(second)).isEqualTo(eventId(first));
            room.clock.advance(Duration.ofMinutes(1));
            assertThat(next()).contains("\"retry_attempt\":2");
            room.clock.advance(Duration.ofMinutes(5));
            assertThat(next()).contains("\"retry_attempt\":3");
            room.clock.advance(Duration.ofHours(1));
            room.server.socketMode().redeliverOverdue();
            assertThat(room.server.deliveries().getFirst().attempts()).hasSize(4);
        }
    }

    @Test
    void what_was_acknowledged_does_not_come_again() throws Exception {
        try (SocketModeClient _ = listen(true)) {
            room.server.socketMode().awaitConnections(1, SOON);
            room.ravi.mentions(room.news, "question");
            Delivery delivery = room.server.deliveries().getFirst();
            delivery.await(SOON);
            room.clock.advance(Duration.ofMinutes(10));
            room.server.socketMode().redeliverOverdue();
            assertThat(delivery.attempts()).hasSize(1);
            room.server.retry(delivery, "timeout");
            assertThat(delivery.attempts()).extracting(Delivery.Attempt::retry).containsExactly(0, 1);
        }
    }

    @Test
    void a_late_acknowledgement_is_recorded_as_late() throws Exception {
        try (SocketModeClient client = listen(false)) {
            room.server.socketMode().awaitConnections(1, SOON);
            next();
            Delivery command = room.ravi.runs(room.news, "/ask", "question");
            next();
            room.clock.advance(Duration.ofSeconds(4));
            client.sendWebSocketMessage("{\"envelope_id\":\"" + command.id() + "\"}");
            assertThat(command.await(SOON).inTime()).isFalse();
            assertThat(command.attempts()).as("commands are not sent again").hasSize(1);
        }
    }

    @Test
    void an_event_waits_for_the_first_connection() throws Exception {
        room.ravi.mentions(room.news, "early");
        try (SocketModeClient _ = listen(true)) {
            assertThat(next()).contains("hello");
            assertThat(next()).contains("early");
        }
    }

    @Test
    void the_app_comes_back_when_it_is_told_to_refresh() throws Exception {
        try (BoltApp _ = new BoltApp(room, app -> app.command("/ask", (_, context) -> context.ack("here")))) {
            room.server.socketMode().disconnect(SocketMode.Disconnect.REFRESH_REQUESTED);
            room.server.awaitCalls("apps.connections.open", 2, SOON);
            room.server.socketMode().awaitConnections(1, SOON);
            assertThat(room.ravi.runs(room.news, "/ask", "x").await(SOON).body().path("text").asText()).isEqualTo("here");
        }
    }

    @Test
    void every_reason_to_disconnect_is_told_and_a_warning_leaves_the_connection() throws Exception {
        RawSocket raw = new RawSocket(newAddress());
        raw.connect();
        assertThat(raw.next()).contains("hello");
        room.server.socketMode().disconnect(SocketMode.Disconnect.WARNING);
        assertThat(raw.next()).contains("\"type\":\"disconnect\"").contains("\"reason\":\"warning\"");
        assertThat(room.server.socketMode().connections()).isEqualTo(1);
        room.server.socketMode().disconnect(SocketMode.Disconnect.LINK_DISABLED);
        assertThat(raw.next()).contains("\"reason\":\"link_disabled\"");
        assertThat(raw.next()).startsWith("closed");
        room.server.socketMode().awaitConnections(0, SOON);
    }

    @Test
    void no_more_than_ten_connections_are_let_in() throws Exception {
        for (int each = 1; each <= 10; each++) {
            RawSocket raw = new RawSocket(newAddress());
            raw.connect();
            assertThat(raw.next()).contains("\"num_connections\":" + each);
        }
        RawSocket eleventh = new RawSocket(newAddress());
        eleventh.connect();
        assertThat(eleventh.next()).isEqualTo("closed 1008");
    }

    @Test
    void a_command_without_a_connection_fails_at_once() {
        Delivery.Answer answer = room.ravi.runs(room.news, "/ask", "x").await(SOON);
        assertThat(answer.status()).isZero();
        assertThat(answer.body().path("error").asText()).isEqualTo("dispatch_failed");
    }

    @Test
    void a_cut_connection_is_gone() throws Exception {
        try (SocketModeClient client = listen(true)) {
            room.server.socketMode().awaitConnections(1, SOON);
            client.setAutoReconnectEnabled(false);
            room.server.socketMode().cut();
            room.server.socketMode().awaitConnections(0, SOON);
            assertThat(client.verifyConnection()).isFalse();
        }
    }

    @Test
    void an_address_serves_one_connection_only() throws Exception {
        String address = newAddress();
        RawSocket first = new RawSocket(address);
        first.connect();
        assertThat(first.next()).contains("hello");
        RawSocket second = new RawSocket(address);
        second.connect();
        assertThat(second.next()).isEqualTo("closed 1008");
        assertThat(room.server.socketMode().connections()).isEqualTo(1);
    }

    @Test
    void who_waits_in_vain_is_told_what_there_was_instead() {
        room.ravi.messages(room.news, "only this");
        assertThatThrownBy(() -> room.news.await(SlackMessage::byBot, Duration.ofMillis(20)))
                .isInstanceOf(NotSeenInTime.class)
                .hasMessageContaining("only this");
    }

    private String newAddress() throws Exception {
        return room.slack().methods(room.server.app().appToken()).appsConnectionsOpen(r -> r).getUrl();
    }

    private SocketModeClient listen(boolean acknowledges) throws Exception {
        SocketModeClient client =
                room.slack().socketMode(room.server.app().appToken(), SocketModeClient.Backend.JavaWebSocket);
        client.addWebSocketMessageListener(message -> {
            heard.add(message);
            String id = Json.read(message).orElseThrow().path("envelope_id").asText();
            if (acknowledges && !id.isEmpty()) {
                client.sendWebSocketMessage("{\"envelope_id\":\"" + id + "\"}");
            }
        });
        client.connect();
        return client;
    }

    private String next() throws InterruptedException {
        String message = heard.poll(SOON.toSeconds(), TimeUnit.SECONDS);
        assertThat(message).as("a message within " + SOON).isNotNull();
        return message;
    }

    private static String eventId(String message) {
        return Json.read(message).orElseThrow().path("payload").path("event_id").asText();
    }
}
