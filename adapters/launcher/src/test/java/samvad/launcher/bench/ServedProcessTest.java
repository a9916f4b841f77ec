package samvad.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.ACCORD;
import static samvad.launcher.SmallNewsroom.ACCORD_TOLD;
import static samvad.launcher.SmallNewsroom.SOON;
import static samvad.launcher.SmallNewsroom.TEA;
import static samvad.launcher.SmallNewsroom.TEA_TOLD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import samvad.doubles.slack.Faults;
import samvad.doubles.slack.SlackChannel;
import samvad.doubles.slack.SlackPerson;
import samvad.doubles.telegram.Fault;
import samvad.doubles.telegram.PrivateChat;
import samvad.launcher.SmallNewsroom;
import samvad.launcher.command.ExitCode;

/** Samvad in a process of its own, as people run it: how it ends, who else may start, and what it writes down. */
@Execution(ExecutionMode.CONCURRENT)
class ServedProcessTest {
    private final List<ServedChild> children = new ArrayList<>();
    private SmallNewsroom newsroom;

    @BeforeEach
    void write(@TempDir Path home) throws IOException {
        newsroom = new SmallNewsroom(home).inTelegram();
        Files.createDirectories(newsroom.data());
    }

    @AfterEach
    void close() {
        children.forEach(ServedChild::close);
        newsroom.telegram.close();
        newsroom.slack.close();
    }

    private ServedChild serve() {
        ServedChild child = ServedChild.start(newsroom.home, newsroom.home.resolve("log-" + children.size()), newsroom.settings());
        children.add(child);
        return child;
    }

    @Test
    void asked_to_stop_it_loses_no_question_that_is_under_way() throws InterruptedException {
        ServedChild first = serve();
        first.awaitPort();
        newsroom.telegram.faults().next("sendMessage", 5, new Fault.Slow(Duration.ofMillis(300)));
        List<PrivateChat> chats = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            chats.add(newsroom.telegram.person(100 + i, "Person " + i, "en").opens());
            chats.getLast().says(i % 2 == 0 ? ACCORD : TEA);
        }
        assertThat(newsroom.telegram.awaitCalls("sendMessage", 1, SOON)).isTrue();
        first.stop();
        assertThat(first.said()).contains("Stopping: questions under way are finished first.");
        serve().awaitPort();
        for (int i = 0; i < 20; i++) {
            String told = i % 2 == 0 ? ACCORD_TOLD : TEA_TOLD;
            chats.get(i).awaitFromBot(message -> message.text().contains(told), SOON);
            assertThat(chats.get(i).fromBot()).hasSize(1);
        }
        assertThat(newsroom.violations()).isEmpty();
    }

    @Test
    void a_second_one_on_the_same_data_refuses_and_names_the_first() throws InterruptedException {
        ServedChild first = serve();
        first.awaitPort();
        ServedChild second = serve();
        assertThat(second.awaitEnd()).isEqualTo(ExitCode.FAILED);
        assertThat(second.said()).contains("Another Samvad already works on", "pid " + first.pid()).doesNotContain("\tat ");
        newsroom.alone(1, "Asha", "en").user(ACCORD).bot(ACCORD_TOLD);
    }

    @Test
    void nothing_it_writes_down_holds_a_secret_or_what_somebody_wrote() throws InterruptedException {
        newsroom.inSlack();
        newsroom.telegram.faults().next("getUpdates", Fault.badGateway()).next("getMe", new Fault.CutBefore());
        ServedChild child = serve();
        child.awaitPort();
        newsroom.slack.socketMode().awaitConnections(1, SOON);
        newsroom.telegram.poison("{\"message\":\"Xylophonewort\"}");
        for (Fault fault : List.of(Fault.badGateway(), new Fault.CutBefore(), new Fault.CutAfter(), new Fault.Garbage())) {
            newsroom.telegram.faults().next("sendMessage", fault);
        }
        newsroom.telegram.faults().next("getUpdates", new Fault.Garbage()).next("getUpdates", new Fault.CutBefore());
        newsroom.alone(1, "Asha", "en").user("What of the Xylophonewort in Thimphu?").bot("");
        newsroom.alone(2, "Ben", "en").user("Whose Xylophonewort signed the power accord?").bot("");
        newsroom.alone(3, "Cyra", "en").user(ACCORD).bot(ACCORD_TOLD);
        SlackChannel news = newsroom.slack.channel("C1", "news");
        SlackPerson ravi = newsroom.slack.person("U1", "Ravi", "en-US", "Europe/London").joins(news);
        newsroom.slack.faults().once(Faults.RESPONSE_URL, new samvad.doubles.slack.Fault.ServerError(503));
        newsroom.slack.faults().once(Faults.RESPONSE_URL, new samvad.doubles.slack.Fault.CutBefore());
        newsroom.slack.faults().once("chat.postMessage", new samvad.doubles.slack.Fault.Garbage());
        ravi.runs(news, "/ask", "Who is Xylophonewort of Thimphu?");
        news.await(message -> message.ephemeral() && message.byBot(), SOON);
        ravi.messages(ravi.dm(), "Xylophonewort signed the power accord?");
        ravi.dm().await(message -> message.byBot(), SOON);
        newsroom.slack.socketMode().cut();
        newsroom.slack.socketMode().awaitConnections(1, SOON);
        child.stop();
        String log = child.said();
        assertThat(log).contains("\"level\":\"INFO\"", "NotInKnowledge").contains("cannot be read and is passed over");
        assertThat(log).doesNotContain(newsroom.telegram.token(), newsroom.telegram.token().split(":", 2)[1], "/bot" + newsroom.telegram.token(),
                newsroom.slack.app().botToken(), newsroom.slack.app().appToken(), newsroom.slack.app().signingSecret());
        assertThat(log).doesNotContainIgnoringCase("Xylophonewort").doesNotContain("ticket=", "/response/", "Energy ministers");
        newsroom.slack.deliveries().stream().map(delivery -> delivery.payload().body().path("response_url").asText())
                .filter(url -> !url.isEmpty()).forEach(url -> assertThat(log).doesNotContain(url));
    }
}
