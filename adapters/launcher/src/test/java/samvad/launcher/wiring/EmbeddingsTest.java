package samvad.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.evidence.vectors.TextEmbedding;
import samvad.launcher.settings.Settings;
import samvad.launcher.settings.SettingsError;

class EmbeddingsTest {
    @TempDir Path home;

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "SAMVAD_EMBEDDING_PROVIDER", "openai-compatible",
            "SAMVAD_EMBEDDING_BASE_URL", "http://localhost:11434/v1",
            "SAMVAD_EMBEDDING_NAME", "a-model",
            "SAMVAD_EMBEDDING_MODEL_FILE", "model.onnx",
            "SAMVAD_EMBEDDING_TOKENIZER_FILE", "tokenizer.json"));

    @BeforeEach
    void put_files() throws IOException {
        Files.writeString(home.resolve("model.onnx"), "a model");
        Files.writeString(home.resolve("tokenizer.json"), "{}");
    }

    private Optional<TextEmbedding> embedding() {
        return Embeddings.embedding(Settings.read(home, environment), Clock.systemUTC());
    }

    @Test
    void without_settings_there_is_none() {
        environment.clear();
        assertThat(embedding()).isEmpty();
    }

    @Test
    void a_server_needs_an_address_and_a_name_and_no_key() {
        assertThat(embedding()).get().extracting(TextEmbedding::fingerprint).isEqualTo("openai a-model at http://localhost:11434/v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedding.base-url", "embedding.name"})
    void a_missing_setting_is_named_together_with_its_variable(String name) {
        environment.remove(Settings.variable(name));
        assertThatThrownBy(this::embedding).isInstanceOf(SettingsError.class).hasMessageContainingAll(name, Settings.variable(name));
    }

    @Test
    void an_unknown_provider_is_told_what_there_is() {
        environment.put("SAMVAD_EMBEDDING_PROVIDER", "oracle");
        assertThatThrownBy(this::embedding).isInstanceOf(SettingsError.class)
                .hasMessageContainingAll("oracle", "none", "openai-compatible", "onnx");
    }

    @ParameterizedTest
    @CsvSource({"model.onnx, embedding.model-file", "tokenizer.json, embedding.tokenizer-file"})
    void a_missing_file_of_a_model_is_named(String file, String setting) throws IOException {
        environment.put("SAMVAD_EMBEDDING_PROVIDER", "onnx");
        Files.delete(home.resolve(file));
        assertThatThrownBy(this::embedding).isInstanceOf(SettingsError.class).hasMessageContainingAll(file, setting);
        environment.remove(Settings.variable(setting));
        assertThatThrownBy(this::embedding).isInstanceOf(SettingsError.class).hasMessageContaining(setting);
    }

    @Test
    void an_unknown_pooling_is_told_what_there_is() {
        environment.putAll(Map.of("SAMVAD_EMBEDDING_PROVIDER", "onnx", "SAMVAD_EMBEDDING_POOLING", "max"));
        assertThatThrownBy(this::embedding).isInstanceOf(SettingsError.class).hasMessageContainingAll("max", "mean", "cls");
    }

    @Test
    @DisabledIf("samvad.compose.langchain4j.EmbeddingModels#canRunOnnx")
    void where_onnx_was_not_built_in_the_way_to_it_is_told() {
        environment.put("SAMVAD_EMBEDDING_PROVIDER", "onnx");
        assertThatThrownBy(this::embedding).isInstanceOf(SettingsError.class).hasMessageContainingAll("-Ponnx", "./samvad");
    }

    @Test
    void the_key_does_not_stand_in_the_yaml() throws IOException {
        Files.createDirectory(home.resolve("config"));
        Files.writeString(home.resolve("config").resolve("samvad.yaml"), "embedding:\n  api-key: sk-secret\n");
        assertThatThrownBy(this::embedding).isInstanceOf(SettingsError.class)
                .hasMessageContaining("SAMVAD_EMBEDDING_API_KEY").hasMessageNotContaining("sk-secret");
    }
}
