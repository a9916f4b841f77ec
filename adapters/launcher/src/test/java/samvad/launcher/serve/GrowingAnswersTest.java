package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.ACCORD;
import static samvad.launcher.SmallNewsroom.ACCORD_TOLD;
import static samvad.launcher.SmallNewsroom.SOON;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import samvad.doubles.slack.SlackMessage;
import samvad.doubles.slack.SlackPerson;
import samvad.doubles.telegram.ChatMessage;
import samvad.doubles.telegram.GroupChat;
import samvad.doubles.telegram.PrivateChat;
import samvad.doubles.telegram.TelegramPerson;
import samvad.launcher.ShippedPrompts;
import samvad.launcher.SmallNewsroom;
import samvad.launcher.TelegramTalk;

/** What people see while a model takes its time, and how they stop it. */
@Execution(ExecutionMode.CONCURRENT)
class GrowingAnswersTest {
    private final CountDownLatch modelFails = new CountDownLatch(1);
    private SmallNewsroom newsroom;
    private HttpServer model;

    @BeforeEach
    void set_up_a_model_that_takes_its_time(@TempDir Path home) throws IOException {
        ShippedPrompts.setIn(home);
        model = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        model.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        model.createContext("/", exchange -> {
            try (exchange) {
                modelFails.await();
                exchange.sendResponseHeaders(500, -1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        model.start();
        newsroom = new SmallNewsroom(home).with(Map.of("model.provider", "openai", "model.name", "a-model", "model.api-key", "a-key",
                "model.base-url", "http://127.0.0.1:" + model.getAddress().getPort() + "/v1"));
    }

    @AfterEach
    void close() {
        modelFails.countDown();
        newsroom.close();
        model.stop(0);
    }

    @Test
    void a_draft_shows_what_is_read_and_the_answer_takes_its_place() {
        newsroom.inTelegram().open();
        PrivateChat chat = newsroom.telegram.person(1, "Asha", "en").opens();
        chat.says(ACCORD);
        chat.await(now -> now.draft().isPresent() && now.draft().get().text().contains("Reading"), SOON);
        modelFails.countDown();
        ChatMessage answer = chat.awaitFromBot(message -> message.text().contains(ACCORD_TOLD), SOON);
        assertThat(chat.fromBot()).containsExactly(answer);
    }

    @Test
    void a_group_sees_a_message_that_grows_and_whoever_asked_stops_it_by_its_button() {
        newsroom.inTelegram().open();
        TelegramPerson asha = newsroom.telegram.person(1, "Asha", "en");
        GroupChat group = newsroom.telegram.supergroup(-1_000_000_000_001L, "Newsroom");
        group.join(asha);
        group.says(asha, "/ask " + ACCORD);
        ChatMessage growing = group.awaitFromBot(message -> message.labels().contains("Stop"), SOON);
        group.presses(asha, growing, "Stop").awaitAnswer(SOON);
        ChatMessage stopped = group.awaitFromBot(message -> message.text().equals("Stopped."), SOON);
        assertThat(stopped.id()).isEqualTo(growing.id());
        assertThat(stopped.labels()).isEmpty();
    }

    @Test
    void set_to_one_message_an_answer_is_said_once_and_grows_nowhere() {
        newsroom.inTelegram().with(Map.of("replies", "one-message")).open();
        PrivateChat chat = newsroom.telegram.person(1, "Asha", "en").opens();
        chat.says(ACCORD);
        assertThat(newsroom.telegram.awaitCalls("sendChatAction", 2, SOON)).isTrue();
        modelFails.countDown();
        ChatMessage answer = chat.awaitFromBot(message -> message.text().contains(ACCORD_TOLD), SOON);
        assertThat(answer.edits()).isZero();
        assertThat(chat.fromBot()).hasSize(1);
        assertThat(chat.conversation().drafts()).isEmpty();
    }

    @Test
    void stop_written_in_private_ends_what_is_under_way() {
        newsroom.inTelegram().open();
        TelegramTalk asha = newsroom.alone(1, "Asha", "en").user(ACCORD);
        assertThat(newsroom.telegram.awaitCalls("sendMessageDraft", 1, SOON)).isTrue();
        asha.user("/stop").bot("Stopped.").bot("Stopped. Nothing is sent to you unasked");
        assertThat(asha.heard()).isEqualTo(2);
    }

    @Test
    void slack_shows_a_message_that_grows_and_stops_by_its_button() {
        newsroom.inSlack().open();
        SlackPerson ravi = newsroom.slack.person("U1", "Ravi", "en-US", "Europe/London");
        ravi.messages(ravi.dm(), ACCORD);
        SlackMessage growing = ravi.dm().await(message -> message.byBot() && message.blocks().toString().contains("Stop"), SOON);
        ravi.presses(growing, "Stop");
        SlackMessage stopped = ravi.dm().await(message -> message.byBot() && message.text().equals("Stopped."), SOON);
        assertThat(ravi.dm().messages()).filteredOn(SlackMessage::byBot).containsExactly(stopped);
    }
}
