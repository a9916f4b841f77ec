package samvad.doubles.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessageDraft;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import samvad.doubles.MovableClock;

class BudgetsTest {

    private final MovableClock clock = new MovableClock();
    private final Bot bot = new Bot(TelegramSetup.standard().with(clock));

    @AfterEach
    void close() {
        bot.close();
    }

    private long somebody(long id) {
        return bot.server.person(id, "Reader" + id, "en").opens().id();
    }

    private static EditMessageText edit(Message sent, String text) {
        return EditMessageText.builder().chatId(sent.getChatId()).messageId(sent.getMessageId()).text(text).build();
    }

    @Test
    void a_chat_gets_one_message_a_second() throws Exception {
        long asha = somebody(11);
        bot.sends(asha, "one");
        clock.advance(Duration.ofMillis(999));
        TelegramApiRequestException refused = bot.refused(asha, "two");
        assertThat(refused.getErrorCode()).isEqualTo(429);
        assertThat(refused.getApiResponse()).isEqualTo("Too Many Requests: retry after 1");
        assertThat(refused.getParameters().getRetryAfter()).isEqualTo(1);
        assertThat(bot.server.violations()).containsExactly(new Violation(11, "sendMessage", clock.instant()));
        clock.advance(Duration.ofMillis(1));
        bot.sends(asha, "two");
        assertThat(bot.server.violations()).hasSize(1);
    }

    @Test
    void an_edit_counts_like_a_message() throws Exception {
        Message sent = bot.sends(somebody(11), "…");
        assertThat(bot.refused(edit(sent, "answer")).getErrorCode()).isEqualTo(429);
        clock.advance(Duration.ofSeconds(1));
        bot.does(edit(sent, "answer"));
        assertThat(bot.refused(11, "next").getErrorCode()).isEqualTo(429);
    }

    @Test
    void drafts_and_actions_do_not_count() throws Exception {
        long asha = somebody(11);
        for (int time = 0; time < 5; time++) {
            bot.does(SendChatAction.builder().chatId(asha).action("typing").build());
            bot.does(SendMessageDraft.builder().chatId(asha).draftId(1).text("part " + time).build());
        }
        bot.sends(asha, "whole");
        assertThat(bot.server.violations()).isEmpty();
    }

    @Test
    void all_chats_together_get_thirty_a_second() throws Exception {
        for (long id = 1; id <= 30; id++) {
            bot.sends(somebody(id), "digest");
        }
        assertThat(bot.refused(somebody(31), "digest").getParameters().getRetryAfter()).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        bot.sends(31, "digest");
    }

    @Test
    void a_group_gets_twenty_a_minute_in_a_window_that_slides() throws Exception {
        long group = bot.server.group(-5, "Foreign desk").id();
        for (int time = 0; time < 20; time++) {
            bot.sends(group, "item " + time);
            clock.advance(Duration.ofSeconds(2));
        }
        assertThat(bot.refused(group, "one more").getParameters().getRetryAfter()).isEqualTo(20);
        clock.advance(Duration.ofSeconds(20));
        bot.sends(group, "one more");
        assertThat(bot.refused(group, "and another").getErrorCode()).isEqualTo(429);
    }

    @Test
    void a_private_chat_has_no_limit_a_minute() throws Exception {
        long asha = somebody(11);
        for (int time = 0; time < 25; time++) {
            bot.sends(asha, "part " + time);
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(bot.server.violations()).isEmpty();
    }

    @Test
    void a_scaled_budget_has_shorter_windows_and_still_says_whole_seconds() throws Exception {
        MovableClock own = new MovableClock();
        try (Bot quick = new Bot(TelegramSetup.standard().with(own).with(Budgets.scaled(10)))) {
            long asha = quick.server.person(11, "Asha", "hi").opens().id();
            quick.sends(asha, "one");
            own.advance(Duration.ofMillis(99));
            assertThat(quick.refused(asha, "two").getParameters().getRetryAfter()).isEqualTo(1);
            own.advance(Duration.ofMillis(1));
            quick.sends(asha, "two");
        }
    }

    @Test
    void a_refused_message_is_not_in_the_chat() throws Exception {
        PrivateChat asha = bot.server.person(11, "Asha", "hi").opens();
        bot.sends(11, "one");
        bot.refused(11, "two");
        assertThat(asha.messages()).extracting(ChatMessage::text).containsExactly("one");
    }
}
