package samvad.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.CommandRun;
import samvad.launcher.Eventually;
import samvad.launcher.SmallNewsroom;
import samvad.testkit.EmbeddingServer;
import samvad.testkit.WordVectors;

final class VectorsTest {
    /** What doctor embeds in Hindi and English has words in common only for a model that knows both. */
    private static final WordVectors BILINGUAL = new WordVectors("bilingual", 512)
            .alike("manure", "fertiliser", "खाद").alike("foreign", "विदेश").alike("minister", "मंत्री").alike("farmers", "किसानों");

    @TempDir Path home;
    private final EmbeddingServer server = new EmbeddingServer(BILINGUAL);
    private Path articles = Path.of("");

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectory(home.resolve("knowledge"));
        Files.writeString(articles.resolve("moscow.txt"), "Ambassador Meera Nair spoke of fertiliser in Moscow on Monday.\n");
        Files.writeString(articles.resolve("lisbon.txt"), "राजदूत कमला राव ने लिस्बन में संधि पर हस्ताक्षर किए।\n");
        Files.createDirectory(home.resolve("config"));
        settings("openai-compatible");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void settings(String provider) throws IOException {
        Files.writeString(home.resolve("config").resolve("samvad.yaml"), """
                embedding:
                  provider: %s
                  base-url: %s
                  name: small-model
                """.formatted(provider, server.baseUrl()));
    }

    private JsonNode ask(String question) {
        return CommandRun.of(home, "ask", "--json", question).ended(0).json();
    }

    private static List<String> articlesOf(JsonNode answer) {
        return answer.path("passages").findValuesAsText("article");
    }

    private JsonNode check() {
        return check("vectors");
    }

    private JsonNode check(String name) {
        for (JsonNode check : CommandRun.of(home, "doctor", "--json").json().path("checks")) {
            if (check.path("check").asText().equals(name)) {
                return check;
            }
        }
        throw new AssertionError("doctor has no check " + name);
    }

    @Test
    void off_nobody_is_asked_and_words_are_searched() throws IOException {
        settings("none");
        assertThat(articlesOf(ask("What about the manure?"))).isEmpty();
        assertThat(check().path("saw").asText()).isEqualTo("none: words are searched");
        assertThat(CommandRun.of(home, "reindex").ended(0).out()).doesNotContain("vector");
        assertThat(server.received()).isEmpty();
        try (Stream<Path> files = Files.walk(home.resolve(".samvad"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("current").doesNotContain("vectors");
        }
    }

    @Test
    void ask_embeds_a_little_first_and_finds_what_shares_no_word() {
        assertThat(articlesOf(ask("What about the manure?"))).first().isEqualTo("moscow");
        int asked = server.received().size();
        assertThat(articlesOf(ask("खाद का क्या हुआ?"))).first().isEqualTo("moscow");
        assertThat(server.received()).as("only the question is embedded once all passages are").hasSize(asked + 1);
    }

    @Test
    void ask_answers_as_ever_and_says_so_while_the_model_is_down() {
        server.answersWith(503);
        CommandRun run = CommandRun.of(home, "ask", "Who spoke of fertiliser in Moscow?").ended(0);
        assertThat(run.out()).contains("Meera Nair", "only words were searched");
        JsonNode answer = ask("Who spoke of fertiliser in Moscow?");
        assertThat(answer.path("notes").findValuesAsText("code")).contains("vectors-unavailable");
        server.answersWith(200);
        assertThat(ask("Who spoke of fertiliser in Moscow?").path("notes").findValuesAsText("code")).doesNotContain("vectors-unavailable");
    }

    @Test
    void ask_leaves_much_to_reindex_and_says_so() throws IOException {
        for (int i = 0; i < 70; i++) {
            Files.writeString(articles.resolve("wire-" + i + ".txt"), "Dispatch number " + i + " came by wire.\n");
        }
        CommandRun run = CommandRun.of(home, "ask", "--json", "What about the manure?").ended(0);
        assertThat(run.err()).contains("72 passages have no vector yet", "reindex");
        assertThat(articlesOf(run.json())).isEmpty();
        assertThat(check().toString()).contains("attention", "reindex");
        server.takesAtMost(10);
        assertThat(CommandRun.of(home, "reindex").ended(0).out()).contains("Every passage has its vector: 72 made now.");
        assertThat(articlesOf(ask("What about the manure?"))).first().isEqualTo("moscow");
        assertThat(CommandRun.of(home, "reindex").ended(0).out()).contains(": 0 made now.");
    }

    @Test
    void reindex_builds_the_index_even_if_the_model_is_down() {
        server.answersWith(500);
        CommandRun run = CommandRun.of(home, "reindex").ended(0);
        assertThat(run.out()).contains("The index is built anew: 2 articles");
        assertThat(run.err()).contains("Not every passage has its vector", "HTTP 500");
    }

    @Test
    void doctor_proves_the_model() {
        ask("What about the manure?");
        assertThat(check().path("verdict").asText()).isEqualTo("ok");
        assertThat(check().path("saw").asText()).contains("small-model", "512 numbers", "2 vectors for 2 passages");
        server.answersWith(401);
        assertThat(check().path("verdict").asText()).isEqualTo("problem");
        assertThat(check().path("saw").asText()).contains("the key is missing or wrong");
    }

    @Test
    void what_is_wrong_with_the_settings_of_vectors_is_nothing_to_the_other_checks() throws IOException {
        settings("oracle");
        assertThat(check().path("verdict").asText()).isEqualTo("problem");
        assertThat(check("knowledge").path("verdict").asText()).isEqualTo("ok");
        assertThat(check("index").path("verdict").asText()).isEqualTo("ok");
    }

    @Test
    void doctor_tells_of_a_model_that_does_not_know_hindi() throws IOException {
        try (EmbeddingServer english = new EmbeddingServer(new WordVectors("english", 512).alike("foreign", "ship"))) {
            Files.writeString(home.resolve("config").resolve("samvad.yaml"),
                    "embedding:\n  provider: openai-compatible\n  base-url: " + english.baseUrl() + "\n  name: english\n");
            assertThat(check().path("verdict").asText()).isEqualTo("attention");
            assertThat(check().path("remedy").asText()).contains("multilingual");
        }
    }

    @Test
    void serve_makes_vectors_in_the_background_counts_failures_and_answers_all_the_same() throws IOException, InterruptedException {
        try (SmallNewsroom newsroom = new SmallNewsroom(home.resolve("newsroom")).inTelegram()
                .with(Map.of("embedding.provider", "openai-compatible", "embedding.base-url", server.baseUrl(), "embedding.name", "m"))
                .open()) {
            assertThat(Eventually.is(() -> newsroom.get("/metrics").body().contains("samvad_vectors 4.0"))).isTrue();
            assertThat(newsroom.get("/metrics").body()).contains("samvad_vectors_failing 0.0");
            server.answersWith(500);
            newsroom.alone(21, "Parvati", "en").user(SmallNewsroom.ACCORD).bot(SmallNewsroom.ACCORD_TOLD);
            assertThat(newsroom.get("/metrics").body()).contains("samvad_vectors_failing 1.0", "samvad_vectors_failures_total 1.0");
        }
    }
}
