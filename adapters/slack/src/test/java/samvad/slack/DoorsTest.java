package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import samvad.doubles.slack.Fault;
import samvad.doubles.slack.Payload;
import samvad.doubles.slack.SignedRequest;
import samvad.doubles.slack.SocketMode;
import samvad.engine.chat.Command;
import samvad.engine.delivery.ChatAppUnavailable;
import samvad.engine.people.PassingPeople;

/** What the two ways in let in, and how the line is kept. */
class DoorsTest {
    @Test
    void over_http_only_signed_and_fresh_requests_are_read() throws Exception {
        try (Newsroom room = Newsroom.http()) {
            assertThat(room.http.verifiesUrl()).isTrue();
            room.ravi.mentions(room.news, "where?");
            Payload payload = room.slack.awaitDelivery("app_mention", Newsroom.SOON).payload();
            room.desk.next();
            assertThat(room.http.post(room.http.prepare(payload).withBadSignature()).status()).isEqualTo(401);
            Instant now = room.clock.instant();
            assertThat(room.http.post(room.http.prepare(payload, now.minus(Duration.ofMinutes(6)))).status()).isEqualTo(401);
            assertThat(room.http.post(room.http.prepare(payload, now.plus(Duration.ofMinutes(6)))).status()).isEqualTo(401);
            assertThat(room.desk.handedIn).hasValue(1);
        }
    }

