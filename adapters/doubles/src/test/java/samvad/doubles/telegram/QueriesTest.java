package samvad.doubles.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import samvad.doubles.MovableClock;

class QueriesTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final MovableClock clock = new MovableClock();
    private final Bot bot = new Bot(TelegramSetup.standard().with(Budgets.generous()).with(clock));
    private PrivateChat asha;

    @BeforeEach
    void asha_opens_the_chat() {
        asha = bot.server.person(11, "Asha", "hi").opens();
    }

    @AfterEach
    void close() {
        bot.close();
    }

    private ChatMessage asksWithButtons() throws Exception {
        InlineKeyboardRow row = new InlineKeyboardRow(
                InlineKeyboardButton.builder().text("India").callbackData("pick:1").build(),
                InlineKeyboardButton.builder().text("Read").url("https://example.org").build());
        bot.does(SendMessage.builder().chatId(11L).text("Which?").replyMarkup(new InlineKeyboardMarkup(List.of(row))).build());
        return asha.fromBot().getLast();
    }

    private static InlineQueryResult article(String id, String html) {
        return InlineQueryResultArticle.builder().id(id).title("Title " + id)
                .inputMessageContent(InputTextMessageContent.builder().messageText(html).parseMode("HTML").build()).build();
    }

    @Test
    void a_press_reaches_the_bot_and_its_answer_reaches_the_person() throws Exception {
        Press press = asha.presses(asksWithButtons(), "India");
        CallbackQuery heard = bot.hears().getFirst().getCallbackQuery();
        assertThat(heard.getData()).isEqualTo("pick:1");
        assertThat(heard.getFrom().getId()).isEqualTo(11);
        assertThat(heard.getMessage().getMessageId()).isEqualTo(asha.fromBot().getFirst().id());
        bot.does(AnswerCallbackQuery.builder().callbackQueryId(heard.getId()).text("चुना").build());
        assertThat(press.awaitAnswer(SOON)).isEqualTo("चुना");
    }

    @Test
    void a_press_nobody_answers_is_said() throws Exception {
        Press press = asha.presses(asksWithButtons(), "India");
        assertThatThrownBy(() -> press.awaitAnswer(Duration.ZERO)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_button_that_is_not_there_or_opens_an_address_cannot_be_pressed() throws Exception {
        ChatMessage shown = asksWithButtons();
        assertThatThrownBy(() -> asha.presses(shown, "Nepal")).hasMessageContaining("India");
        assertThatThrownBy(() -> asha.presses(shown, "Read")).hasMessageContaining("address");
        assertThat(bot.hears()).isEmpty();
    }

    @Test
    void a_press_is_too_old_after_a_while() throws Exception {
        asha.presses(asksWithButtons(), "India");
        String id = bot.hears().getFirst().getCallbackQuery().getId();
        clock.advance(Duration.ofSeconds(15));
        assertThat(bot.refused(AnswerCallbackQuery.builder().callbackQueryId(id).build()).getApiResponse())
                .isEqualTo("Bad Request: query is too old and response timeout expired or query ID is invalid");
    }

    @Test
    void an_answer_to_a_press_has_at_most_200_characters() throws Exception {
        asha.presses(asksWithButtons(), "India");
        String id = bot.hears().getFirst().getCallbackQuery().getId();
        assertThat(bot.refused(AnswerCallbackQuery.builder().callbackQueryId(id).text("x".repeat(201)).build()).getErrorCode()).isEqualTo(400);
    }

    @Test
    void an_inline_query_is_answered_with_results() throws Exception {
        InlineQuery asked = asha.asksInline("नेपाल");
        var heard = bot.hears().getFirst().getInlineQuery();
        assertThat(heard.getQuery()).isEqualTo("नेपाल");
        bot.does(AnswerInlineQuery.builder().inlineQueryId(heard.getId()).results(List.of(article("a", "<b>x</b> y"))).build());
        assertThat(asked.awaitResults(SOON)).containsExactly(new InlineResult("a", "article", "Title a", "", "x y"));
    }

    @Test
    void fifty_results_are_the_most() throws Exception {
        asha.asksInline("x");
        String id = bot.hears().getFirst().getInlineQuery().getId();
        assertThat(bot.refused(inline(id, 51)).getApiResponse()).isEqualTo("Bad Request: RESULTS_TOO_MUCH");
        bot.does(inline(id, 50));
    }

    private static AnswerInlineQuery inline(String id, int results) {
        return AnswerInlineQuery.builder().inlineQueryId(id)
                .results(IntStream.range(0, results).mapToObj(each -> article("r" + each, "x")).toList()).build();
    }

    @Test
    void results_differ_in_their_ids_and_hold_well_formed_text() {
        asha.asksInline("x");
        String id = "4000000000001";
        assertThat(bot.refused(AnswerInlineQuery.builder().inlineQueryId(id).results(List.of(article("a", "x"), article("a", "y"))).build())
                .getApiResponse()).isEqualTo("Bad Request: RESULT_ID_DUPLICATE");
        assertThat(bot.refused(AnswerInlineQuery.builder().inlineQueryId(id).results(List.of(article("a", "<b>x"))).build())
                .getApiResponse()).contains("can't parse entities");
    }

    @Test
    void an_inline_query_is_too_old_after_a_while() throws Exception {
        asha.asksInline("x");
        String id = bot.hears().getFirst().getInlineQuery().getId();
        clock.advance(Duration.ofSeconds(15));
        assertThat(bot.refused(inline(id, 1)).getApiResponse()).contains("query is too old");
    }
}
