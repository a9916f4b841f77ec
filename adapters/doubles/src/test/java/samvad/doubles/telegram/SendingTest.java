package samvad.doubles.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import samvad.doubles.MovableClock;

class SendingTest {

    private static final long ASHA = 11;

    private final MovableClock clock = new MovableClock();
    private final Bot bot = new Bot(TelegramSetup.standard().with(Budgets.generous()).with(clock));
    private PrivateChat asha;

    @BeforeEach
    void asha_opens_the_chat() {
        asha = bot.server.person(ASHA, "Asha", "hi").opens();
    }

    @AfterEach
    void close() {
        bot.close();
    }

    private static InlineKeyboardMarkup button(String label, String data) {
        return new InlineKeyboardMarkup(List.of(
                new InlineKeyboardRow(InlineKeyboardButton.builder().text(label).callbackData(data).build())));
    }

    private static EditMessageText edit(Message sent, String html) {
        return EditMessageText.builder().chatId(ASHA).messageId(sent.getMessageId()).text(html).parseMode("HTML").build();
    }

    @Test
    void a_sent_message_stands_in_the_chat_and_comes_back_to_the_bot() throws Exception {
        Message sent = bot.does(SendMessage.builder().chatId(ASHA).text("<b>भारत</b> आज").parseMode("HTML")
                .replyMarkup(button("More", "more:1")).linkPreviewOptions(LinkPreviewOptions.builder().isDisabled(true).build()).build());
        assertThat(sent.getText()).isEqualTo("भारत आज");
        assertThat(sent.getEntities()).singleElement().satisfies(entity -> assertThat(entity.getText()).isEqualTo("भारत"));
        assertThat(sent.getReplyMarkup().getKeyboard().getFirst().getFirst().getCallbackData()).isEqualTo("more:1");
        assertThat(asha.fromBot()).singleElement().satisfies(shown -> {
            assertThat(shown.id()).isEqualTo(sent.getMessageId());
            assertThat(shown.html()).isEqualTo("<b>भारत</b> आज");
            assertThat(shown.entities()).containsExactly(new TextEntity("bold", 0, 4));
            assertThat(shown.labels()).containsExactly("More");
        });
        assertThat(bot.server.calls("sendMessage").getFirst().body().at("/link_preview_options/is_disabled").asBoolean()).isTrue();
    }

    @Test
    void a_text_has_4096_utf16_units_once_its_tags_are_gone() throws Exception {
        bot.sendsHtml(ASHA, "<b>" + "क".repeat(4096) + "</b>");
        assertThat(bot.refused(ASHA, "क".repeat(4097)).getApiResponse()).isEqualTo("Bad Request: message is too long");
        assertThat(bot.refused(ASHA, "😀".repeat(2049)).getApiResponse()).as("an emoji is two units").contains("too long");
    }

    @Test
    void a_text_of_tags_and_space_only_is_empty() {
        SendMessage empty = SendMessage.builder().chatId(ASHA).text("<b> \n </b>").parseMode("HTML").build();
        assertThat(bot.refused(empty).getApiResponse()).isEqualTo("Bad Request: message text is empty");
    }

    @Test
    void markdown_is_refused() {
        SendMessage markdown = SendMessage.builder().chatId(ASHA).text("*x*").parseMode("MarkdownV2").build();
        assertThat(bot.refused(markdown).getApiResponse()).contains("unsupported parse_mode");
    }

    @Test
    void an_edit_changes_text_and_takes_the_buttons_away_unless_it_sends_them() throws Exception {
        Message sent = bot.does(SendMessage.builder().chatId(ASHA).text("…").replyMarkup(button("Stop", "stop")).build());
        bot.does(edit(sent, "पूरा उत्तर"));
        assertThat(asha.fromBot()).singleElement().satisfies(shown -> {
            assertThat(shown.text()).isEqualTo("पूरा उत्तर");
            assertThat(shown.labels()).isEmpty();
            assertThat(shown.edits()).isEqualTo(1);
        });
        bot.does(EditMessageReplyMarkup.builder().chatId(ASHA).messageId(sent.getMessageId()).replyMarkup(button("Sources", "s")).build());
        assertThat(asha.fromBot().getFirst().labels()).containsExactly("Sources");
    }

