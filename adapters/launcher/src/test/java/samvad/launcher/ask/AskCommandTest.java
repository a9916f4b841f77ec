package samvad.launcher.ask;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.launcher.CommandRun;

final class AskCommandTest {
    private static final String MOSCOW = """
            Envoy lands in Moscow

            Ambassador Meera Nair landed in Moscow on Monday for talks on fertiliser.  She called the journey “long, but
            useful. We shall come back”.

            The talks lasted four hours.
            """;
    private static final String LISBON = """
            ---
            title: लिस्बन में बंदरगाह समझौता
            date: 2025-03-04
            source: The Test Courier
            url: https://courier.example/lisbon
            language: hi
            ---
            राजदूत कमला राव ने लिस्बन में बंदरगाह समझौते पर हस्ताक्षर किए। समझौता दस वर्ष चलेगा।
            """;

    @TempDir Path home;
    private Path articles = Path.of("");

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectory(home.resolve("news"));
        Files.writeString(articles.resolve("moscow.txt"), MOSCOW);
        Files.writeString(articles.resolve("lisbon.md"), LISBON);
    }

    private CommandRun ask(String... more) {
        List<String> arguments = new ArrayList<>(List.of("ask", "--articles", articles.toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(home, arguments.toArray(String[]::new));
    }

    @Test
    void answers_in_text_with_numbered_sources() {
        CommandRun run = ask("Who landed in Moscow?").ended(0);
        assertThat(run.out()).contains("Ambassador Meera Nair landed in Moscow").contains("[1]").contains("Sources")
                .contains("[1] Envoy lands in Moscow · outlet unknown · date unknown").doesNotContain("\u001B");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void says_in_one_line_which_files_it_does_not_read() throws IOException {
        Files.writeString(articles.resolve("report.pdf"), "%PDF-1.7");
        Files.writeString(articles.resolve("report.docx"), "PK");
        assertThat(ask("Who landed in Moscow?").ended(0).err().lines()).containsExactly(
                "report.docx and 1 more file are not read, for Samvad reads .txt, .md and .html; save their text as one of these.");
    }

    @Test
    void says_that_a_table_names_no_article() throws IOException {
        Files.writeString(articles.resolve("articles.tsv"), "\n");
        assertThat(ask("Who landed in Moscow?").ended(0).err()).containsOnlyOnce("articles.tsv names no article");
    }

    @Test
    void names_and_links_what_may_be_shown_by_its_headline_only_and_quotes_nothing_of_it() throws IOException {
        Files.writeString(articles.resolve("oslo.md"), """
                ---
                title: Oslo and Lima sign a pact on herring
                date: 2025-03-06
                url: https://post.example/oslo
                use: headline-and-link
                ---
                Oslo and Lima signed a pact on herring in Bergen on Thursday.
                """);
        CommandRun run = ask("Who signed a pact on herring?").ended(0);
        assertThat(run.out()).contains("no answer that may be quoted").contains("only the headline and the link").contains("Closest")
                .contains("Oslo and Lima sign a pact on herring").contains("https://post.example/oslo").doesNotContain("Bergen").doesNotContain("may not have reached");
        assertThat(ask("हेरिंग पर समझौता किसने किया, ओस्लो और लीमा ने?").ended(0).out()).contains("सिर्फ़ शीर्षक और लिंक").contains("https://post.example/oslo");
        assertThat(ask("--json", "Who signed a pact on herring?").ended(0).json().path("notes").findValuesAsText("code")).contains("nearest-headline-only");
        assertThat(ask("Who won the zyzzyva championship?").ended(0).out()).contains("may not have reached").doesNotContain("only the headline");
    }

    @Test
    void answers_in_hindi_what_is_asked_in_hindi() {
        CommandRun run = ask("लिस्बन में समझौते पर किसने हस्ताक्षर किए?").ended(0);
        assertThat(run.out()).contains("कमला राव").contains("स्रोत").contains("The Test Courier")
                .contains("https://courier.example/lisbon").contains("4 मार्च 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oslo", "Bergen", "Molde"})
    void who_asks_on_is_answered_from_the_article_just_cited_and_a_new_topic_starts_clean(String cited) throws IOException {
        for (String town : List.of("Oslo", "Bergen", "Molde")) {
            Files.writeString(articles.resolve(town + ".txt"),
                    "Bridge of " + town + "\n\nThe bridge in " + town + " was opened on Friday. Governor Rao cut the ribbon there.\n");
        }
        Files.writeString(articles.resolve("long.txt"), "Long ribbons\n\nOfficer Nair cut the long ribbon at nine o'clock.\n");
        String before = "When was the bridge in " + cited + " opened?";
        JsonNode same = ask("--json", "--after", before, "Who cut the ribbon there?").ended(0).json();
        assertThat(same.at("/sentences/0/citations/0/article").asText()).isEqualTo(cited);
        JsonNode other = ask("--json", "--explain", "--after", before, "When did Officer Nair cut the long ribbon?").ended(0).json();
        assertThat(other.at("/sentences/0/citations/0/article").asText()).isEqualTo("long");
        assertThat(other.at("/explain/passages")).isNotEmpty().allSatisfy(passage -> assertThat(passage.path("cited_before").asDouble()).isZero());
    }

    @Test
    void explains_by_which_words_and_time_each_passage_was_found() {
        String question = "What did Kamla Rao sign in March 2025?";
        assertThat(ask("--explain", question).ended(0).out()).contains("2025-03-01/2025-03-31").contains("lisbon, 2025-03-04")
                .contains("of the time asked about").contains("(spelling)");
        JsonNode explain = ask("--explain", "--json", question).ended(0).json().path("explain");
        assertThat(explain.at("/times/0/periods/0").asText()).isEqualTo("2025-03-01/2025-03-31");
        assertThat(explain.at("/passages/0/article").asText()).isEqualTo("lisbon");
        assertThat(explain.at("/passages/0/times").asDouble()).isPositive();
        assertThat(explain.at("/passages/0/parts").findValuesAsText("bridge")).contains("spelling");
    }

    @Test
    void writes_json_of_the_promised_shape() {
        JsonNode json = ask("--json", "लिस्बन में समझौते पर किसने हस्ताक्षर किए?").ended(0).json();
        assertThat(names(json)).containsExactly("id", "question", "language", "outcome", "answer", "sentences", "passages",
                "notes", "took_ms");
        assertThat(json.path("id").asText()).isEqualTo("1");
        assertThat(json.path("language").asText()).isEqualTo("hi");
        assertThat(json.path("outcome").asText()).isEqualTo("answered");
        assertThat(json.path("took_ms").isIntegralNumber()).isTrue();
        JsonNode sentence = json.path("sentences").path(0);
        assertThat(names(sentence)).containsExactly("text", "mode", "citations");
        assertThat(sentence.path("mode").asText()).isEqualTo("quoted");
        assertThat(json.path("answer").asText()).contains(sentence.path("text").asText() + " [1]");
        JsonNode citation = sentence.path("citations").path(0);
        assertThat(names(citation)).containsExactly("n", "article", "title", "outlet", "date", "url", "quote");
        assertThat(citation.path("article").asText()).isEqualTo("lisbon");
        assertThat(citation.path("title").asText()).isEqualTo("लिस्बन में बंदरगाह समझौता");
        assertThat(citation.path("outlet").asText()).isEqualTo("The Test Courier");
        assertThat(citation.path("date").asText()).isEqualTo("2025-03-04");
        assertThat(citation.path("url").asText()).isEqualTo("https://courier.example/lisbon");
        assertThat(names(json.path("passages").path(0))).containsExactly("article", "score", "text");
    }

    @Test
    void writes_null_for_what_is_unknown_of_a_source_and_notes_it() {
        JsonNode json = ask("--json", "Who landed in Moscow?").ended(0).json();
        JsonNode citation = json.path("sentences").path(0).path("citations").path(0);
        for (String unknown : List.of("outlet", "date", "url")) {
            assertThat(citation.path(unknown).isNull()).as(unknown).isTrue();
        }
        assertThat(json.path("notes").findValuesAsText("code")).contains("unknown-date", "unknown-outlet", "unknown-url");
        assertThat(names(json.path("notes").path(0))).containsExactly("code", "text");
    }

    @Test
    void quotes_words_that_stand_in_the_file() {
        for (String question : List.of("Who landed in Moscow?", "How long did the talks last?", "राजदूत ने कहाँ हस्ताक्षर किए?")) {
            JsonNode json = ask("--json", question).ended(0).json();
            List<String> quotes = json.findValuesAsText("quote");
            assertThat(quotes).as(question).isNotEmpty().allMatch(quote -> MOSCOW.contains(quote) || LISBON.contains(quote));
        }
    }

    @Test
    void says_that_it_does_not_know_what_no_article_tells() {
        JsonNode json = ask("--json", "Who won the zyzzyva championship?").ended(0).json();
        assertThat(json.path("outcome").asText()).isEqualTo("not-in-knowledge");
        assertThat(json.path("sentences")).isEmpty();
        assertThat(json.path("answer").asText()).contains("I found no answer in the articles I hold").contains("4 March 2025");
    }

    @Test
    void tells_how_new_its_articles_are_in_each_language_where_that_matters() throws IOException {
        assertThat(ask("Who won the zyzzyva championship?").ended(0).out()).contains("Newest articles held: Hindi 4 March 2025.");
        Files.writeString(articles.resolve("tea.md"), "---\ndate: 2025-03-09\n---\nMinister Ada Moreau opened the tea fair in Nairobi.\n");
        String newest = "Newest articles held: Hindi 4 March 2025, English 9 March 2025.";
        assertThat(ask("Who won the zyzzyva championship?").ended(0).out()).contains(newest);
        assertThat(ask("मोरोनी में हाथी किसने देखा?").ended(0).out())
                .contains("मेरे पास सबसे नई ख़बर हिंदी में 4 मार्च 2025 की और अंग्रेज़ी में 9 मार्च 2025 की है।");
        assertThat(ask("What is the latest on the tea fair in Nairobi?").ended(0).out()).contains("Ada Moreau").contains(newest);
        assertThat(ask("Who opened the tea fair in Nairobi?").ended(0).out()).contains("Ada Moreau").doesNotContain("Newest articles held");
        Files.writeString(articles.resolve("chai.md"), "---\ndate: 2025-03-09\n---\nमंत्री आशा राव ने नैरोबी में चाय मेला देखा।\n");
        assertThat(ask("Who won the zyzzyva championship?").ended(0).out()).contains("up to 9 March 2025").doesNotContain("Newest articles held");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!.,;:", "🙂", "👩‍👩‍👧", "*?~^:[]()\"", "-", "\u200B\u200D", "।।", "\uD83D"})
    void asks_for_words_where_there_are_none(String question) {
        assertThat(ask("--json", "--", question).ended(0).json().path("outcome").asText()).isEqualTo("needs-detail");
        assertThat(ask("--", question).ended(0).out().strip()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Кто приехал в Лиссабон?", "من وصل إلى لشبونة؟", "谁抵达了里斯本？", "誰がリスボンに着いたか", "누가 도착했나"})
    void knows_nothing_of_questions_in_other_scripts_and_survives_them(String question) {
        JsonNode json = ask("--json", question).ended(0).json();
        assertThat(json.path("outcome").asText()).isIn("not-in-knowledge", "needs-detail");
        assertThat(json.path("question").asText()).isEqualTo(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moscow AND (Nair", "body: Moscow~2^9", "\"Moscow", "Moscow* OR [a TO z]", "NOT Moscow", "Moscow\\", "+Moscow -talks"})
    void reads_the_signs_of_a_query_language_as_mere_signs(String question) {
        JsonNode json = ask("--json", "--", question).ended(0).json();
        assertThat(json.path("outcome").asText()).isIn("answered", "not-in-knowledge");
        assertThat(json.findValuesAsText("article")).startsWith("moscow");
    }

    @Test
    void says_that_ten_thousand_characters_are_too_many() {
        for (String question : List.of("Moscow ".repeat(1429), "न".repeat(10_000), "x".repeat(10_000))) {
            JsonNode json = ask("--json", question).ended(0).json();
            assertThat(json.path("outcome").asText()).isEqualTo("needs-detail");
            assertThat(json.path("answer").asText()).containsAnyOf("2000", "2,000");
        }
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
