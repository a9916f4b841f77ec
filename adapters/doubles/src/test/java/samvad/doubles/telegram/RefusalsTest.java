package samvad.doubles.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.groupadministration.LeaveChat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

class RefusalsTest {

    private final Bot bot = Bot.unhurried();
    private final TelegramPerson asha = bot.server.person(11, "Asha", "hi");

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_chat_nobody_opened_is_not_found() {
        TelegramApiRequestException refused = bot.refused(11, "hello");
        assertThat(refused.getErrorCode()).isEqualTo(400);
        assertThat(refused.getApiResponse()).isEqualTo("Bad Request: chat not found");
    }

    @Test
    void who_blocks_the_bot_tells_it_and_cannot_be_written_to() throws Exception {
        PrivateChat chat = asha.opens();
        chat.blocksBot();
        ChatMemberUpdated change = bot.hears().getFirst().getMyChatMember();
        assertThat(change.getOldChatMember().getStatus()).isEqualTo("member");
        assertThat(change.getNewChatMember().getStatus()).isEqualTo("kicked");
        assertThat(change.getFrom().getId()).isEqualTo(11);
        TelegramApiRequestException refused = bot.refused(11, "digest");
        assertThat(refused.getErrorCode()).isEqualTo(403);
        assertThat(refused.getApiResponse()).isEqualTo("Forbidden: bot was blocked by the user");
        assertThatThrownBy(() -> chat.says("hello")).isInstanceOf(IllegalStateException.class);
        chat.unblocksBot();
        bot.sends(11, "welcome back");
        assertThat(bot.hears().getLast().getMyChatMember().getNewChatMember().getStatus()).isEqualTo("member");
    }

    @Test
    void a_deleted_account_is_found_out_only_by_writing() throws Exception {
        asha.opens().deletesAccount();
        assertThat(bot.hears()).isEmpty();
        TelegramApiRequestException refused = bot.refused(11, "digest");
        assertThat(refused.getErrorCode()).isEqualTo(403);
        assertThat(refused.getApiResponse()).isEqualTo("Forbidden: user is deactivated");
    }

    @Test
    void a_kicked_bot_hears_of_it_and_nothing_more() throws Exception {
        GroupChat group = bot.server.group(-5, "Foreign desk");
        group.join(asha);
        group.kicksBot(asha);
        group.says(asha, "/latest");
        assertThat(bot.hears()).singleElement()
                .satisfies(update -> assertThat(update.getMyChatMember().getNewChatMember().getStatus()).isEqualTo("kicked"));
        TelegramApiRequestException refused = bot.refused(-5, "digest");
        assertThat(refused.getErrorCode()).isEqualTo(403);
        assertThat(refused.getApiResponse()).isEqualTo("Forbidden: bot was kicked from the group chat");
        group.addsBot(asha);
        bot.sends(-5, "thank you");
    }

    @Test
    void a_bot_that_left_cannot_write() throws Exception {
        bot.server.group(-5, "Foreign desk");
        bot.does(LeaveChat.builder().chatId(-5L).build());
        assertThat(bot.refused(-5, "digest").getApiResponse()).isEqualTo("Forbidden: bot is not a member of the group chat");
        assertThat(bot.hears().getFirst().getMyChatMember().getNewChatMember().getStatus()).isEqualTo("left");
    }

    @Test
    void a_group_that_became_a_supergroup_says_where_it_is_now() throws Exception {
        GroupChat group = bot.server.group(-5, "Foreign desk");
        group.join(asha);
        group.upgrades(asha, -1005);
        assertThat(bot.hears()).extracting(update -> update.getMessage().getMigrateToChatId()).containsExactly(-1005L, null);
        Message arrived = bot.hears().getLast().getMessage();
        assertThat(arrived.getChatId()).isEqualTo(-1005);
        assertThat(arrived.getMigrateFromChatId()).isEqualTo(-5);
        TelegramApiRequestException refused = bot.refused(-5, "digest");
        assertThat(refused.getApiResponse()).isEqualTo("Bad Request: group chat was upgraded to a supergroup chat");
        assertThat(refused.getParameters().getMigrateToChatId()).isEqualTo(-1005);
        bot.sends(-1005, "digest");
        assertThat(group.fromBot()).extracting(ChatMessage::text).containsExactly("digest");
    }

    @Test
    void the_bot_may_ask_who_is_an_administrator() throws Exception {
        TelegramPerson ravi = bot.server.person(12, "Ravi", "en");
        GroupChat group = bot.server.supergroup(-1005, "Foreign desk");
        group.join(asha);
        group.promotes(asha);
        assertThat(status(11)).isEqualTo("administrator");
        assertThat(status(12)).isEqualTo("left");
        group.join(ravi);
        assertThat(status(12)).isEqualTo("member");
        assertThat(bot.does(GetChat.builder().chatId(-1005L).build()).getTitle()).isEqualTo("Foreign desk");
    }

    private String status(long person) throws Exception {
        return bot.does(GetChatMember.builder().chatId(-1005L).userId(person).build()).getStatus();
    }
}
