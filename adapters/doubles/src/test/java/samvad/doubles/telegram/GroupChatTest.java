package samvad.doubles.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendMessageDraft;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

class GroupChatTest {

    private static final long DESK = -1005;

    private final Bot bot = Bot.unhurried();
    private final TelegramPerson asha = bot.server.person(11, "Asha", "hi");
    private final TelegramPerson ravi = bot.server.person(12, "Ravi", "en");
    private final GroupChat group = bot.server.supergroup(DESK, "Foreign desk");

    @BeforeEach
    void both_join() {
        group.join(asha);
        group.join(ravi);
    }

    @AfterEach
    void close() {
        bot.close();
    }

    private List<String> heard() throws Exception {
        return bot.hears().stream().map(Update::getMessage).map(Message::getText).toList();
    }

    @Test
    void of_talk_among_people_the_bot_hears_nothing() throws Exception {
        ChatMessage said = group.says(asha, "What did the minister say?");
        group.replies(ravi, said, "Nothing new, mail me at ravi@samvad_bot.example");
        group.says(ravi, "ask @another_bot");
        assertThat(heard()).isEmpty();
    }

    @Test
    void commands_are_heard_unless_they_name_another_bot() throws Exception {
        group.says(asha, "/latest");
        group.says(asha, "/latest@Samvad_Bot Nepal");
        group.says(asha, "/latest@other_bot");
        group.says(asha, "just type /latest");
        assertThat(heard()).containsExactly("/latest", "/latest@Samvad_Bot Nepal");
    }

    @Test
    void a_mention_anywhere_is_heard() throws Exception {
        group.says(asha, "😀 नमस्ते @samvad_bot, नेपाल?");
        Message message = bot.hears().getFirst().getMessage();
        assertThat(message.getEntities()).singleElement().satisfies(mention -> {
            assertThat(mention.getType()).isEqualTo("mention");
            assertThat(mention.getOffset()).as("the emoji is two units").isEqualTo(10);
            assertThat(mention.getText()).isEqualTo("@samvad_bot");
        });
    }

    @Test
    void a_command_has_its_entity() throws Exception {
        group.says(asha, "/latest@samvad_bot Nepal");
        assertThat(bot.hears().getFirst().getMessage().getEntities()).singleElement().satisfies(command -> {
            assertThat(command.getType()).isEqualTo("bot_command");
            assertThat(command.getOffset()).isZero();
            assertThat(command.getText()).isEqualTo("/latest@samvad_bot");
        });
    }

    @Test
    void a_reply_to_the_bot_is_heard_and_shows_what_it_answers() throws Exception {
        bot.sends(DESK, "Which Georgia?");
        group.replies(asha, group.fromBot().getFirst(), "the country");
        assertThat(bot.hears()).singleElement().satisfies(update -> {
            assertThat(update.getMessage().getReplyToMessage().getText()).isEqualTo("Which Georgia?");
            assertThat(update.getMessage().getReplyToMessage().getFrom().getIsBot()).isTrue();
        });
    }

    @Test
    void an_edit_is_heard_as_little_as_a_message() throws Exception {
        ChatMessage talk = group.says(asha, "lunch?");
        group.edits(talk, "lunch at one?");
        ChatMessage command = group.says(asha, "/latest Nepal");
        group.edits(command, "/latest Bhutan");
        assertThat(bot.hears()).hasSize(2);
        assertThat(bot.hears().getLast().getEditedMessage().getText()).isEqualTo("/latest Bhutan");
        assertThat(bot.hears().getLast().getEditedMessage().getEditDate()).isNotNull();
    }

    @Test
    void ids_of_messages_count_up_in_each_chat_of_its_own() throws Exception {
        bot.server.group(-6, "Friends");
        assertThat(bot.sends(DESK, "a").getMessageId()).isEqualTo(bot.sends(-6, "b").getMessageId());
    }