    @Test
    void a_body_of_more_than_a_megabyte_is_refused_before_it_was_read_whole() throws Exception {
        try (Newsroom room = Newsroom.http()) {
            assertThat(statusLine(room, "Content-Length: 2000000", 0)).contains(" 413 ");
            int most = 1024 * 1024;
            assertThat(statusLine(room, "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(2 * most), most + 1)).contains(" 413 ");
            assertThat(room.desk.handedIn).hasValue(0);
        }
    }

    @Test
    void who_sends_too_much_may_send_it_whole_and_hears_so() throws Exception {
        try (Newsroom room = Newsroom.http()) {
            for (int time = 0; time < 20; time++) {
                assertThat(statusLine(room, "Content-Length: 4000000", 4_000_000)).contains(" 413 ");
            }
        }
    }

    /** What is answered to a request of so many bytes, whatever it says of its length. */
    private static String statusLine(Newsroom room, String lastHeader, int bytes) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", room.port)) {
            socket.setSoTimeout((int) Newsroom.SOON.toMillis());
            String end = lastHeader.startsWith("Content-Length") ? "\r\n\r\n" : "\r\n";
            socket.getOutputStream().write(("POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\n" + lastHeader + end).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(new byte[bytes]);
            socket.getOutputStream().flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
        }
    }

    @Test
    void the_same_signed_request_twice_is_one_question() throws Exception {
        try (Newsroom room = Newsroom.http()) {
            room.ravi.mentions(room.news, "where?");
            Payload payload = room.slack.awaitDelivery("app_mention", Newsroom.SOON).payload();
            String key = room.desk.next().key();
            SignedRequest replayed = room.http.prepare(payload);
            assertThat(room.http.post(replayed).status()).isEqualTo(200);
            assertThat(room.http.post(replayed).status()).isEqualTo(200);
            assertThat(room.desk.handedIn).hasValue(3);
            assertThat(room.desk.received).isEmpty();
            assertThat(key).isEqualTo("slack:event:" + payload.body().path("event_id").asText());
        }
    }

    @Test
    void a_file_that_calls_samvad_without_words_is_no_call_for_help() throws Exception {
        try (Newsroom room = Newsroom.http()) {
            room.ravi.mentions(room.news, "");
            Payload payload = room.slack.awaitDelivery("app_mention", Newsroom.SOON).payload();
            assertThat(room.desk.next().text()).isEqualTo("/help");
            ObjectNode body = payload.body().deepCopy();
            body.put("event_id", "Ev0FILE");
            ((ObjectNode) body.path("event")).putArray("files").addObject().put("id", "F1");
            assertThat(room.http.post(room.http.prepare(new Payload(payload.kind(), body))).status()).isEqualTo(200);
            assertThat(room.desk.next().text()).isEqualTo(Command.WORDLESS);
        }
    }

    @Test
    void another_workspaces_events_and_unknown_kinds_are_passed_over() throws Exception {
        try (Newsroom room = Newsroom.http()) {
            room.ravi.mentions(room.news, "where?");
            Payload payload = room.slack.awaitDelivery("app_mention", Newsroom.SOON).payload();
            room.desk.next();
            ObjectNode foreign = payload.body().deepCopy();
            foreign.put("team_id", "T9OTHER").put("event_id", "Ev9").remove("authorizations");
            assertThat(room.http.post(room.http.prepare(new Payload(Payload.Kind.EVENT, foreign))).status()).isEqualTo(200);
            ObjectNode unknown = payload.body().deepCopy();
            unknown.put("type", "workflow_step_edit");
            assertThat(room.http.post(room.http.prepare(new Payload(Payload.Kind.INTERACTION, unknown))).status()).isEqualTo(200);
            assertThat(room.desk.handedIn).hasValue(1);
        }
    }

    @Test
    void over_http_what_cannot_be_stored_is_answered_with_an_error() throws Exception {
        try (Newsroom room = Newsroom.http()) {
            room.desk.failures.set(1);
            room.ravi.mentions(room.news, "where?");
            assertThat(room.slack.awaitDelivery("app_mention", Newsroom.SOON).await(Newsroom.SOON).status()).isEqualTo(500);
        }
    }

    @Test
    void after_every_end_of_a_connection_the_next_question_is_heard() throws Exception {
        try (Newsroom room = Newsroom.socket()) {
            for (int round = 0; round < 3; round++) {
                switch (round) {
                    case 0 -> room.slack.socketMode().disconnect(SocketMode.Disconnect.WARNING);
                    case 1 -> room.slack.socketMode().disconnect(SocketMode.Disconnect.REFRESH_REQUESTED);
                    default -> room.slack.socketMode().cut();
                }
                String question = "where in round " + round + "?";
                room.ravi.mentions(room.news, question);
                // Slack sends again what a dying connection took along
                assertThat(room.desk.next().text()).isEqualTo(question);
            }
        }
    }

    @Test
    void a_line_that_cannot_be_opened_is_tried_until_it_can() throws Exception {
        try (Newsroom room = Newsroom.silent()) {
            room.slack.faults().times(2, "apps.connections.open", new Fault.ServerError(500));
            room.slack.faults().once("apps.connections.open", new Fault.Garbage());
            room.bot.listen(room.desk);
            assertThat(room.bot.lastHeard()).isEmpty();
            room.slack.socketMode().awaitConnections(1, Newsroom.SOON);
            room.ravi.messages(room.ravi.dm(), "who?");
            assertThat(room.desk.next().text()).isEqualTo("who?");
            assertThat(room.bot.lastHeard()).isPresent();
        }
    }

    @Test
    void a_missing_secret_is_said_with_the_way_out() {
        SlackSettings.Secrets secrets = new SlackSettings.Secrets("xoxb-1", "", "");
        SlackSettings http = new SlackSettings(secrets, SlackSettings.API, SlackSettings.Mode.HTTP);
        assertThatThrownBy(() -> new SlackApp(http, nobody(), Instant::now)).isInstanceOf(ChatAppUnavailable.class).hasMessageContaining("Signing Secret");
        SlackApp socket = new SlackApp(new SlackSettings(secrets, SlackSettings.API, SlackSettings.Mode.SOCKET), nobody(), Instant::now);
        assertThatThrownBy(() -> socket.listen(new FrontDesk())).isInstanceOf(ChatAppUnavailable.class).hasMessageContaining("xapp-");
        socket.close();
    }

    private static SlackApp.Memory nobody() {
        return new SlackApp.Memory(new PassingPeople(Instant::now), new KeptSubscriptions());
    }
}
