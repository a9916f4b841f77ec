package samvad.doubles.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

class FaultsTest {

    private final Bot bot = Bot.unhurried();
    private final PrivateChat asha = bot.server.person(11, "Asha", "hi").opens();

    @AfterEach
    void close() {
        bot.close();
    }

    private List<String> shown() {
        return asha.messages().stream().map(ChatMessage::text).toList();
    }

    @Test
    void a_status_hits_one_call_and_nothing_happens() throws Exception {
        bot.server.faults().next("sendMessage", Fault.badGateway());
        assertThat(bot.refused(11, "one").getErrorCode()).isEqualTo(502);
        bot.sends(11, "two");
        assertThat(shown()).containsExactly("two");
    }

    @Test
    void a_fault_hits_as_many_calls_as_planned_and_only_of_its_method() throws Exception {
        bot.server.faults().next("SENDMESSAGE", 2, new Fault.TooMany(Duration.ofSeconds(7)));
        TelegramApiRequestException refused = bot.refused(11, "one");
        assertThat(refused.getErrorCode()).isEqualTo(429);
        assertThat(refused.getParameters().getRetryAfter()).isEqualTo(7);
        assertThat(bot.hears()).isEmpty();
        assertThat(bot.refused(11, "two").getErrorCode()).isEqualTo(429);
        bot.sends(11, "three");
        assertThat(bot.server.violations()).as("the bot did nothing wrong").isEmpty();
    }

    @Test
    void a_connection_cut_before_leaves_nothing() {
        bot.server.faults().next("sendMessage", new Fault.CutBefore());
        assertThatThrownBy(() -> bot.sends(11, "lost")).isInstanceOf(TelegramApiException.class);
        assertThat(shown()).isEmpty();
    }

    @Test
    void a_connection_cut_after_leaves_the_message_and_the_bot_in_doubt() {
        bot.server.faults().next("sendMessage", new Fault.CutAfter());
        assertThatThrownBy(() -> bot.sends(11, "there")).isInstanceOf(TelegramApiException.class);
        assertThat(shown()).containsExactly("there");
    }

    @Test
    void a_client_that_repeats_a_cut_request_by_itself_is_found_out() throws Exception {
        bot.sends(11, "first");
        bot.server.faults().next("sendMessage", new Fault.CutAfter());
        bot.sends(11, "twice");
        assertThat(shown()).as("OkHttp repeats a POST on a connection it used before, unless told not to").containsExactly("first", "twice", "twice");
    }

    @Test
    void garbage_comes_back_for_a_message_that_is_there() {
        bot.server.faults().next("sendMessage", new Fault.Garbage());
        assertThatThrownBy(() -> bot.sends(11, "there")).isInstanceOf(TelegramApiException.class);
        assertThat(shown()).containsExactly("there");
    }

    @Test
    void a_slow_answer_comes_after_its_delay() throws Exception {
        bot.server.faults().next("sendMessage", new Fault.Slow(Duration.ofMillis(300)));
        long start = System.nanoTime();
        bot.sends(11, "late");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(shown()).containsExactly("late");
    }

    @Test
    void a_seeded_chance_is_the_same_each_run_until_all_is_well() throws Exception {
        Random expected = new Random(42);
        bot.server.faults().sometimes("getMe", 0.5, new Random(42), Fault.badGateway());
        List<Boolean> failed = new ArrayList<>();
        List<Boolean> foretold = new ArrayList<>();
        for (int time = 0; time < 20; time++) {
            failed.add(!bot.posts("getMe", "{}").path("ok").asBoolean());
            foretold.add(expected.nextDouble() < 0.5);
        }
        assertThat(failed).isEqualTo(foretold).contains(true, false);
        bot.server.faults().clear();
        for (int time = 0; time < 20; time++) {
            assertThat(bot.posts("getMe", "{}").path("ok").asBoolean()).isTrue();
        }
    }

    @Test
    void a_poison_update_cannot_be_read_by_the_library_and_comes_again_until_confirmed() throws Exception {
        long poison = bot.server.poison("{\"message\":\"not an object\"}");
        asha.says("after it");
        assertThatThrownBy(bot::hears).isInstanceOf(TelegramApiException.class);
        assertThatThrownBy(bot::hears).isInstanceOf(TelegramApiException.class);
        bot.posts("getUpdates", "{\"offset\":" + (poison + 1) + "}");
        assertThat(bot.hears()).singleElement().satisfies(update -> assertThat(update.getMessage().getText()).isEqualTo("after it"));
        bot.server.poison("{\"message\":{\"message_id\":1,\"date\":\"x\",\"chat\":{\"id\":11,\"type\":\"private\"}}}");
        assertThatThrownBy(bot::hears).isInstanceOf(TelegramApiException.class);
    }
}
