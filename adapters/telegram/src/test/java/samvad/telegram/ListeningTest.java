package samvad.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samvad.doubles.telegram.Fault;
import samvad.doubles.telegram.PrivateChat;
import samvad.engine.delivery.DeliveryUnavailable;

class ListeningTest {
    private static final Duration SOON = StoredReception.SOON;

    private final ListeningBot bot = new ListeningBot();
    private final PrivateChat asha = bot.server.person(11, "Asha", "hi").opens();

    @AfterEach
    void end() {
        bot.close();
    }

    @Test
    void a_question_is_handed_in_and_then_confirmed() {
        bot.listening();
        asha.says("Who met in Thimphu?");
        assertThat(bot.reception.await().text()).isEqualTo("Who met in Thimphu?");
        assertThat(bot.server.awaitConfirmed(bot.server.lastUpdate(), SOON)).isTrue();
        assertThat(bot.app.lastHeard()).isPresent();
    }

    @Test
    void what_was_written_before_is_handed_in_too() {
        asha.says("first");
        asha.says("second");
        bot.listening();
        assertThat(List.of(bot.reception.await().text(), bot.reception.await().text())).containsExactly("first", "second");
    }

    static Stream<Fault> faults() {
        return Stream.of(new Fault.TooMany(Duration.ofSeconds(1)), Fault.badGateway(), new Fault.Status(500, "Internal Server Error"),
                new Fault.Status(409, "Conflict: terminated by other getUpdates request"), new Fault.CutBefore(), new Fault.CutAfter(), new Fault.Garbage());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void the_next_question_is_handed_in_after(Fault fault) {
        bot.server.faults().next("getUpdates", 3, fault);
        bot.listening();
        asha.says("Still there?");
        assertThat(bot.reception.await().text()).isEqualTo("Still there?");
        asha.says("And now?");
        assertThat(bot.reception.await().text()).isEqualTo("And now?");
    }

    @Test
    void polling_begins_although_the_first_calls_fail() {
        bot.server.faults().next("getMe", 2, Fault.badGateway()).next("deleteWebhook", 2, new Fault.CutBefore());
        bot.listening();
        asha.says("Hello?");
        assertThat(bot.reception.await().text()).isEqualTo("Hello?");
    }

    @Test
    void telegram_is_not_polled_while_it_asks_for_a_pause() {
        bot.server.faults().next("getUpdates", new Fault.TooMany(Duration.ofSeconds(1)));
        long start = System.nanoTime();
        bot.listening();
        asha.says("Patience?");
        bot.reception.await();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void an_update_nobody_can_read_is_passed_over_and_confirmed() {
        asha.says("before");
        bot.server.poison("{\"message\":\"not an object\"}");
        asha.says("after");
        long last = bot.server.poison("{\"message\":{\"message_id\":[]}}");
        bot.listening();
        assertThat(List.of(bot.reception.await().text(), bot.reception.await().text())).containsExactly("before", "after");
        assertThat(bot.server.awaitConfirmed(last, SOON)).isTrue();
        long alone = bot.server.poison("{\"message\":7}");
        assertThat(bot.server.awaitConfirmed(alone, SOON)).isTrue();
        asha.says("at last");
        assertThat(bot.reception.await().text()).isEqualTo("at last");
    }

    @Test
    void an_update_that_makes_no_sense_is_passed_over() {
        bot.server.poison("{\"message\":{\"message_id\":5,\"date\":0,\"from\":{\"id\":11,\"is_bot\":false,\"first_name\":\"A\"},"
                + "\"chat\":{\"id\":11,\"type\":\"private\"},\"text\":\"x\",\"entities\":[{\"type\":\"mention\",\"offset\":5,\"length\":90}]}}");
        asha.says("sense");
        bot.listening();
        assertThat(bot.reception.await().text()).isIn("x", "sense");
        assertThat(bot.server.awaitConfirmed(bot.server.lastUpdate(), SOON)).isTrue();
    }

    @Test
    void what_could_not_be_stored_is_not_confirmed_and_comes_again() {
        bot.reception.failsWith(new DeliveryUnavailable("disk full", new IllegalStateException()),
                new DeliveryUnavailable("disk full", new IllegalStateException()), new DeliveryUnavailable("disk full", new IllegalStateException()),
                new DeliveryUnavailable("disk full", new IllegalStateException()), new DeliveryUnavailable("disk full", new IllegalStateException()));
        bot.listening();
        asha.says("Keep this");
        assertThat(bot.reception.await().text()).isEqualTo("Keep this");
        assertThat(bot.server.awaitConfirmed(bot.server.lastUpdate(), SOON)).isTrue();
        asha.says("And this");
        assertThat(bot.reception.await().text()).isEqualTo("And this");
    }

    @Test
    void a_bug_while_storing_does_not_end_the_listening() {
        bot.reception.failsWith(new IllegalStateException("bug"), new IllegalStateException("bug"));
        bot.listening();
        asha.says("Once more");
        assertThat(bot.reception.await().text()).isEqualTo("Once more");
    }

    @Test
    void a_message_that_breaks_its_reader_each_time_keeps_no_other_out() {
        // three times together, and then by itself
        bot.reception.failsWith(new IllegalStateException("bug"), new IllegalStateException("bug"), new IllegalStateException("bug"),
                new IllegalStateException("bug"));
        asha.says("breaks");
        asha.says("harmless");
        bot.listening();
        assertThat(bot.reception.await().text()).isEqualTo("harmless");
    }

    @Test
    void a_token_that_is_taken_again_is_heard_with_again() {
        bot.server.faults().next("getMe", new Fault.Status(401, "Unauthorized")).next("getMe", new Fault.Status(404, "Not Found"))
                .sometimes("getUpdates", 1, new Random(1), new Fault.Status(401, "Unauthorized"));
        bot.listening();
        asha.says("Anybody?");
        assertThat(bot.server.awaitCalls("getUpdates", 3, SOON)).isTrue();
        assertThat(bot.app.lastHeard()).isEmpty();
        bot.server.faults().clear();
        assertThat(bot.reception.await().text()).isEqualTo("Anybody?");
        assertThat(bot.app.lastHeard()).isPresent();
    }

    @Test
    void nothing_is_handed_in_after_the_end_and_another_bot_hears_it() {
        bot.listening();
        asha.says("one");
        bot.reception.await();
        bot.server.awaitConfirmed(bot.server.lastUpdate(), SOON);
        bot.app.close();
        asha.says("two");
        assertThat(bot.reception.isEmpty()).isTrue();
        try (TelegramApp other = new TelegramApp(ListeningBot.settings(bot.server))) {
            StoredReception heard = new StoredReception();
            other.listen(heard);
            assertThat(heard.await().text()).isEqualTo("two");
        }
    }

    @Test
    void only_what_is_handled_is_asked_for() {
        bot.listening();
        asha.says("x");
        bot.reception.await();
        assertThat(bot.server.calls("getUpdates")).isNotEmpty().allSatisfy(call ->
                assertThat(call.body().toString()).contains("inline_query", "\"channel_post\"").doesNotContain("my_chat_member", "edited_channel_post"));
    }

    @Test
    void the_card_is_shown_in_english_and_hindi_and_may_fail() {
        bot.server.faults().next("setMyCommands", Fault.badGateway());
        bot.listening();
        assertThat(bot.server.awaitCalls("setMyShortDescription", 2, SOON)).isTrue();
        assertThat(bot.server.calls("setMyCommands")).hasSize(4);
        bot.server.calls("setMyCommands").forEach(call -> assertThat(call.body().path("commands")).isNotEmpty()
                .allSatisfy(command -> assertThat(command.path("description").asText()).hasSizeBetween(3, 256).doesNotContain("/")));
        assertThat(bot.server.calls("setMyCommands").toString()).contains("all_private_chats", "all_group_chats", "hi")
                .contains("Ask about foreign-affairs news", "विदेश मामलों की ख़बरों पर सवाल पूछिए");
    }
}
