package samvad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import samvad.compose.langchain4j.AnswerPrompts;
import samvad.compose.langchain4j.LangChain4jComposer;
import samvad.compose.langchain4j.ModelEndpoint;
import samvad.engine.answer.AnswerComposer;
import samvad.engine.answer.ComposeInTime;
import samvad.engine.answer.QuotingComposer;
import samvad.engine.answer.QuotingWhenModelFails;
import samvad.engine.language.WordForms;

/** Makes the composer that the settings under {@code model} ask for. */
final class Composers {
    private Composers() {}

    static AnswerComposer composer(Settings settings, WordForms wordForms) {
        AnswerComposer quoting = new QuotingComposer(wordForms);
        return switch (settings.get("model.provider")) {
            case "none" -> quoting;
            case "openai" -> new QuotingWhenModelFails(model(settings, wordForms), quoting);
            default -> throw new SettingsError("The setting model.provider is \"" + settings.get("model.provider")
                    + "\"; there is none (answers are quoted) and openai (any OpenAI-compatible server).");
        };
    }

    private static AnswerComposer model(Settings settings, WordForms wordForms) {
        ModelEndpoint endpoint = endpoint(settings);
        return new ComposeInTime(
                LangChain4jComposer.speakingTo(endpoint, prompts(settings.home()), wordForms), endpoint.timeout());
    }

    /** The model that the provider openai is set to. */
    static ModelEndpoint endpoint(Settings settings) {
        return Endpoints.of(settings, "model", Duration.ofSeconds(settings.positive("model.timeout-seconds")));
    }

    private static AnswerPrompts prompts(Path home) {
        Path folder = home.resolve("config").resolve("prompts");
        return new AnswerPrompts(text(folder.resolve("answer-en.txt")), text(folder.resolve("answer-hi.txt")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new SettingsError("The prompt " + file + ", which the model needs, cannot be read.");
        }
    }
}