    @Test
    void only_members_speak() {
        TelegramPerson stranger = bot.server.person(13, "Zoya", "en");
        assertThatThrownBy(() -> group.says(stranger, "hello")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_belongs_to_it_can_be_asked() throws Exception {
        group.promotes(asha);
        TelegramPerson zoya = bot.server.person(13, "Zoya", "en");
        group.join(zoya);
        group.belongsTo(zoya);
        bot.server.person(14, "Manu", "en");
        for (var expected : Map.of(asha.id(), "administrator", ravi.id(), "member", zoya.id(), "creator", 14L, "left").entrySet()) {
            assertThat(bot.does(new GetChatMember(Long.toString(DESK), expected.getKey())).getStatus()).isEqualTo(expected.getValue());
        }
        assertThat(bot.refused(new GetChatMember(Long.toString(DESK), 99L)).getErrorCode()).isEqualTo(400);
    }

    @Test
    void an_anonymous_administrator_speaks_as_the_group() throws Exception {
        group.speaks("/latest");
        Message heard = bot.hears().getFirst().getMessage();
        assertThat(heard.getSenderChat().getId()).isEqualTo(DESK);
        assertThat(heard.getFrom().getUserName()).isEqualTo("GroupAnonymousBot");
    }

    @Test
    void a_channels_posts_are_its_own_and_all_are_heard() throws Exception {
        GroupChat channel = bot.server.channel(-1007, "World news");
        channel.speaks("Good morning");
        Update heard = bot.hears().getFirst();
        assertThat(heard.getMessage()).isNull();
        assertThat(heard.getChannelPost().getChat().isChannelChat()).isTrue();
        assertThat(heard.getChannelPost().getSenderChat().getId()).isEqualTo(-1007);
        assertThat(heard.getChannelPost().getFrom()).isNull();
        assertThat(bot.sends(-1007, "answer").getText()).isEqualTo("answer");
    }

    @Test
    void a_topic_is_a_thread_of_its_own() throws Exception {
        GroupChat.Topic nepal = group.topic(asha, "Nepal");
        assertThat(bot.hears().getFirst().getMessage().getForumTopicCreated().getName()).isEqualTo("Nepal");
        group.says(ravi, nepal, "/latest");
        Message heard = bot.hears().getLast().getMessage();
        assertThat(heard.getMessageThreadId()).isEqualTo(nepal.thread());
        assertThat(heard.getIsTopicMessage()).isTrue();
        assertThat(heard.getChat().getIsForum()).isTrue();
        assertThat(heard.getReplyToMessage().getMessageId()).as("as out there, it answers the topic's opening").isEqualTo(nepal.thread());
        Message sent = bot.does(SendMessage.builder().chatId(DESK).messageThreadId(nepal.thread()).text("answer").build());
        assertThat(sent.getMessageThreadId()).isEqualTo(nepal.thread());
        assertThat(group.fromBot().getFirst().thread()).isEqualTo(nepal.thread());
    }

    @Test
    void a_reply_stands_in_the_topic_of_what_it_answers() throws Exception {
        GroupChat.Topic nepal = group.topic(asha, "Nepal");
        ChatMessage asked = group.says(asha, nepal, "/latest");
        bot.does(SendMessage.builder().chatId(DESK).text("answer")
                .replyParameters(ReplyParameters.builder().messageId(asked.id()).build()).build());
        assertThat(group.fromBot().getFirst().thread()).isEqualTo(nepal.thread());
    }

    @Test
    void an_unknown_topic_is_refused() {
        assertThat(bot.refused(SendMessage.builder().chatId(DESK).messageThreadId(77).text("x").build()).getApiResponse())
                .isEqualTo("Bad Request: message thread not found");
    }

    @Test
    void a_basic_group_has_no_topics() {
        GroupChat basic = bot.server.group(-6, "Friends");
        basic.join(asha);
        assertThatThrownBy(() -> basic.topic(asha, "Nepal")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_draft_cannot_be_shown_in_a_group() {
        assertThat(bot.refused(SendMessageDraft.builder().chatId(DESK).draftId(1).text("x").build()).getErrorCode()).isEqualTo(400);
    }

    @Test
    void another_persons_message_cannot_be_deleted_in_a_group() {
        ChatMessage hers = group.says(asha, "/latest");
        assertThat(bot.refused(DeleteMessage.builder().chatId(DESK).messageId(hers.id()).build()).getApiResponse())
                .isEqualTo("Bad Request: message can't be deleted");
    }
}
