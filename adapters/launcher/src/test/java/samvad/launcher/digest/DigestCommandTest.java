package samvad.launcher.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.CommandRun;

final class DigestCommandTest {
    @TempDir Path home;
    private Path articles = Path.of("");

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectory(home.resolve("news"));
        write("accord", "Bhutan and Nepal sign a power accord", "2026-02-03", "en", "Hill Courier",
                "Energy ministers Dorji Wangmo of Bhutan and Kiran Thapa of Nepal signed a power accord in Thimphu on Tuesday. The accord lets Nepal draw 400 megawatts.");
        write("accord-hi", "भूटान और नेपाल का बिजली समझौता", "2026-02-03", "hi", "पहाड़ी समाचार",
                "भूटान के मंत्री दोरजी वांगमो और नेपाल के किरण थापा ने थिम्पू में बिजली समझौते पर हस्ताक्षर किए। नेपाल 400 मेगावाट बिजली लेगा।");
        write("ferry", "Ferry sinks off Lembata", "2026-02-03", "en", "Island Post",
                "A ferry with 90 passengers sank off the island of Lembata on Monday, and 12 people died. Fishermen pulled most passengers from the water.");
        write("glacier", "Small glacier near Quito has vanished", "2026-01-20", "en", "Peak Weekly",
                "The small glacier near Quito has vanished entirely, scientists of the university reported on Tuesday.");
        Files.writeString(articles.resolve("undated.txt"), "A bridge somewhere was opened by a minister with many guests.\n");
    }

    private void write(String id, String title, String date, String language, String outlet, String text) throws IOException {
        Files.writeString(articles.resolve(id + ".md"),
                "---\ntitle: \"%s\"\ndate: %s\nlanguage: %s\nsource: %s\n---\n%s\n".formatted(title, date, language, outlet, text));
    }

    private CommandRun digest(String... more) {
        List<String> arguments = new ArrayList<>(List.of("digest", "--articles", articles.toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(home, arguments.toArray(String[]::new));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void prints_the_json_that_is_promised() {
        JsonNode json = digest("--json", "--lang", "hi").ended(0).json();
        assertThat(names(json)).containsExactly("date", "language", "items", "notes");
        assertThat(json.path("date").asText()).isEqualTo("2026-02-03");
        assertThat(json.path("language").asText()).isEqualTo("hi");
        assertThat(json.path("items")).hasSize(2);
        JsonNode accord = json.path("items").get(0);
        assertThat(names(accord)).containsExactly("headline", "articles", "outlets", "origins", "sentences");
        assertThat(accord.path("headline").asText()).isEqualTo("भूटान और नेपाल का बिजली समझौता");
        assertThat(accord.path("articles")).extracting(JsonNode::asText).containsExactlyInAnyOrder("accord", "accord-hi");
        assertThat(accord.path("outlets").asInt()).isEqualTo(2);
        assertThat(names(accord.path("sentences").get(0))).containsExactly("text", "mode", "citations");
        assertThat(names(accord.path("sentences").get(0).path("citations").get(0)))
                .containsExactly("n", "article", "title", "outlet", "date", "url", "quote");
        assertThat(json.path("notes").findValuesAsText("code")).containsExactly("date-chosen", "articles-undated");
    }

    @Test
    void puts_the_first_line_of_a_text_as_its_headline_and_repeats_no_sentence() throws IOException {
        Path other = Files.createDirectory(home.resolve("other"));
        String lead = "KATHMANDU, March 4, 2026 — Nepal's interim government deployed more than 300,000 security personnel on Wednesday ahead of a general "
                + "election that will choose a new parliament, officials of the commission said.";
        Files.writeString(other.resolve("votes.txt"), "Nepal votes in first election since youth protests toppled government\n\n" + lead + " Voting begins on Thursday.\n");
        Files.writeString(other.resolve("trade.txt"), "NEW DELHI, March 4, 2026 — Traders crossed the Lipulekh pass on Wednesday for the first time in six years. They sold wool.\n");
        String out = CommandRun.of(home, "digest", "--articles", other.toString()).ended(0).out();
        assertThat(out.lines()).anyMatch(line -> line.matches("[12]\\. Nepal votes in first election since youth protests toppled government"))
                .anyMatch(line -> line.matches("[12]\\. outlet unknown · 4 March 2026"));
        assertThat(out).containsOnlyOnce("Traders crossed").containsOnlyOnce("deployed more than").doesNotContain(" …");
    }

    @Test
    void numbers_articles_through_the_digest() {
        JsonNode json = digest("--json").ended(0).json();
        assertThat(json.path("items").get(0).path("sentences").findValues("n").getFirst().asInt()).isEqualTo(1);
        assertThat(json.path("items").get(1).path("sentences").findValues("n").getFirst().asInt()).isEqualTo(2);
    }

    @Test
    void prints_a_digest_to_read_and_says_which_day_it_is_of() {
        CommandRun run = digest().ended(0);
        assertThat(run.out()).startsWith("Foreign affairs · 3 February 2026 · top stories: 2").contains("2 outlets, 2 independent reports", "Sources");
        assertThat(run.out().lines().filter(line -> line.startsWith("1. "))).hasSize(1);
        assertThat(run.out()).doesNotContain("/unsubscribe", "Ask about this");
        assertThat(run.err()).contains("3 February 2026, the day of the newest article").contains("no date: 1");
        assertThat(digest("--lang", "hi").ended(0).out()).startsWith("विदेश समाचार · 3 फ़रवरी 2026 · मुख्य ख़बरें: 2").contains("स्रोत");
    }

    @Test
    void looks_back_as_far_as_asked_and_tells_as_many_stories() {
        assertThat(digest("--days", "15", "--json").ended(0).json().path("items")).hasSize(3);
        assertThat(digest("--days", "15", "--stories", "1", "--json").ended(0).json().path("items")).hasSize(1);
        JsonNode january = digest("--date", "2026-01-20", "--json").ended(0).json();
        assertThat(january.path("items").findValuesAsText("headline")).containsExactly("Small glacier near Quito has vanished");
        assertThat(january.path("notes").findValuesAsText("code")).containsExactly("articles-undated");
    }

    @Test
    void tells_what_is_followed_first_and_says_if_there_is_nothing_of_it() {
        JsonNode ferry = digest("--for", "Nowhere, Lembata", "--json").ended(0).json();
        assertThat(ferry.path("items").get(0).path("headline").asText()).contains("Ferry");
        assertThat(ferry.path("notes").findValuesAsText("code")).doesNotContain("none-followed");
        assertThat(digest("--for", "Zanzibar").ended(0).err()).contains("None of these stories is about Zanzibar.");
        assertThat(digest("--date", "2026-01-20", "--for", "क्वीटो").ended(0).err()).as("told in English").doesNotContain("None of these");
    }

    @Test
    void says_of_a_quiet_day_that_it_is_quiet() {
        CommandRun run = digest("--date", "2026-02-10").ended(0);
        assertThat(run.out().lines()).containsExactly("Foreign affairs · 10 February 2026: nothing of note in these articles.");
        assertThat(run.err()).doesNotContain("quiet");
        JsonNode json = digest("--date", "2026-02-10", "--json").ended(0).json();
        assertThat(json.path("items")).isEmpty();
        assertThat(json.path("notes").findValuesAsText("code")).contains("quiet-day");
    }

    @Test
    void shows_samples_only_from_their_own_folder() throws IOException {
        Path samples = Files.createDirectories(home.resolve("knowledge").resolve("samples"));
        Files.writeString(samples.resolve("sample.md"), "---\ntitle: \"Minister visits Bhutan\"\ndate: 2026-02-03\nlanguage: en\nsample: true\n---\n"
                + "The minister of energy visited the capital of Bhutan on Tuesday and met engineers there.\n");
        CommandRun knowledge = CommandRun.of(home, "digest", "--json", "--date", "2026-02-03").ended(0);
        assertThat(knowledge.json().path("items")).isEmpty();
        assertThat(knowledge.json().path("notes").findValuesAsText("code")).contains("samples-left-out");
        CommandRun own = CommandRun.of(home, "digest", "--json", "--articles", samples.toString()).ended(0);
        assertThat(own.json().path("items")).hasSize(1);
        assertThat(own.json().path("notes").findValuesAsText("code")).contains("samples");
        Files.copy(samples.resolve("sample.md"), articles.resolve("sample.md"));
        assertThat(digest("--json").ended(0).json().path("items").findValuesAsText("headline")).doesNotContain("Minister visits Bhutan");
    }

    @Test
    void names_what_is_wrong_with_an_option() {
        assertThat(digest("--date", "yesterday").ended(2).err()).contains("--date").contains("yesterday");
        assertThat(digest("--days", "0").ended(2).err()).contains("--days");
        assertThat(digest("--days", "many").ended(2).err()).contains("--days");
        assertThat(digest("--stories", "11").ended(2).err()).contains("--stories");
        assertThat(digest("--lang", "fr").ended(2).err()).contains("--lang").contains("fr");
        assertThat(digest("--for", "x".repeat(100)).ended(2).err()).contains("--for");
        assertThat(CommandRun.of(home, "digest", "--articles", home.resolve("nowhere").toString()).ended(1).err()).contains("nowhere");
        assertThat(CommandRun.of(home, "digest", "--articles", "").ended(2).err()).contains("--articles");
    }
}
