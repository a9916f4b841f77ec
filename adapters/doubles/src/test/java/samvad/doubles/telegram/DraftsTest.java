package samvad.doubles.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessageDraft;
import samvad.doubles.MovableClock;

class DraftsTest {

    private final MovableClock clock = new MovableClock();
    private final Bot bot = new Bot(TelegramSetup.standard().with(clock));
    private final PrivateChat asha = bot.server.person(11, "Asha", "hi").opens();

    @AfterEach
    void close() {
        bot.close();
    }

    private static SendMessageDraft draft(int id, String html) {
        return SendMessageDraft.builder().chatId(11L).draftId(id).text(html).parseMode("HTML").build();
    }

    @Test
    void a_draft_grows_on_screen_and_is_no_message() throws Exception {
        bot.does(draft(1, "<b>भारत</b>"));
        bot.does(draft(1, "<b>भारत</b> ने"));
        assertThat(asha.draft()).hasValueSatisfying(shown -> assertThat(shown.text()).isEqualTo("भारत ने"));
        assertThat(asha.conversation().drafts()).extracting(Draft::text).containsExactly("भारत", "भारत ने");
        assertThat(asha.messages()).isEmpty();
    }

    @Test
    void a_draft_vanishes_after_thirty_seconds() throws Exception {
        bot.does(draft(1, "half"));
        clock.advance(Duration.ofSeconds(29));
        assertThat(asha.draft()).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(asha.draft()).isEmpty();
    }

    @Test
    void a_sent_message_takes_its_place() throws Exception {
        bot.does(draft(1, "half"));
        bot.sends(11, "whole");
        assertThat(asha.draft()).isEmpty();
        assertThat(asha.fromBot()).extracting(ChatMessage::text).containsExactly("whole");
    }

    @Test
    void a_draft_needs_an_id_and_well_formed_text_but_may_be_empty() throws Exception {
        bot.does(draft(1, ""));
        assertThat(asha.draft()).isPresent();
        assertThat(bot.posts("sendMessageDraft", "{\"chat_id\":11,\"draft_id\":0,\"text\":\"x\"}").path("error_code").asInt()).isEqualTo(400);
        assertThat(bot.refused(draft(1, "<b>half")).getApiResponse()).contains("can't parse entities");
        // without the library, which sends no such draft
        String tooLong = "{\"chat_id\":11,\"draft_id\":1,\"text\":\"%s\"}".formatted("x".repeat(4097));
        assertThat(bot.posts("sendMessageDraft", tooLong).path("description").asText()).isEqualTo("Bad Request: message is too long");
    }

    @Test
    void who_waits_for_a_draft_to_vanish_is_woken() throws Exception {
        TelegramSetup.Lives brief = new TelegramSetup.Lives(Duration.ofMillis(50), Duration.ofSeconds(1));
        try (Bot quick = new Bot(TelegramSetup.standard().with(Clock.systemUTC()).with(brief))) {
            PrivateChat chat = quick.server.person(11, "Asha", "hi").opens();
            quick.does(draft(1, "half"));
            assertThat(chat.await(seen -> seen.draft().isEmpty(), Duration.ofSeconds(5)).drafts()).hasSize(1);
        }
    }

    @Test
    void who_draws_a_screen_is_woken_by_every_change() throws Exception {
        Conversation seen = asha.conversation();
        assertThat(asha.awaitChange(seen, Duration.ZERO)).isEqualTo(seen);
        bot.does(draft(1, "half"));
        Conversation later = asha.awaitChange(seen, Duration.ofSeconds(5));
        assertThat(later.draft()).isPresent();
        bot.sends(11, "whole");
        assertThat(asha.awaitChange(later, Duration.ofSeconds(5)).fromBot()).hasSize(1);
    }

    @Test
    void waiting_in_vain_shows_the_chat() throws Exception {
        bot.sends(11, "नमस्ते");
        assertThatThrownBy(() -> asha.await(seen -> seen.messages().size() > 1, Duration.ofMillis(1)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("bot: नमस्ते");
    }
}
