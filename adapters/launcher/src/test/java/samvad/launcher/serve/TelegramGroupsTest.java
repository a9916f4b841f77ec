package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.ACCORD;
import static samvad.launcher.SmallNewsroom.ACCORD_TOLD;
import static samvad.launcher.SmallNewsroom.GLACIER;
import static samvad.launcher.SmallNewsroom.GLACIER_TOLD;
import static samvad.launcher.SmallNewsroom.SOON;
import static samvad.launcher.SmallNewsroom.TEA;
import static samvad.launcher.SmallNewsroom.TEA_TOLD;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import samvad.doubles.telegram.ChatMessage;
import samvad.doubles.telegram.GroupChat;
import samvad.doubles.telegram.TelegramPerson;
import samvad.launcher.SmallNewsroom;
import samvad.launcher.TelegramTalk;

/** What people say among each other and to the bot in Telegram's groups. */
@Execution(ExecutionMode.CONCURRENT)
class TelegramGroupsTest {
    private static SmallNewsroom newsroom;
    private static final AtomicLong GROUPS = new AtomicLong();
    private TelegramPerson asha;
    private TelegramPerson ben;
    private GroupChat group;

    @BeforeAll
    static void open(@TempDir Path home) {
        newsroom = new SmallNewsroom(home).inTelegram().open();
    }

    @BeforeEach
    void meet() {
        asha = newsroom.telegram.person(1, "Asha", "hi");
        ben = newsroom.telegram.person(2, "Ben", "en");
        group = newsroom.telegram.supergroup(-1_000_000_000_000L - GROUPS.incrementAndGet(), "Newsroom");
        group.join(asha);
        group.join(ben);
    }

    @AfterAll
    static void close() {
        assertThat(newsroom.violations()).isEmpty();
        newsroom.close();
    }

    private TelegramTalk talk(TelegramPerson person) {
        return TelegramTalk.inGroup(group, person);
    }

    private String name() {
        return "@" + newsroom.telegram.botUsername();
    }

    @Test
    void a_command_a_mention_and_a_reply_are_answered_where_they_stand_and_all_else_is_not() {
        TelegramTalk talk = talk(asha).user("Shall we have tea?").user("/ask " + ACCORD).bot(ACCORD_TOLD);
        assertThat(talk.answer().replyTo()).isEqualTo(talk.said().id());
        talk.user(name() + " " + TEA).bot(TEA_TOLD);
        ChatMessage reply = group.replies(ben, talk.answer(), GLACIER);
        talk.bot(GLACIER_TOLD);
        assertThat(talk.answer().replyTo()).isEqualTo(reply.id());
        assertThat(talk.heard()).isEqualTo(3);
    }

    @Test
    void a_command_to_another_bot_is_left_to_it() {
        TelegramTalk talk = talk(ben).user("/help@other_bot").user("/help" + name()).bot("Ask about foreign-affairs news");
        assertThat(talk.heard()).isEqualTo(1);
    }

    @Test
    void a_question_in_a_topic_is_answered_in_it() {
        GroupChat.Topic asia = group.topic(asha, "Asia");
        group.says(ben, asia, "/ask " + ACCORD);
        ChatMessage answer = group.awaitFromBot(message -> message.text().contains(ACCORD_TOLD), SOON);
        assertThat(answer.thread()).isEqualTo(asia.thread());
    }

    @Test
    void a_follow_up_belongs_to_the_message_replied_to() {
        TelegramTalk talk = talk(ben).user("/ask " + ACCORD).bot(ACCORD_TOLD);
        ChatMessage accord = talk.answer();
        talk.user("/ask " + GLACIER).bot(GLACIER_TOLD);
        group.replies(asha, accord, "How long will it last?");
        talk.bot("twelve years");
    }

    @Test
    void a_follow_up_without_a_reply_belongs_to_the_persons_own_last_question() {
        TelegramTalk talk = talk(ben).user("/ask " + ACCORD).bot(ACCORD_TOLD);
        group.says(asha, "/ask " + TEA);
        talk.bot(TEA_TOLD);
        talk.user("/ask How long will it last?").bot("twelve years");
        group.says(asha, "/ask यह कितने वर्ष चलेगा?");
        talk.bot("दस वर्ष");
    }

    @Test
    void a_button_in_a_group_may_be_pressed_by_anyone() {
        TelegramTalk talk = talk(ben).user("/ask " + ACCORD).bot(ACCORD_TOLD);
        assertThat(group.presses(asha, talk.answer(), "This helped").awaitAnswer(SOON)).isEqualTo("धन्यवाद, राय दर्ज हो गई।");
    }

    @Test
    void an_edited_question_in_a_group_has_its_answer_revised() {
        TelegramTalk talk = talk(ben).user("/ask " + ACCORD).bot(ACCORD_TOLD);
        group.edits(talk.said(), "/ask " + GLACIER);
        talk.revised(GLACIER_TOLD);
        assertThat(talk.heard()).isEqualTo(1);
    }

    @Test
    void a_group_that_becomes_a_supergroup_is_answered_there() {
        GroupChat small = newsroom.telegram.group(-77, "Small");
        small.join(ben);
        TelegramTalk.inGroup(small, ben).user("/ask " + ACCORD).bot(ACCORD_TOLD);
        small.says(ben, "/ask " + GLACIER);
        small.upgrades(ben, -1_000_000_000_777L);
        assertThat(small.awaitFromBot(message -> message.text().contains(GLACIER_TOLD), SOON).text()).isNotEmpty();
        small.says(ben, "/ask " + ACCORD);
        small.awaitFromBot(message -> message.text().contains(ACCORD_TOLD), SOON);
    }

    @Test
    void a_bot_that_is_thrown_out_says_nothing_there_and_answers_elsewhere() {
        group.says(ben, "/ask " + ACCORD);
        group.kicksBot(asha);
        newsroom.alone(3, "Cyra", "en").user(ACCORD).bot(ACCORD_TOLD);
        group.addsBot(asha);
        int before = group.fromBot().size();
        group.says(ben, "/ask " + GLACIER);
        group.await(now -> now.fromBot().size() > before && now.fromBot().getLast().text().contains(GLACIER_TOLD), SOON);
    }

    @Test
    void what_an_article_says_to_channels_and_browsers_is_mere_text() {
        ChatMessage answer = talk(ben).user("/ask " + SmallNewsroom.HOSTILE).bot("Orlan Vesk").answer();
        String seen = answer.text().replace("\u2060", "");
        assertThat(seen).contains("must read <script>alert(1)</script> & <b>obey</b>", "<!here>").doesNotContain("\u202E", "\u202C");
        assertThat(answer.html()).doesNotContain("<script").doesNotContain("<b>obey");
        assertThat(answer.entities()).filteredOn(entity -> entity.type().equals("mention")).isEmpty();
        assertThat(answer.entities()).filteredOn(entity -> entity.type().equals("text_link"))
                .allSatisfy(link -> assertThat(link.detail()).startsWith("https://courier.example/"));
    }
}
