package samvad.doubles.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.doubles.slack.Newsroom.SOON;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.model.event.AppMentionEvent;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpModeTest {
    private final Newsroom room = new Newsroom();
    private BoltDoor door;
    private HttpMode http;

    @BeforeEach
    void open() throws Exception {
        // Bolt compares the time of a request with the machine's clock
        room.clock.advance(Duration.between(room.clock.instant(), Instant.now()));
        door = new BoltDoor(BoltApp.of(room));
        http = room.server.postsTo(door.address());
        door.app.event(AppMentionEvent.class, (payload, context) -> {
            context.client().chatPostMessage(r -> r.channel("C1").text("answer to " + payload.getEventId()));
            return context.ack();
        });
        door.app.command("/ask", (request, context) -> context.ack("heard " + request.getPayload().getText()));
    }

    @AfterEach
    void close() throws Exception {
        door.close();
        room.close();
    }

    @Test
    void a_signed_mention_is_answered() {
        room.ravi.mentions(room.news, "question");
        assertThat(room.news.await(SlackMessage::byBot, SOON).text()).startsWith("answer to Ev");
        assertThat(room.server.awaitDelivery("app_mention", SOON).await(SOON).status()).isEqualTo(200);
    }

    @Test
    void a_command_is_a_form_and_its_plain_answer_is_shown() {
        Delivery command = room.ravi.runs(room.news, "/ask", "ताइवान & चीन");
        assertThat(room.news.await(SlackMessage::byBot, SOON).text()).isEqualTo("heard ताइवान & चीन");
        assertThat(command.await(SOON).status()).isEqualTo(200);
    }

    @Test
    void the_signature_is_what_slacks_own_verifier_expects() {
        SignedRequest signed = http.prepare(new Payload(Payload.Kind.EVENT, Json.object().put("text", "नमस्ते")));
        var verifier = new SlackSignature.Verifier(new SlackSignature.Generator(room.server.app().signingSecret()));
        String at = signed.headers().get(SignedRequest.TIMESTAMP);
        assertThat(verifier.isValid(at, signed.body(), signed.headers().get(SignedRequest.SIGNATURE))).isTrue();
        assertThat(verifier.isValid(at, signed.body(), signed.withBadSignature().headers().get(SignedRequest.SIGNATURE)))
                .isFalse();
    }

    @Test
    void a_bad_signature_and_an_old_one_reach_the_app_as_they_are() {
        Payload payload = mention();
        int before = room.news.messages().size();
        assertThat(http.post(http.prepare(payload).withBadSignature()).status()).isEqualTo(401);
        Instant old = room.clock.instant().minus(Duration.ofMinutes(10));
        assertThat(http.post(http.prepare(payload, old)).status()).isEqualTo(401);
        assertThat(room.news.messages()).hasSize(before);
    }

    @Test
    void a_replay_is_the_same_request_to_the_byte() {
        SignedRequest signed = http.prepare(mention());
        http.post(signed);
        http.post(signed);
        List<SignedRequest> seen = door.seen();
        assertThat(seen.get(seen.size() - 1)).isEqualTo(seen.get(seen.size() - 2));
    }

    @Test
    void a_retry_brings_the_same_event_id_with_number_and_reason() {
        room.ravi.mentions(room.news, "question");
        Delivery delivery = room.server.awaitDelivery("app_mention", SOON);
        delivery.await(SOON);
        room.server.retry(delivery, "http_timeout");
        // Bolt does not know that it is the same event
        room.news.await(each -> answers() == 2, SOON);
        assertThat(room.news.messages().stream().filter(SlackMessage::byBot).map(SlackMessage::text).distinct()).hasSize(1);
        SignedRequest retried = door.seen().getLast();
        assertThat(retried.headers()).containsEntry("X-Slack-Retry-Num", "1").containsEntry("X-Slack-Retry-Reason", "http_timeout");
        assertThat(delivery.attempts()).extracting(Delivery.Attempt::retry).containsExactly(0, 1);
    }

    @Test
    void a_megabyte_is_sent_whole() {
        http.post(http.prepare(mention().padded(1_000_000)));
        assertThat(door.seen().getLast().body().length()).isGreaterThan(1_000_000);
    }

    @Test
    void an_address_must_give_the_challenge_back() throws Exception {
        assertThat(http.verifiesUrl()).isTrue();
        URI nobody = new URI("http://127.0.0.1:%d/elsewhere".formatted(unusedPort()));
        assertThat(room.server.postsTo(nobody).verifiesUrl()).isFalse();
    }

    @Test
    void an_app_that_is_down_did_not_answer() throws Exception {
        room.server.postsTo(new URI("http://127.0.0.1:%d/".formatted(unusedPort())));
        Delivery.Answer answer = room.ravi.runs(room.news, "/ask", "x").await(SOON);
        assertThat(answer.status()).isZero();
        assertThat(answer.acknowledged()).isFalse();
        assertThat(room.news.messages()).isEmpty();
    }

    private Payload mention() {
        room.ravi.mentions(room.news, "question");
        Delivery delivery = room.server.awaitDelivery("app_mention", SOON);
        delivery.await(SOON);
        return delivery.payload();
    }

    private long answers() {
        return room.news.messages().stream().filter(SlackMessage::byBot).count();
    }

    private static int unusedPort() throws Exception {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", 0));
            return socket.getLocalPort();
        }
    }
}
