package samvad.compose.langchain4j;

import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import samvad.engine.evidence.vectors.VectorsUnavailable;

/**
 * A user's own embedding model.
 *
 * @param model an ONNX file that holds its weights itself
 * @param tokenizer the {@code tokenizer.json} that belongs to it
 * @param pooling how the vectors of a text's pieces become one; the model's page tells
 */
public record OnnxFiles(Path model, Path tokenizer, Pooling pooling) {
    /** How the vectors of a text's pieces become one. */
    public enum Pooling {
        MEAN,
        CLS;

        PoolingMode mode() {
            return switch (this) {
                case MEAN -> PoolingMode.MEAN;
                case CLS -> PoolingMode.CLS;
            };
        }
    }

    /** By name, size and time, as reading all of a model for its hash would take as long as loading it. */
    String fingerprint() {
        return "onnx " + stamp(model) + ", " + stamp(tokenizer) + ", " + pooling.name().toLowerCase(Locale.ROOT);
    }

    private static String stamp(Path file) {
        try {
            return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new VectorsUnavailable("the file " + file + " cannot be read", e);
        }
    }
}
