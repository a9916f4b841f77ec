package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.ACCORD;
import static samvad.launcher.SmallNewsroom.ACCORD_TOLD;
import static samvad.launcher.SmallNewsroom.GLACIER;
import static samvad.launcher.SmallNewsroom.GLACIER_TOLD;
import static samvad.launcher.SmallNewsroom.SOON;
import static samvad.launcher.SmallNewsroom.TEA;
import static samvad.launcher.SmallNewsroom.TEA_TOLD;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import samvad.doubles.slack.Delivery;
import samvad.doubles.slack.HttpMode;
import samvad.doubles.slack.Payload;
import samvad.doubles.slack.SignedRequest;
import samvad.doubles.slack.SlackApp;
import samvad.doubles.slack.SlackChannel;
import samvad.doubles.slack.SlackMessage;
import samvad.doubles.slack.SlackPerson;
import samvad.doubles.slack.SlackView;
import samvad.launcher.SmallNewsroom;

/** Slack posting to the launcher's own HTTP server: what is heard, and what is turned away at the door. */
@Execution(ExecutionMode.CONCURRENT)
class SlackOverHttpTest {
    private static SmallNewsroom newsroom;
    private static HttpMode door;
    private static final AtomicInteger MEETINGS = new AtomicInteger(100);
    private SlackPerson ravi;
    private SlackChannel news;

    @BeforeAll
    static void open(@TempDir Path home) {
        newsroom = new SmallNewsroom(home).inSlackOverHttp().open();
        door = newsroom.slack.postsTo(newsroom.page("/slack/events"));
    }

    @BeforeEach
    void meet() {
        int n = MEETINGS.incrementAndGet();
        news = newsroom.slack.channel("C" + n, "news-" + n);
        ravi = newsroom.slack.person("UR" + n, "Ravi", "en-US", "Europe/London").joins(news);
    }

    @AfterAll
    static void close() {
        assertThat(newsroom.violations()).isEmpty();
        newsroom.close();
    }

    private static SlackMessage bot(SlackChannel channel, String words) {
        return channel.await(message -> message.byBot() && message.text().contains(words), SOON);
    }

    private static long bots(SlackChannel channel) {
        return channel.messages().stream().filter(SlackMessage::byBot).count();
    }

    @Test
    void the_address_proves_to_be_samvads() {
        assertThat(door.verifiesUrl()).isTrue();
    }

    @Test
    void mentions_direct_messages_and_commands_are_answered() {
        SlackMessage question = ravi.mentions(news, TEA);
        assertThat(bot(news, TEA_TOLD).threadTs()).contains(question.ts());
        ravi.messages(ravi.dm(), ACCORD);
        bot(ravi.dm(), ACCORD_TOLD);
        ravi.runs(news, "/ask", GLACIER);
        SlackMessage answer = bot(news, GLACIER_TOLD);
        assertThat(answer.onlyFor()).contains(ravi.id());
        ravi.presses(answer, "Share in channel");
        news.await(message -> !message.ephemeral() && message.text().contains(GLACIER_TOLD), SOON);
    }

    @Test
    void windows_the_home_and_feedback_work() {
        SlackMessage said = ravi.messages(news, "The power accord in Thimphu is signed");
        ravi.usesShortcut(said, "ask_about");
        SlackView window = ravi.awaitModal(view -> view.callbackId().equals("ask_about"), SOON);
        ravi.submits(window, Map.of("question", "How long will it last?"));
        ravi.presses(bot(news, "twelve years"), "This helped");
        bot(news, "Thank you, noted.");
        ravi.opensHome();
        ravi.awaitHome(view -> view.blocks().toString().contains("Time zone: not set"), SOON);
    }

    @Test
    void what_is_signed_wrongly_or_long_ago_is_turned_away_and_changes_nothing() {
        Payload asked = asked(ACCORD);
        assertThat(door.post(door.prepare(asked).withBadSignature()).status()).isEqualTo(401);
        assertThat(door.post(door.prepare(asked, Instant.now().minus(Duration.ofMinutes(6)))).status()).isEqualTo(401);
        assertThat(door.post(door.prepare(asked, Instant.now().plus(Duration.ofMinutes(6)))).status()).isEqualTo(401);
        assertThat(door.post(new SignedRequest(Map.of("Content-Type", "application/json"), "{}")).status()).isEqualTo(401);
        ravi.messages(ravi.dm(), GLACIER);
        bot(ravi.dm(), GLACIER_TOLD);
        assertThat(ravi.dm().messages()).noneMatch(message -> message.text().contains(ACCORD_TOLD));
    }

    @Test
    void the_same_request_again_and_a_retry_of_an_event_are_answered_once() {
        SlackMessage question = ravi.messages(ravi.dm(), ACCORD);
        bot(ravi.dm(), ACCORD_TOLD);
        Delivery heard = told(question);
        SignedRequest replay = door.prepare(heard.payload());
        assertThat(door.post(replay).status()).isEqualTo(200);
        assertThat(door.post(replay).status()).isEqualTo(200);
        newsroom.slack.retry(heard, "http_timeout");
        ravi.messages(ravi.dm(), GLACIER);
        bot(ravi.dm(), GLACIER_TOLD);
        assertThat(bots(ravi.dm())).isEqualTo(2);
    }

    @Test
    void what_is_of_another_workspace_is_passed_over() throws JsonProcessingException {
        Payload asked = asked(ACCORD);
        JsonNode body = new ObjectMapper().readTree(asked.body().toString().replace(SlackApp.TEAM, "T0STRANGER"));
        assertThat(door.post(door.prepare(new Payload(asked.kind(), body))).status()).isEqualTo(200);
        ravi.messages(ravi.dm(), GLACIER);
        bot(ravi.dm(), GLACIER_TOLD);
        assertThat(ravi.dm().messages()).noneMatch(message -> message.byBot() && message.text().contains(ACCORD_TOLD));
    }

    @Test
    void a_megabyte_is_too_much_and_the_next_question_is_answered() {
        assertThat(door.post(door.prepare(asked(ACCORD).padded(1024 * 1024))).status()).isEqualTo(413);
        ravi.messages(ravi.dm(), GLACIER);
        bot(ravi.dm(), GLACIER_TOLD);
    }

    @Test
    void a_signed_body_that_says_nothing_known_is_acknowledged() {
        Payload asked = asked(ACCORD);
        ObjectNode body = (ObjectNode) asked.body();
        body.put("type", "something_new");
        assertThat(door.post(door.prepare(new Payload(asked.kind(), body))).status()).isEqualTo(200);
    }

    /** A direct message's event as Slack would post it, of a message it has not told of. */
    private Payload asked(String question) {
        Delivery heard = told(ravi.messages(ravi.dm(), "/help"));
        bot(ravi.dm(), "/samvad");
        ObjectNode body = heard.payload().body().deepCopy();
        body.put("event_id", body.path("event_id").asText() + "X");
        ((ObjectNode) body.path("event")).put("text", question);
        return new Payload(heard.payload().kind(), body);
    }

    /** How Slack told of a message. */
    private static Delivery told(SlackMessage message) {
        return newsroom.slack.deliveries().stream().filter(delivery ->
                delivery.payload().body().toString().contains(message.ts())).findFirst().orElseThrow();
    }
}
