package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.ACCORD;
import static samvad.launcher.SmallNewsroom.ACCORD_TOLD;
import static samvad.launcher.SmallNewsroom.GLACIER;
import static samvad.launcher.SmallNewsroom.GLACIER_TOLD;
import static samvad.launcher.SmallNewsroom.SOON;
import static samvad.launcher.SmallNewsroom.TEA;
import static samvad.launcher.SmallNewsroom.TEA_TOLD;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import samvad.doubles.slack.Fault;
import samvad.doubles.slack.Faults;
import samvad.doubles.slack.SlackChannel;
import samvad.doubles.slack.SlackPerson;
import samvad.doubles.slack.SocketMode;
import samvad.launcher.ShiftedClock;
import samvad.launcher.SmallNewsroom;

/** Whatever goes wrong between Samvad and Slack, all who asked are answered. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("faults in Slack")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlackFaultsTest {
    private SmallNewsroom newsroom;
    private SlackChannel news;
    private int people = 100;

    /** The machine's clock goes ten minutes slow all the while. */
    @BeforeAll
    void open(@TempDir Path home) {
        newsroom = new SmallNewsroom(home).at(new ShiftedClock(Duration.ofMinutes(-10))).inSlack().open();
        news = newsroom.slack.channel("C1", "news");
    }

    @AfterAll
    void close() {
        assertThat(newsroom.violations()).isEmpty();
        newsroom.close();
    }

    private SlackPerson somebody() {
        int n = people++;
        return newsroom.slack.person("U" + n, "Somebody " + n, "en-US", "Europe/London").joins(news);
    }

    private SlackPerson asks(String question) {
        SlackPerson person = somebody();
        person.messages(person.dm(), question);
        return person;
    }

    private static void hears(SlackPerson person, String words) {
        person.dm().await(message -> message.byBot() && message.text().contains(words), SOON);
    }

    private void all_who_ask_now_and_then_are_answered() {
        SlackPerson first = asks(ACCORD);
        SlackPerson second = asks(TEA);
        SlackPerson third = asks(GLACIER);
        hears(first, ACCORD_TOLD);
        hears(second, TEA_TOLD);
        hears(third, GLACIER_TOLD);
        hears(asks(ACCORD), ACCORD_TOLD);
    }

    static Stream<Fault> faults() {
        return Stream.of(new Fault.RateLimited(1), new Fault.ServerError(500), new Fault.ServerError(503), new Fault.CutBefore(),
                new Fault.CutAfter(), new Fault.Slow(Duration.ofSeconds(2)), new Fault.Garbage());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void answers_arrive_although_saying_them_meets(Fault fault) {
        newsroom.slack.faults().times(2, "chat.postMessage", fault);
        all_who_ask_now_and_then_are_answered();
    }

    @Test
    void answers_for_one_persons_eyes_arrive_whatever_their_address_meets() {
        faults().forEach(fault -> newsroom.slack.faults().once(Faults.RESPONSE_URL, fault));
        List<SlackPerson> asking = faults().map(_ -> somebody()).toList();
        List<SlackChannel> rooms = asking.stream().map(person -> newsroom.slack.channel("C" + person.id(), "room-" + person.id())).toList();
        for (int i = 0; i < rooms.size(); i++) {
            asking.get(i).joins(rooms.get(i)).runs(rooms.get(i), "/ask", ACCORD);
        }
        rooms.forEach(room -> room.await(message -> message.ephemeral() && message.text().contains(ACCORD_TOLD), SOON));
    }

    @ParameterizedTest
    @EnumSource(value = SocketMode.Disconnect.class, names = "LINK_DISABLED", mode = EnumSource.Mode.EXCLUDE)
    void a_connection_slack_ends_is_opened_again(SocketMode.Disconnect reason) {
        newsroom.slack.socketMode().disconnect(reason);
        all_who_ask_now_and_then_are_answered();
    }

    @Test
    void a_connection_that_is_cut_is_opened_again_although_that_fails_at_first() {
        newsroom.slack.faults().once("apps.connections.open", new Fault.ServerError(503));
        newsroom.slack.socketMode().cut();
        all_who_ask_now_and_then_are_answered();
    }
}
