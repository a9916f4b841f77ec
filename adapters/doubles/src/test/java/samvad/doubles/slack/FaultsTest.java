package samvad.doubles.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final String POST = "chat.postMessage";

    private final Newsroom room = new Newsroom();

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void an_error_of_the_server_strikes_once_and_does_nothing() throws Exception {
        room.server.faults().once(POST, new Fault.ServerError(503));
        assertThatThrownBy(() -> room.says("lost")).isInstanceOf(SlackApiException.class).hasMessageContaining("503");
        assertThat(room.news.messages()).isEmpty();
        assertThat(room.says("heard")).isNotNull();
        assertThat(room.server.calls(POST)).extracting(Call::outcome).containsExactly("unanswered", "ok");
    }

    @Test
    void a_limit_names_the_seconds_and_is_no_violation() throws Exception {
        room.server.faults().once(POST, new Fault.RateLimited(7));
        HttpResponse<String> refused = send("early");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("7");
        assertThat(room.server.violations()).isEmpty();
    }

    @Test
    void a_cut_before_leaves_nothing_and_a_cut_after_leaves_the_message() {
        room.server.faults().once(POST, new Fault.CutBefore());
        assertThatThrownBy(() -> post("lost")).isInstanceOf(IOException.class);
        assertThat(room.news.messages()).isEmpty();
        room.server.faults().once(POST, new Fault.CutAfter());
        assertThatThrownBy(() -> post("there")).isInstanceOf(IOException.class);
        assertThat(room.news.messages()).extracting(SlackMessage::text).containsExactly("there");
    }

    @Test
    void garbage_comes_after_the_message_is_there() throws Exception {
        room.server.faults().once(POST, new Fault.Garbage());
        assertThat(Json.read(post("there"))).isEmpty();
        assertThat(room.news.messages()).hasSize(1);
    }

    @Test
    void a_slow_answer_takes_its_time() throws Exception {
        room.server.faults().once(POST, new Fault.Slow(Duration.ofMillis(200)));
        long start = System.nanoTime();
        assertThat(post("late")).contains("\"ok\":true");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void strikes_so_many_times_and_only_its_method() throws Exception {
        room.server.faults().times(2, POST, new Fault.ServerError(500));
        assertThat(room.bot().authTest(r -> r).isOk()).isTrue();
        assertThatThrownBy(() -> room.says("one")).isInstanceOf(SlackApiException.class);
        assertThatThrownBy(() -> room.says("two")).isInstanceOf(SlackApiException.class);
        assertThat(room.says("three")).isNotNull();
    }

    @Test
    void strikes_by_chance_the_same_way_for_the_same_seed() throws Exception {
        String first = luck(7);
        assertThat(first).contains("+").contains("-").isEqualTo(luck(7));
        room.server.faults().clear();
        assertThat(post("calm")).contains("\"ok\":true");
    }

    private String luck(int seed) throws Exception {
        room.server.faults().clear();
        room.server.faults().often(0.5, new Random(seed), POST, new Fault.ServerError(500));
        StringBuilder luck = new StringBuilder();
        for (int each = 0; each < 20; each++) {
            luck.append(post("x").contains("\"ok\":true") ? "+" : "-");
        }
        return luck.toString();
    }

    private String post(String text) throws Exception {
        return send(text).body();
    }

    private HttpResponse<String> send(String text) throws Exception {
        return room.post(
                room.server.apiUrl() + POST,
                "application/x-www-form-urlencoded",
                "token=xoxb-double&channel=C1&text=" + text);
    }
}
