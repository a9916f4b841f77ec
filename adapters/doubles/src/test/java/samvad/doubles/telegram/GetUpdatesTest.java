package samvad.doubles.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GetUpdatesTest {

    private final Bot bot = Bot.unhurried();
    private PrivateChat asha;

    @BeforeEach
    void asha_opens_the_chat() {
        asha = bot.server.person(11, "Asha", "hi").opens();
    }

    @AfterEach
    void close() {
        bot.close();
    }

    private List<String> texts(String parameters) throws Exception {
        List<String> texts = new ArrayList<>();
        bot.posts("getUpdates", parameters).path("result").forEach(update -> texts.add(update.at("/message/text").asText()));
        return texts;
    }

    private CompletableFuture<JsonNode> poll() {
        int before = bot.server.calls("getUpdates").size();
        CompletableFuture<JsonNode> poll = CompletableFuture.supplyAsync(() -> {
            try {
                return bot.posts("getUpdates", "{\"timeout\":20}");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(bot.server.awaitCalls("getUpdates", before + 1, Duration.ofSeconds(5))).isTrue();
        return poll;
    }

    @Test
    void a_poll_is_held_until_somebody_speaks() throws Exception {
        CompletableFuture<JsonNode> poll = poll();
        assertThat(poll).isNotDone();
        asha.says("नमस्ते");
        assertThat(poll.get(5, TimeUnit.SECONDS).at("/result/0/message/text").asText()).isEqualTo("नमस्ते");
    }

    @Test
    void a_poll_ends_empty_when_its_time_is_over() throws Exception {
        long start = System.nanoTime();
        assertThat(texts("{\"timeout\":1}")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void an_unconfirmed_update_comes_again_and_a_later_offset_ends_that() throws Exception {
        asha.says("one");
        asha.says("two");
        assertThat(texts("{}")).containsExactly("one", "two");
        long second = bot.server.lastUpdate();
        assertThat(texts("{\"offset\":" + second + "}")).containsExactly("two");
        assertThat(bot.server.confirmedOffset()).isEqualTo(second);
        assertThat(texts("{\"offset\":" + (second + 1) + "}")).isEmpty();
        assertThat(bot.server.awaitConfirmed(second, Duration.ZERO)).isTrue();
        assertThat(texts("{}")).isEmpty();
    }

    @Test
    void a_negative_offset_keeps_only_the_newest() throws Exception {
        asha.says("one");
        asha.says("two");
        asha.says("three");
        assertThat(texts("{\"offset\":-1}")).containsExactly("three");
        assertThat(texts("{}")).containsExactly("three");
    }

    @Test
    void a_limit_cuts_the_batch_and_loses_nothing() throws Exception {
        asha.says("one");
        asha.says("two");
        assertThat(texts("{\"limit\":1}")).containsExactly("one");
        assertThat(texts("{}")).containsExactly("one", "two");
    }

    @Test
    void what_is_not_allowed_is_not_made_and_the_list_is_remembered() throws Exception {
        ChatMessage before = asha.says("before");
        texts("{\"allowed_updates\":[\"edited_message\"]}");
        asha.says("after");
        asha.edits(before, "corrected");
        JsonNode updates = bot.posts("getUpdates", "{}").path("result");
        assertThat(updates).hasSize(2);
        assertThat(updates.at("/0/message/text").asText()).as("made before the list").isEqualTo("before");
        assertThat(updates.at("/1/edited_message/text").asText()).isEqualTo("corrected");
    }

    @Test
    void of_two_pollers_the_first_is_driven_out() throws Exception {
        CompletableFuture<JsonNode> first = poll();
        CompletableFuture<JsonNode> second = poll();
        JsonNode conflict = first.get(5, TimeUnit.SECONDS);
        assertThat(conflict.path("error_code").asInt()).isEqualTo(409);
        assertThat(conflict.path("description").asText()).startsWith("Conflict: terminated by other getUpdates request");
        asha.says("for the second");
        assertThat(second.get(5, TimeUnit.SECONDS).at("/result/0/message/text").asText()).isEqualTo("for the second");
    }

    @Test
    void closing_ends_a_held_poll() throws Exception {
        CompletableFuture<JsonNode> poll = poll();
        long start = System.nanoTime();
        bot.server.close();
        poll.handle((answer, failure) -> "over").get(5, TimeUnit.SECONDS);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void deleting_the_webhook_may_drop_what_waits() throws Exception {
        asha.says("one");
        assertThat(bot.posts("getWebhookInfo", "{}").at("/result/pending_update_count").asInt()).isEqualTo(1);
        bot.posts("deleteWebhook", "{}");
        assertThat(texts("{}")).containsExactly("one");
        bot.posts("deleteWebhook", "{\"drop_pending_updates\":true}");
        assertThat(texts("{}")).isEmpty();
    }
}
