package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.ACCORD;
import static samvad.launcher.SmallNewsroom.ACCORD_TOLD;
import static samvad.launcher.SmallNewsroom.GLACIER;
import static samvad.launcher.SmallNewsroom.GLACIER_TOLD;
import static samvad.launcher.SmallNewsroom.SOON;
import static samvad.launcher.SmallNewsroom.TEA;
import static samvad.launcher.SmallNewsroom.TEA_TOLD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.junit.jupiter.params.provider.MethodSource;
import samvad.doubles.telegram.Fault;
import samvad.launcher.ShiftedClock;
import samvad.launcher.SmallNewsroom;
import samvad.launcher.TelegramTalk;
import samvad.launcher.wiring.Knowledge;

/** Whatever goes wrong between Samvad and Telegram, or in Samvad, all who asked are answered. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("faults in Telegram")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TelegramFaultsTest {
    private SmallNewsroom newsroom;
    private long people = 100;

    /** The machine's clock goes ten minutes fast all the while. */
    @BeforeAll
    void open(@TempDir Path home) {
        newsroom = new SmallNewsroom(home).at(new ShiftedClock(Duration.ofMinutes(10))).inTelegram().open();
    }

    @AfterAll
    void close() {
        assertThat(newsroom.violations()).isEmpty();
        newsroom.close();
    }

    private TelegramTalk somebody() {
        return newsroom.alone(people++, "Somebody", "en");
    }

    private void all_who_ask_now_and_then_are_answered() {
        TelegramTalk first = somebody().user(ACCORD);
        TelegramTalk second = somebody().user(TEA);
        TelegramTalk third = somebody().user(GLACIER);
        first.bot(ACCORD_TOLD);
        second.bot(TEA_TOLD);
        third.bot(GLACIER_TOLD);
        somebody().user(ACCORD).bot(ACCORD_TOLD);
    }

    static Stream<Fault> faults() {
        return Stream.of(new Fault.TooMany(Duration.ofSeconds(1)), Fault.badGateway(), new Fault.Status(500, "Internal Server Error"),
                new Fault.CutBefore(), new Fault.CutAfter(), new Fault.Slow(Duration.ofSeconds(2)), new Fault.Garbage());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void answers_arrive_although_saying_them_meets(Fault fault) {
        newsroom.telegram.faults().next("sendMessage", 2, fault);
        all_who_ask_now_and_then_are_answered();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void questions_arrive_although_hearing_them_meets(Fault fault) {
        newsroom.telegram.faults().next("getUpdates", fault);
        all_who_ask_now_and_then_are_answered();
    }

    @Test
    void a_second_poller_is_waited_out() {
        newsroom.telegram.faults().next("getUpdates", new Fault.Status(409, "Conflict: terminated by other getUpdates request"));
        all_who_ask_now_and_then_are_answered();
    }

    @Test
    void an_update_nobody_can_read_is_passed_over() {
        TelegramTalk before = somebody().user(ACCORD);
        long poison = newsroom.telegram.poison("{\"message\":\"not an object\"}");
        before.bot(ACCORD_TOLD);
        all_who_ask_now_and_then_are_answered();
        assertThat(newsroom.telegram.awaitConfirmed(poison, SOON)).isTrue();
    }

    @Test
    void a_desk_that_cannot_read_its_index_nor_mend_it_says_so_kindly_until_it_can() throws IOException {
        Path articles = newsroom.articles();
        Path aside = articles.resolveSibling("aside");
        Path index = Knowledge.indexFolder(articles, newsroom.data());
        Files.move(articles, aside);
        Files.delete(index.resolve("current"));
        somebody().user(ACCORD).bot("could not be answered just now", "ask it once more");
        somebody().user(TEA).bot("अभी इस सवाल का जवाब नहीं दिया जा सका");
        Files.move(aside, articles);
        all_who_ask_now_and_then_are_answered();
    }

    @Test
    void all_who_ask_while_the_index_is_damaged_are_answered_however_often_it_is() throws IOException {
        Path index = Knowledge.indexFolder(newsroom.articles(), newsroom.data());
        for (int time = 0; time < 2; time++) {
            Files.delete(index.resolve("current"));
            all_who_ask_now_and_then_are_answered();
        }
    }
}
