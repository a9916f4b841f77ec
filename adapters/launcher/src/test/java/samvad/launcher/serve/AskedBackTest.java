package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.SOON;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.doubles.slack.SlackChannel;
import samvad.doubles.slack.SlackMessage;
import samvad.doubles.slack.SlackPerson;
import samvad.doubles.telegram.PrivateChat;
import samvad.launcher.CommandRun;
import samvad.launcher.NewsFolder;
import samvad.launcher.SmallNewsroom;
import samvad.launcher.TelegramTalk;

/** Questions that mean several things are asked back, and only these. */
class AskedBackTest {
    private static final String SHARMA = "What did Sharma demand after the floods?";
    private static final String DATES = "When did Norvale and Estmark hold the border meeting?";

    @TempDir Path home;

    @BeforeEach
    void write_articles() throws IOException {
        write("anil", "2026-03-02", "Anil Sharma visited the delta on Monday. Sharma demanded new dams after the floods there.");
        write("sunita", "2026-03-09", "Sunita Sharma came to the hills on Friday. Sharma demanded more boats after the floods there.");
        write("clear", "2026-03-11", "Ravi Verma opened the market on Friday. Verma praised the farmers for their patience.");
        for (int month = 3; month < 8; month++) {
            write("meeting" + month, "2026-0" + month + "-12", "Norvale and Estmark held the border meeting on Thursday. The border stays open.");
        }
    }

    private NewsFolder news() {
        return new NewsFolder(home);
    }

    private void write(String id, String date, String text) throws IOException {
        news().write(id, date, NewsFolder.OUTLET, text);
    }

    private JsonNode asked(String question) {
        return news().asked(question);
    }

    private static List<String> meanings(JsonNode answer) {
        return answer.path("notes").valueStream().filter(note -> note.path("code").asText().equals("meaning")).map(note -> note.path("text").asText()).toList();
    }

    @Test
    void two_people_of_one_name_are_offered_as_json() {
        JsonNode answer = asked(SHARMA);
        assertThat(answer.path("outcome").asText()).isEqualTo("needs-detail");
        assertThat(meanings(answer)).containsExactlyInAnyOrder("Anil Sharma: What did Anil Sharma demand after the floods?",
                "Sunita Sharma: What did Sunita Sharma demand after the floods?");
    }

    @Test
    void in_hindi_too() throws IOException {
        write("anil", "2026-03-02", "राजदूत अनिल गोगोई सोमवार को पटना पहुँचे। गोगोई ने बाढ़ के बाद नए बाँधों की माँग की।");
        write("sunita", "2026-03-09", "लेखिका सुनीता गोगोई शुक्रवार को गाँव आईं। गोगोई ने बाढ़ के बाद और नावों की माँग की।");
        JsonNode answer = asked("गोगोई ने बाढ़ के बाद किसकी माँग की?");
        assertThat(answer.path("answer").asText()).isEqualTo("आपका सवाल इनमें से किसके बारे में है?");
        assertThat(meanings(answer)).contains("सुनीता गोगोई: सुनीता गोगोई ने बाढ़ के बाद किसकी माँग की?");
    }

    @Test
    void more_times_than_an_answer_shows_are_offered_newest_first() {
        JsonNode answer = asked(DATES);
        assertThat(answer.path("outcome").asText()).isEqualTo("needs-detail");
        assertThat(meanings(answer)).hasSize(5).first().asString().startsWith("July 2026: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"What did Anil Sharma demand after the floods?", "What did Sharma demand after the floods in the delta, dams?", "Whom did Verma praise?",
            "When did Norvale and Estmark hold the border meeting in May 2026?"})
    void what_names_its_own_meaning_is_answered(String question) {
        assertThat(asked(question).path("outcome").asText()).isEqualTo("answered");
    }

    @Test
    void sentences_that_say_who_is_who_stand_side_by_side() throws IOException {
        write("anil", "2026-03-02", "Anil Sharma demanded new dams after the floods there.");
        write("sunita", "2026-03-09", "Sunita Sharma demanded more boats after the floods there.");
        JsonNode answer = asked(SHARMA);
        assertThat(answer.path("answer").asText()).contains("Anil Sharma", "Sunita Sharma");
    }

    @Test
    void a_number_typed_in_the_terminal_chooses() {
        InputStream standardInput = System.in;
        System.setIn(new ByteArrayInputStream((SHARMA + "\n2\nWhen was it?\n").getBytes(StandardCharsets.UTF_8)));
        try {
            CommandRun run = CommandRun.of(home, "chat", "--articles", news().path().toString()).ended(0);
            assertThat(run.out()).containsSubsequence("Which of these do you mean?", "1. Sunita Sharma", "2. Anil Sharma", "Sharma demanded", "[1]");
            assertThat(run.out()).contains("dams").as("the follow-up is about the same one").doesNotContain("boats");
        } finally {
            System.setIn(standardInput);
        }
    }

    @Test
    @Tag("ci")
    void a_button_in_telegram_asks_the_whole_question() throws IOException {
        try (SmallNewsroom newsroom = new SmallNewsroom(home).inTelegram().open()) {
            PrivateChat chat = newsroom.telegram.person(7, "Ben", "en").opens();
            TelegramTalk ben = TelegramTalk.alone(chat).user(SHARMA).bot("Which of these do you mean?");
            assertThat(ben.answer().labels()).containsExactlyInAnyOrder("Anil Sharma", "Sunita Sharma");
            chat.presses(ben.answer(), "Sunita Sharma");
            ben.bot("Sharma demanded more boats");
            assertThat(ben.answer().text()).doesNotContain("dams");
            assertThat(newsroom.violations()).isEmpty();
        }
    }

    @Test
    @Tag("ci")
    void a_button_in_slack_asks_the_whole_question() throws IOException {
        try (SmallNewsroom newsroom = new SmallNewsroom(home).inSlack().open()) {
            SlackChannel news = newsroom.slack.channel("C1", "news");
            SlackPerson ravi = newsroom.slack.person("U1", "Ravi", "en-US", "Europe/London").joins(news);
            ravi.mentions(news, SHARMA);
            ravi.presses(news.await(message -> message.byBot() && message.text().contains("Which of these do you mean?"), SOON), "Anil Sharma");
            SlackMessage told = news.await(message -> message.byBot() && message.text().contains("Sharma demanded new dams"), SOON);
            assertThat(told.text()).doesNotContain("boats");
        }
    }
}
