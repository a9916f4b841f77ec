package samvad.compose.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.evidence.vectors.EmbedInTime;
import samvad.engine.evidence.vectors.TextEmbedding;
import samvad.engine.evidence.vectors.TextEmbedding.Kind;
import samvad.engine.evidence.vectors.TextsRefused;
import samvad.engine.evidence.vectors.VectorsUnavailable;
import samvad.testkit.EmbeddingServer;
import samvad.testkit.EmbeddingServer.Received;
import samvad.testkit.WordVectors;

@Timeout(60)
class EmbeddingModelsTest {
    private static final String KEY = "sk-very-secret-4711";
    private static final TextPrefixes E5 = new TextPrefixes("passage:", "query:");

    private final WordVectors words = new WordVectors("words", 300).alike("fertiliser", "manure");
    private final EmbeddingServer server = new EmbeddingServer(words);

    @AfterEach
    void stop() {
        server.close();
    }

    private TextEmbedding embedding(TextPrefixes prefixes) {
        return EmbeddingModels.openAiCompatible(
                new ModelEndpoint(server.baseUrl(), "small-model", KEY, Duration.ofSeconds(20)), prefixes);
    }

    private static double nearness(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Test
    void vectors_come_in_the_order_of_the_texts_are_of_length_1_and_near_where_the_meaning_is() {
        List<float[]> vectors = embedding(TextPrefixes.NONE)
                .of(List.of("fertiliser", "एक तूफ़ान हवाना पहुँचा", "manure"), Kind.PASSAGE);
        assertThat(vectors).hasSize(3).allSatisfy(vector -> {
            assertThat(vector).hasSize(300);
            assertThat(nearness(vector, vector)).isBetween(0.9999, 1.0001);
        });
        assertThat(nearness(vectors.get(0), vectors.get(2))).isGreaterThan(0.99);
        assertThat(nearness(vectors.get(0), vectors.get(1))).isLessThan(0.5);
        assertThat(server.received()).containsExactly(new Received("/v1/embeddings", "Bearer " + KEY, "small-model",
                List.of("fertiliser", "एक तूफ़ान हवाना पहुँचा", "manure")));
    }

    @Test
    void questions_and_passages_are_told_apart_where_the_model_wants_it() {
        embedding(E5).of(List.of("manure"), Kind.QUESTION);
        embedding(E5).of(List.of("manure"), Kind.PASSAGE);
        assertThat(server.received()).extracting(Received::texts).containsExactly(List.of("query: manure"), List.of("passage: manure"));
    }

    @Test
    void the_fingerprint_tells_what_shapes_the_vectors_and_no_secret() {
        String plain = embedding(TextPrefixes.NONE).fingerprint();
        assertThat(plain).contains("small-model", server.baseUrl()).doesNotContain(KEY);
        assertThat(embedding(E5).fingerprint()).isNotEqualTo(plain);
        assertThat(embedding(new TextPrefixes("", "query:")).fingerprint()).isEqualTo(plain);
        assertThat(EmbeddingModels.openAiCompatible(
                        new ModelEndpoint("https://user:pass@host/v1", "m", KEY, Duration.ofSeconds(1)), TextPrefixes.NONE).fingerprint())
                .isEqualTo("openai m at https://host/v1");
        assertThat(server.received()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"500, HTTP 500", "401, HTTP 401: the key", "404, HTTP 404", "429, HTTP 429: too many requests"})
    void a_failure_is_told_without_key_or_text(int status, String told) {
        server.answersWith(status);
        assertThatThrownBy(() -> embedding(TextPrefixes.NONE).of(List.of("a private question"), Kind.QUESTION))
                .isExactlyInstanceOf(VectorsUnavailable.class).hasMessageContaining(told)
                .hasMessageNotContaining(KEY).hasMessageNotContaining("private");
        assertThat(server.received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 422})
    void what_is_refused_for_its_text_is_told_from_a_failure(int status) {
        server.answersWith(status);
        assertThatThrownBy(() -> embedding(TextPrefixes.NONE).of(List.of("a private question"), Kind.PASSAGE))
                .isInstanceOf(TextsRefused.class).hasMessageContaining("HTTP " + status).hasMessageNotContaining("private");
    }

    @Test
    void a_server_that_begins_and_does_not_end_costs_a_question_no_more_than_its_time() {
        server.fallsSilent();
        TextEmbedding inTime = new EmbedInTime(embedding(TextPrefixes.NONE), Duration.ofMillis(300));
        assertThatThrownBy(() -> inTime.of(List.of("manure"), Kind.QUESTION))
                .isInstanceOf(VectorsUnavailable.class).hasMessageContaining("300 ms");
    }

    @Test
    void a_server_that_is_not_there_is_told() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        TextEmbedding nobody = EmbeddingModels.openAiCompatible(
                new ModelEndpoint("http://127.0.0.1:" + port + "/v1", "m", KEY, Duration.ofSeconds(5)), TextPrefixes.NONE);
        assertThatThrownBy(() -> nobody.of(List.of("manure"), Kind.QUESTION))
                .isInstanceOf(VectorsUnavailable.class).hasMessageContaining("cannot be reached");
    }
}
