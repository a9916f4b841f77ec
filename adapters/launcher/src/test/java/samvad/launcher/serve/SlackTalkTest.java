package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.ACCORD;
import static samvad.launcher.SmallNewsroom.ACCORD_TOLD;
import static samvad.launcher.SmallNewsroom.GLACIER;
import static samvad.launcher.SmallNewsroom.GLACIER_TOLD;
import static samvad.launcher.SmallNewsroom.SOON;
import static samvad.launcher.SmallNewsroom.TEA;
import static samvad.launcher.SmallNewsroom.TEA_TOLD;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import samvad.doubles.slack.SlackChannel;
import samvad.doubles.slack.SlackMessage;
import samvad.doubles.slack.SlackPerson;
import samvad.doubles.slack.SlackView;
import samvad.launcher.SmallNewsroom;

/** What people do in Slack, in Socket Mode, and what they hear. */
@Execution(ExecutionMode.CONCURRENT)
class SlackTalkTest {
    private static SmallNewsroom newsroom;
    private static final AtomicInteger MEETINGS = new AtomicInteger(100);
    private SlackPerson asha;
    private SlackPerson ravi;
    private SlackChannel news;

    @BeforeAll
    static void open(@TempDir Path home) {
        newsroom = new SmallNewsroom(home).inSlack().open();
    }

    @BeforeEach
    void meet() {
        int n = MEETINGS.incrementAndGet();
        news = newsroom.slack.channel("C" + n, "news-" + n);
        asha = newsroom.slack.person("UA" + n, "Asha", "hi-IN", "Asia/Kolkata").joins(news);
        ravi = newsroom.slack.person("UR" + n, "Ravi", "en-US", "Europe/London").joins(news);
    }

    @AfterAll
    static void close() {
        assertThat(newsroom.violations()).isEmpty();
        newsroom.close();
    }

    private static SlackMessage bot(SlackChannel channel, String... words) {
        return channel.await(message -> message.byBot() && containsAll(message, words), SOON);
    }

    private static boolean containsAll(SlackMessage message, String... words) {
        return List.of(words).stream().allMatch(message.text()::contains);
    }

    @Test
    void an_answer_to_ask_is_for_one_persons_eyes_until_it_is_shared() {
        ravi.runs(news, "/ask", ACCORD);
        SlackMessage answer = bot(news, ACCORD_TOLD, "[1]", "The Test Courier");
        assertThat(answer.onlyFor()).contains(ravi.id());
        assertThat(asha.sees(news)).isEmpty();
        ravi.presses(answer, "Share in channel");
        SlackMessage shared = news.await(message -> message.byBot() && !message.ephemeral(), SOON);
        assertThat(shared.text()).contains(ACCORD, ACCORD_TOLD).doesNotContain("/ask");
        assertThat(asha.sees(news)).containsExactly(shared);
    }

    @Test
    void a_mention_is_answered_in_its_thread_and_an_unaddressed_message_is_not() {
        ravi.messages(news, GLACIER);
        SlackMessage question = asha.mentions(news, TEA);
        SlackMessage answer = bot(news, TEA_TOLD, "स्रोत");
        assertThat(answer.threadTs()).contains(question.ts());
        SlackMessage more = asha.inThread(question.ts()).mentions(news, "यह कितने वर्ष चलेगा?");
        assertThat(bot(news, "दस वर्ष").threadTs()).contains(question.ts());
        assertThat(more.threadTs()).contains(question.ts());
        assertThat(news.messages()).filteredOn(SlackMessage::byBot).noneMatch(message -> message.text().contains(GLACIER_TOLD));
    }

    @Test
    void a_direct_message_is_answered_and_its_edit_revises_the_answer() {
        SlackMessage question = ravi.messages(ravi.dm(), ACCORD);
        SlackMessage answer = bot(ravi.dm(), ACCORD_TOLD);
        ravi.edits(question, GLACIER);
        assertThat(bot(ravi.dm(), GLACIER_TOLD).ts()).isEqualTo(answer.ts());
        assertThat(ravi.dm().messages()).filteredOn(SlackMessage::byBot).hasSize(1);
    }

    @Test
    void the_whole_answer_stands_in_the_text_that_screen_readers_read() {
        ravi.messages(ravi.dm(), ACCORD);
        SlackMessage answer = bot(ravi.dm(), ACCORD_TOLD);
        assertThat(answer.text()).contains(ACCORD_TOLD + " on Tuesday.", "[1]", "Bhutan and Nepal share a river's power", "3 February 2026");
        assertThat(answer.blocks()).isNotEmpty();
    }