    @Test
    void an_edit_to_the_same_is_refused_and_counts_no_edit() throws Exception {
        Message sent = bot.sendsHtml(ASHA, "<b>same</b>");
        var refused = bot.refused(edit(sent, "<strong>same</strong> "));
        assertThat(refused.getErrorCode()).isEqualTo(400);
        assertThat(refused.getApiResponse()).startsWith("Bad Request: message is not modified");
        assertThat(asha.fromBot().getFirst().edits()).isZero();
        bot.does(edit(sent, "same"));
        assertThat(asha.fromBot().getFirst().edits()).as("other entities are a change").isEqualTo(1);
    }

    @Test
    void only_an_own_message_that_exists_can_be_edited() {
        ChatMessage hers = asha.says("mine");
        assertThat(bot.refused(EditMessageText.builder().chatId(ASHA).messageId(hers.id()).text("x").build()).getApiResponse())
                .isEqualTo("Bad Request: message can't be edited");
        assertThat(bot.refused(EditMessageText.builder().chatId(ASHA).messageId(99).text("x").build()).getApiResponse())
                .isEqualTo("Bad Request: message to edit not found");
    }

    @Test
    void callback_data_has_at_most_64_bytes() throws Exception {
        bot.does(SendMessage.builder().chatId(ASHA).text("x").replyMarkup(button("b", "क".repeat(21))).build());
        SendMessage tooLong = SendMessage.builder().chatId(ASHA).text("x").replyMarkup(button("b", "क".repeat(22))).build();
        assertThat(bot.refused(tooLong).getApiResponse()).isEqualTo("Bad Request: BUTTON_DATA_INVALID");
    }

    @Test
    void a_reply_names_a_message_that_exists_or_is_told_to_do_without() throws Exception {
        ChatMessage asked = asha.says("क्या हुआ?");
        Message sent = bot.does(SendMessage.builder().chatId(ASHA).text("a")
                .replyParameters(ReplyParameters.builder().messageId(asked.id()).build()).build());
        assertThat(sent.getReplyToMessage().getText()).isEqualTo("क्या हुआ?");
        assertThat(asha.fromBot().getLast().replyTo()).isEqualTo(asked.id());
        assertThat(bot.refused(SendMessage.builder().chatId(ASHA).text("b")
                .replyParameters(ReplyParameters.builder().messageId(99).build()).build()).getApiResponse())
                .isEqualTo("Bad Request: message to be replied not found");
        bot.does(SendMessage.builder().chatId(ASHA).text("c")
                .replyParameters(ReplyParameters.builder().messageId(99).allowSendingWithoutReply(true).build()).build());
        assertThat(asha.fromBot().getLast().replyTo()).isNull();
    }

    @Test
    void a_message_is_deleted_once_and_not_after_two_days() throws Exception {
        Message first = bot.sends(ASHA, "first");
        Message second = bot.sends(ASHA, "second");
        bot.does(DeleteMessage.builder().chatId(ASHA).messageId(first.getMessageId()).build());
        assertThat(asha.fromBot()).extracting(ChatMessage::text).containsExactly("second");
        assertThat(bot.refused(DeleteMessage.builder().chatId(ASHA).messageId(first.getMessageId()).build()).getApiResponse())
                .isEqualTo("Bad Request: message to delete not found");
        clock.advance(Duration.ofHours(49));
        assertThat(bot.refused(DeleteMessage.builder().chatId(ASHA).messageId(second.getMessageId()).build()).getApiResponse())
                .isEqualTo("Bad Request: message can't be deleted");
    }

    @Test
    void a_reaction_is_one_of_the_allowed_emoji() throws Exception {
        ChatMessage asked = asha.says("hello");
        bot.does(reaction(asked.id(), "👀"));
        assertThat(asha.messages().getFirst().reactions()).containsExactly("👀");
        assertThat(bot.refused(reaction(asked.id(), "⏳")).getApiResponse()).isEqualTo("Bad Request: REACTION_INVALID");
    }

    private static SetMessageReaction reaction(int message, String emoji) {
        return SetMessageReaction.builder().chatId(ASHA).messageId(message)
                .reactionTypes(List.of(ReactionTypeEmoji.builder().emoji(emoji).build())).build();
    }

    @Test
    void an_action_shows_and_an_unknown_one_is_refused() throws Exception {
        bot.does(SendChatAction.builder().chatId(ASHA).action(ActionType.TYPING.toString()).build());
        assertThat(asha.conversation().actions()).containsExactly("typing");
        assertThat(bot.posts("sendChatAction", "{\"chat_id\":11,\"action\":\"pondering\"}").path("error_code").asInt()).isEqualTo(400);
    }
}
