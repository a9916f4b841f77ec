package samvad.launcher.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import samvad.compose.langchain4j.EmbeddingModels;
import samvad.compose.langchain4j.OnnxFiles;
import samvad.compose.langchain4j.TextPrefixes;
import samvad.engine.evidence.vectors.EmbedInTime;
import samvad.engine.evidence.vectors.SpareFailingModel;
import samvad.engine.evidence.vectors.TextEmbedding;
import samvad.launcher.settings.Settings;
import samvad.launcher.settings.SettingsError;

/** Makes the embedding that the settings under {@code embedding} ask for. */
public final class Embeddings {
    private static final String PROVIDER = "embedding.provider";

    private Embeddings() {}

    /** Whether a model that makes vectors is set. */
    public static boolean areOn(Settings settings) {
        return !settings.get(PROVIDER).equals("none");
    }

    /** Empty where only words are searched. */
    static Optional<TextEmbedding> embedding(Settings settings, InstantSource clock) {
        return switch (settings.get(PROVIDER)) {
            case "none" -> Optional.empty();
            case "openai-compatible" -> Optional.of(new SpareFailingModel(openAiCompatible(settings), clock));
            case "onnx" -> Optional.of(new SpareFailingModel(EmbeddingModels.onnx(onnx(settings), prefixes(settings)), clock));
            default -> throw new SettingsError("The setting " + PROVIDER + " is \"" + settings.get(PROVIDER)
                    + "\"; there is none (words are searched), openai-compatible (any such server) and onnx (a model in files of yours).");
        };
    }

    private static TextEmbedding openAiCompatible(Settings settings) {
        Duration question = Duration.ofSeconds(settings.positive("embedding.timeout-seconds"));
        return new EmbedInTime(EmbeddingModels.openAiCompatible(
                Endpoints.of(settings, "embedding", EmbedInTime.longest(question)), prefixes(settings)), question);
    }

    private static OnnxFiles onnx(Settings settings) {
        OnnxFiles files = new OnnxFiles(file("embedding.model-file", settings), file("embedding.tokenizer-file", settings),
                OnnxFiles.Pooling.valueOf(settings.oneOf("embedding.pooling", "mean", "cls").toUpperCase(Locale.ROOT)));
        if (!EmbeddingModels.canRunOnnx()) {
            throw new SettingsError("The setting " + PROVIDER + " is onnx, and this Samvad was built without what that runs on."
                    + " ./samvad builds it in when config/samvad.yaml or " + Settings.variable(PROVIDER) + " says onnx; Maven does with -Ponnx.");
        }
        return files;
    }

    private static Path file(String name, Settings settings) {
        Path file = settings.home().resolve(Endpoints.needed(name, "embedding", settings));
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new SettingsError("The file " + file + ", which the setting " + name + " names, cannot be read.");
        }
        return file;
    }

    private static TextPrefixes prefixes(Settings settings) {
        return new TextPrefixes(settings.get("embedding.passage-prefix"), settings.get("embedding.question-prefix"));
    }
}
