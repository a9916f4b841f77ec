package samvad.compose.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import samvad.compose.langchain4j.OnnxFiles.Pooling;
import samvad.engine.evidence.vectors.TextEmbedding;
import samvad.engine.evidence.vectors.TextEmbedding.Kind;
import samvad.engine.evidence.vectors.TextsRefused;
import samvad.engine.evidence.vectors.VectorsUnavailable;

/** Those that run a model need {@code -Ponnx}. */
class OnnxModelTest {
    private static final String RUNTIME = "samvad.compose.langchain4j.EmbeddingModels#canRunOnnx";

    @TempDir Path folder;

    private OnnxFiles files(Pooling pooling) throws IOException {
        OnnxFiles files = new OnnxFiles(folder.resolve("tiny.onnx"), folder.resolve("tokenizer.json"), pooling);
        TinyOnnxModel.write(files.model(), new float[][] {{3, 0, 0}, {0, 4, 0}});
        TinyOnnxModel.writeTokenizer(files.tokenizer(), List.of("envoy", "दूत"));
        return files;
    }

    @Test
    @EnabledIf(RUNTIME)
    void runs_a_model_from_the_user_s_own_files() throws IOException {
        TextEmbedding embedding = EmbeddingModels.onnx(files(Pooling.MEAN), TextPrefixes.NONE);
        List<float[]> vectors = embedding.of(List.of("envoy", "दूत", "envoy दूत"), Kind.PASSAGE);
        assertThat(vectors.get(0)).containsExactly(new float[] {1, 0, 0}, within(1e-6f));
        assertThat(vectors.get(1)).containsExactly(new float[] {0, 1, 0}, within(1e-6f));
        assertThat(vectors.get(2)).containsExactly(new float[] {0.6f, 0.8f, 0}, within(1e-6f));
    }

    @Test
    @EnabledIf(RUNTIME)
    void a_text_of_which_the_model_knows_nothing_is_refused_and_the_model_is_not_down() throws IOException {
        TextEmbedding embedding = EmbeddingModels.onnx(files(Pooling.MEAN), TextPrefixes.NONE);
        assertThatThrownBy(() -> embedding.of(List.of("envoy", "storm"), Kind.PASSAGE)).isInstanceOf(TextsRefused.class);
    }

    @Test
    @EnabledIf(RUNTIME)
    void says_which_files_are_no_model() throws IOException {
        OnnxFiles files = files(Pooling.MEAN);
        Files.writeString(files.model(), "no model");
        assertThatThrownBy(() -> EmbeddingModels.onnx(files, TextPrefixes.NONE).of(List.of("envoy"), Kind.QUESTION))
                .isInstanceOf(VectorsUnavailable.class).hasMessageContaining("tiny.onnx");
    }

    @Test
    @DisabledIf(RUNTIME)
    void says_that_the_runtime_is_not_there() throws IOException {
        TextEmbedding embedding = EmbeddingModels.onnx(files(Pooling.MEAN), TextPrefixes.NONE);
        assertThatThrownBy(() -> embedding.of(List.of("envoy"), Kind.QUESTION))
                .isInstanceOf(VectorsUnavailable.class).hasMessageContaining("ONNX runtime");
        assertThatThrownBy(() -> embedding.of(List.of("envoy"), Kind.QUESTION)).as("and again").isInstanceOf(VectorsUnavailable.class);
    }

    @Test
    void another_file_or_pooling_is_another_model_and_a_missing_one_is_named() throws IOException {
        String mean = EmbeddingModels.onnx(files(Pooling.MEAN), TextPrefixes.NONE).fingerprint();
        OnnxFiles cls = files(Pooling.CLS);
        String before = EmbeddingModels.onnx(cls, TextPrefixes.NONE).fingerprint();
        assertThat(before).isNotEqualTo(mean);
        Files.writeString(cls.model(), "larger", StandardOpenOption.APPEND);
        assertThat(EmbeddingModels.onnx(cls, TextPrefixes.NONE).fingerprint()).isNotEqualTo(before);
        Files.delete(cls.tokenizer());
        assertThatThrownBy(() -> EmbeddingModels.onnx(cls, TextPrefixes.NONE).fingerprint())
                .isInstanceOf(VectorsUnavailable.class).hasMessageContaining("tokenizer.json");
    }
}
