package samvad.launcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.NewsFolder;
import samvad.launcher.ShippedPrompts;
import samvad.testkit.FaultyModel;
import samvad.testkit.ModelConduct;

/** What is asked where a model has read what seemed to answer, and says that it does not. */
final class ModelFindsNothingTest {
    private static final String QUESTION = "Who opened the Tavira bridge?";

    @TempDir Path home;
    private NewsFolder news = new NewsFolder(Path.of(""));

    @BeforeEach
    void write() throws IOException {
        ShippedPrompts.setIn(home);
        news = new NewsFolder(home);
        news.write("bridge", "2026-02-09", NewsFolder.OUTLET, "Minister Orlan Vesk opened the Tavira bridge on Monday. The bridge is two kilometres long.");
    }

    private JsonNode answered(String reply) throws IOException {
        try (FaultyModel model = new FaultyModel(ModelConduct.HONEST, reply)) {
            Files.writeString(home.resolve("config").resolve("samvad.yaml"),
                    "model:\n  provider: openai\n  name: a-model\n  base-url: " + model.baseUrl() + "\n");
            JsonNode answer = news.asked(QUESTION);
            assertThat(model.received()).isNotEmpty();
            return answer;
        }
    }

    @Test
    void is_said_to_be_nowhere_in_the_articles() throws IOException {
        JsonNode answer = answered("NOT-FOUND");
        assertThat(answer.path("outcome").asText()).isEqualTo("not-in-knowledge");
        assertThat(answer.path("answer").asText()).contains("found no answer");
        assertThat(answer.path("notes").toString()).contains("nearest-article");
        assertThat(answer.path("sentences")).isEmpty();
    }

    @Test
    void is_answered_where_it_finds_something() throws IOException {
        JsonNode answer = answered("Orlan Vesk opened the bridge [1].");
        assertThat(answer.path("outcome").asText()).isEqualTo("answered");
        assertThat(NewsFolder.said(answer)).containsExactly("Orlan Vesk opened the bridge.");
    }
}
