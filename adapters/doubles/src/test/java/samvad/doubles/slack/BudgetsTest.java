package samvad.doubles.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BudgetsTest {
    private Newsroom room;

    @BeforeEach
    void open() {
        room = new Newsroom(SlackApp.usual(), Budgets.documented());
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void a_channel_takes_a_short_burst_and_then_one_message_a_second() throws Exception {
        for (int each = 0; each < 3; each++) {
            assertThat(post("C1").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = post("C1");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("3");
        assertThat(refused.body()).contains("\"ratelimited\"");
        assertThat(room.server.violations()).containsExactly(
                new Violation("chat.postMessage C1", room.clock.instant()));
        room.clock.advance(Duration.ofMillis(2_500));
        assertThat(post("C1").headers().firstValue("Retry-After")).contains("1");
        room.clock.advance(Duration.ofMillis(500));
        assertThat(post("C1").statusCode()).isEqualTo(200);
        assertThat(room.server.violations()).hasSize(2);
        assertThat(room.news.messages()).hasSize(4);
    }

    @Test
    void each_channel_has_its_own_second_and_the_workspace_its_minute() throws Exception {
        int posted = 0;
        for (int channel = 0; channel < 101; channel++) {
            room.server.channel("C2" + channel, "n" + channel);
            for (int each = 0; each < 3; each++) {
                posted += post("C2" + channel).statusCode() == 200 ? 1 : 0;
            }
        }
        assertThat(posted).isEqualTo(300);
    }

    @Test
    void each_tier_has_its_calls_a_minute() throws Exception {
        assertThat(callsUntilRefused("apps.connections.open")).isEqualTo(5);
        assertThat(callsUntilRefused("chat.stopStream")).isEqualTo(20);
        assertThat(callsUntilRefused("chat.update")).isEqualTo(50);
        assertThat(callsUntilRefused("chat.appendStream")).isEqualTo(100);
        assertThat(callsUntilRefused("auth.test")).isEqualTo(600);
        room.clock.advance(Duration.ofSeconds(60));
        assertThat(callsUntilRefused("chat.update")).isEqualTo(50);
    }

    @Test
    void windows_slide_and_do_not_begin_anew_with_the_minute() throws Exception {
        call("chat.update");
        room.clock.advance(Duration.ofSeconds(59));
        assertThat(callsUntilRefused("chat.update")).isEqualTo(49);
        room.clock.advance(Duration.ofSeconds(1));
        assertThat(callsUntilRefused("chat.update")).isEqualTo(1);
    }

    @Test
    void a_scaled_budget_frees_itself_sooner() throws Exception {
        room.close();
        room = new Newsroom(SlackApp.usual(), Budgets.scaled(60));
        assertThat(callsUntilRefused("chat.update")).isEqualTo(50);
        room.clock.advance(Duration.ofSeconds(1));
        assertThat(callsUntilRefused("chat.update")).isEqualTo(50);
    }

    @Test
    void without_budgets_nothing_is_refused() throws Exception {
        room.close();
        room = new Newsroom(SlackApp.usual(), Budgets.none());
        for (int each = 0; each < 60; each++) {
            assertThat(post("C1").statusCode()).isEqualTo(200);
        }
        assertThat(room.server.violations()).isEmpty();
    }

    private int callsUntilRefused(String method) throws Exception {
        int calls = 0;
        while (calls < 1_000 && call(method).statusCode() == 200) {
            calls++;
        }
        return calls;
    }

    private HttpResponse<String> post(String channel) throws Exception {
        return room.post(
                room.server.apiUrl() + "chat.postMessage",
                "application/x-www-form-urlencoded",
                "token=xoxb-double&text=x&channel=" + channel);
    }

    private HttpResponse<String> call(String method) throws Exception {
        String token = method.startsWith("apps.") ? "xapp-double" : "xoxb-double";
        return room.post(room.server.apiUrl() + method, "application/x-www-form-urlencoded", "token=" + token);
    }
}
