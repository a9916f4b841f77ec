package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.ACCORD;
import static samvad.launcher.SmallNewsroom.ACCORD_TOLD;
import static samvad.launcher.SmallNewsroom.TEA;
import static samvad.launcher.SmallNewsroom.TEA_TOLD;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import samvad.doubles.slack.SlackChannel;
import samvad.doubles.slack.SlackPerson;
import samvad.launcher.ShiftedClock;
import samvad.launcher.SmallNewsroom;

/** What those who watch over Samvad see while it serves. */
@Execution(ExecutionMode.CONCURRENT)
class HealthPagesTest {
    private final ShiftedClock clock = new ShiftedClock(Duration.ZERO);
    private SmallNewsroom newsroom;

    @BeforeEach
    void open(@TempDir Path home) {
        newsroom = new SmallNewsroom(home).at(clock).inTelegram();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private JsonNode page(String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> page = newsroom.get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(status);
        return new ObjectMapper().readTree(page.body());
    }

    @Test
    void it_is_not_ready_while_polls_do_not_come_back_and_ready_when_one_does() throws IOException, InterruptedException {
        newsroom.open();
        // a first poll is held open while there is nothing to hear
        newsroom.alone(4711, "Asha", "en").user(ACCORD).bot(ACCORD_TOLD);
        assertThat(page("/health/ready", 200).path("ready").asBoolean()).isTrue();
        clock.pass(Duration.ofSeconds(121));
        JsonNode silent = page("/health/ready", 503);
        assertThat(silent.path("ready").asBoolean()).isFalse();
        assertThat(silent.at("/apps/telegram/heard").asBoolean()).isFalse();
        assertThat(silent.at("/apps/telegram/seconds_since_heard").asLong()).isBetween(121L, 160L);
        assertThat(page("/health/live", 200).path("live").asBoolean()).isTrue();
        newsroom.alone(4712, "Ben", "en").user(ACCORD).bot(ACCORD_TOLD);
        assertThat(page("/health/ready", 200).at("/apps/telegram/heard").asBoolean()).isTrue();
    }

    @Test
    void the_metrics_count_and_name_nobody() throws IOException, InterruptedException {
        newsroom.inSlack().open();
        newsroom.alone(987_654_321, "Parvati", "en").user(ACCORD).bot(ACCORD_TOLD);
        SlackChannel news = newsroom.slack.channel("C0SECRETROOM", "news");
        SlackPerson ravi = newsroom.slack.person("U0SECRETRAVI", "Ravi", "hi-IN", "Asia/Kolkata").joins(news);
        ravi.mentions(news, TEA);
        news.await(message -> message.byBot() && message.text().contains(TEA_TOLD), SmallNewsroom.SOON);
        String metrics = newsroom.get("/metrics").body();
        assertThat(metrics).contains("samvad_received_total{app=\"telegram\",seen=\"first\"} 1.0", "samvad_received_total{app=\"slack\"",
                "samvad_sends_total", "samvad_ledger{state=\"sent\"}", "samvad_answers_seconds_count");
        assertThat(metrics).doesNotContain("987654321", "SECRET", "Parvati", "Ravi", "T0NEWSROOM", "accord", "Thimphu", "नैरोबी");
    }
}
