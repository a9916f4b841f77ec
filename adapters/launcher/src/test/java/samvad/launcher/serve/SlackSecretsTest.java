package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.ACCORD;
import static samvad.launcher.SmallNewsroom.ACCORD_TOLD;
import static samvad.launcher.SmallNewsroom.SOON;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import samvad.doubles.slack.SlackChannel;
import samvad.doubles.slack.SlackMessage;
import samvad.doubles.slack.SlackPerson;
import samvad.launcher.Eventually;
import samvad.launcher.ShiftedClock;
import samvad.launcher.SmallNewsroom;

/** What is kept of Slack, and when it goes. */
@Execution(ExecutionMode.CONCURRENT)
class SlackSecretsTest {
    private static final String SECRETS = "SELECT (SELECT count(secret) FROM incoming) + (SELECT count(secret) FROM send)";
    private static final String ROWS = "SELECT (SELECT count(*) FROM incoming) + (SELECT count(*) FROM send)"
            + " + (SELECT count(*) FROM profile) + (SELECT count(*) FROM rating)";

    private final ShiftedClock clock = new ShiftedClock(Duration.ZERO);
    private SmallNewsroom newsroom;
    private SlackPerson ravi;
    private SlackChannel news;

    @BeforeEach
    void open(@TempDir Path home) {
        newsroom = new SmallNewsroom(home).at(clock).inSlack().open();
        news = newsroom.slack.channel("C1", "news");
        ravi = newsroom.slack.person("U1", "Ravi", "en-US", "Europe/London").joins(news);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private long count(String query) throws SQLException {
        try (Connection books = DriverManager.getConnection("jdbc:sqlite:" + newsroom.data().resolve("samvad.db"));
                Statement statement = books.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            return rows.getLong(1);
        }
    }

    private static SlackMessage bot(SlackChannel channel, String words) {
        return channel.await(message -> message.byBot() && message.text().contains(words), SOON);
    }

    @Test
    void a_response_url_is_gone_from_the_books_half_an_hour_later() throws SQLException {
        ravi.runs(news, "/ask", ACCORD);
        bot(news, ACCORD_TOLD);
        newsroom.stop();
        assertThat(count(SECRETS)).isPositive();
        clock.pass(Duration.ofMinutes(29));
        newsroom.open().stop();
        assertThat(count(SECRETS)).isPositive();
        clock.pass(Duration.ofMinutes(2));
        newsroom.open();
        assertThat(Eventually.is(() -> count(SECRETS) == 0)).isTrue();
        assertThat(count("SELECT count(*) FROM send")).isPositive();
    }

    @Test
    void a_workspace_that_removes_samvad_is_forgotten() throws SQLException {
        ravi.runs(news, "/samvad", "language en");
        bot(news, "From now on in English");
        ravi.messages(ravi.dm(), ACCORD);
        ravi.presses(bot(ravi.dm(), ACCORD_TOLD), "This helped");
        bot(ravi.dm(), "Thank you, noted.");
        assertThat(count(ROWS)).isPositive();
        newsroom.slack.uninstall();
        newsroom.slack.awaitDelivery("app_uninstalled", SOON).await(SOON);
        assertThat(count(ROWS)).isZero();
    }
}