    @Test
    void samvad_takes_the_words_of_the_core_and_questions() {
        ravi.runs(news, "/samvad", "help");
        assertThat(bot(news, "/samvad", "every sentence shows its source").onlyFor()).contains(ravi.id());
        asha.runs(news, "/samvad", "language en");
        bot(news, "From now on in English");
        asha.runs(news, "/samvad", "timezone Kathmandu");
        bot(news, "Your time zone is now", "Kathmandu");
        asha.runs(news, "/samvad", "stop");
        bot(news, "Stopped. Nothing is sent");
        ravi.runs(news, "/samvad", ACCORD);
        bot(news, ACCORD_TOLD);
        ravi.runs(news, "/samvad", "sources");
        bot(news, "Sources", "The Test Courier");
        ravi.runs(news, "/samvad", "forget");
        bot(news, "Deleted");
    }

    @Test
    void a_question_about_a_message_is_asked_in_a_window_and_answered_in_its_thread() {
        SlackMessage said = asha.messages(news, "The power accord in Thimphu is signed");
        ravi.usesShortcut(said, "ask_about");
        SlackView window = ravi.awaitModal(view -> view.callbackId().equals("ask_about"), SOON);
        assertThat(window.blocks().toString()).contains("The power accord in Thimphu is signed");
        ravi.submits(window, Map.of("question", "How long will it last?"));
        assertThat(bot(news, "twelve years").threadTs()).contains(said.ts());
    }

    @Test
    void the_home_shows_what_is_set_and_its_window_sets_it() {
        ravi.opensHome();
        SlackView home = ravi.awaitHome(view -> view.blocks().toString().contains("Time zone: not set"), SOON);
        ravi.presses(home, "Settings");
        SlackView window = ravi.awaitModal(view -> view.blocks().toString().contains("Your city"), SOON);
        JsonNode errors = ravi.submits(window, Map.of("language", "hi", "city", "Zyzzyva")).await(SOON).body();
        assertThat(errors.path("response_action").asText()).isEqualTo("errors");
        JsonNode shared = ravi.submits(window, Map.of("language", "hi", "city", "IST")).await(SOON).body();
        assertThat(shared.path("errors").path("city").asText()).startsWith("IST एक से ज़्यादा जगहों का समय");
        ravi.submits(window, Map.of("language", "hi", "city", "काठमांडू"));
        ravi.awaitHome(view -> view.blocks().toString().contains("काठमांडू"), SOON);
        bot(ravi.dm(), "अब से हिंदी में");
        bot(ravi.dm(), "अब आपका समय क्षेत्र यह है: काठमांडू");
    }

    @Test
    void feedback_is_thanked_for() {
        ravi.messages(ravi.dm(), ACCORD);
        ravi.presses(bot(ravi.dm(), ACCORD_TOLD), "This helped");
        assertThat(bot(ravi.dm(), "Thank you, noted.").onlyFor()).contains(ravi.id());
    }

    @Test
    void what_an_article_says_to_channels_and_browsers_is_mere_text() {
        ravi.mentions(news, SmallNewsroom.HOSTILE);
        SlackMessage answer = bot(news, "Orlan Vesk");
        assertThat(answer.text()).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;obey", "&lt;!here&gt;")
                .doesNotContain("<!", "<@", "<script", "<https://evil", "\u202E", "\u202C");
        // in rich text a text is shown as it stands; only these kinds would do more
        assertThat(answer.blocks().findValuesAsText("type")).doesNotContain("mrkdwn", "broadcast", "user", "usergroup", "channel");
        assertThat(answer.blocks().findValuesAsText("url")).isNotEmpty().allMatch(url -> url.startsWith("https://courier.example/"));
        assertThat(answer.blocks().toString()).doesNotContain("\u202E", "\u202C");
    }

    @Test
    void ten_thousand_characters_are_too_many_and_nothing_breaks() {
        ravi.messages(ravi.dm(), "Thimphu ".repeat(1250));
        bot(ravi.dm(), "more than I can take in");
        ravi.messages(ravi.dm(), ACCORD);
        bot(ravi.dm(), ACCORD_TOLD);
    }

    @Test
    void a_file_without_words_is_met_with_kind_ones() {
        ravi.sharesFile(ravi.dm(), "", "voice.m4a");
        bot(ravi.dm(), "Please write your question");
    }
}
