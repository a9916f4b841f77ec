package samvad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import samvad.compose.langchain4j.AnswerPrompts;
import samvad.compose.langchain4j.ChatModels;
import samvad.compose.langchain4j.GuardModel;
import samvad.compose.langchain4j.LangChain4jComposer;
import samvad.compose.langchain4j.ModelEndpoint;
import samvad.compose.langchain4j.ModelProvider;
import samvad.compose.langchain4j.RememberAnswers;
import samvad.engine.answer.AnswerComposer;
import samvad.engine.answer.CitationVerifier;
import samvad.engine.answer.ComposeInTime;
import samvad.engine.answer.QuotingComposer;
import samvad.engine.answer.QuotingWhenModelFails;
import samvad.engine.language.WordForms;

/** Makes the composer that the settings under {@code model} ask for. */
final class Composers {
    private Composers() {}

    static AnswerComposer composer(Settings settings, WordForms wordForms, CitationVerifier verifier) {
        AnswerComposer quoting = new QuotingComposer(wordForms);
        return isSet(settings) ? new QuotingWhenModelFails(model(settings, wordForms, verifier), quoting) : quoting;
    }

    /** Whether a model words the answers. */
    static boolean isSet(Settings settings) {
        return !settings.get("model.provider").equals("none");
    }

    /** Remembered, guarded, in time; read from the inside out. */
    private static AnswerComposer model(Settings settings, WordForms wordForms, CitationVerifier verifier) {
        ModelEndpoint endpoint = endpoint(settings);
        ChatModels models = ChatModels.of(provider(settings), endpoint);
        AnswerComposer composer = new LangChain4jComposer(models, prompts(settings.home()), wordForms, verifier);
        return new RememberAnswers(new GuardModel(new ComposeInTime(composer, endpoint.timeout()), settings.positive("model.at-once")));
    }

    static ModelProvider provider(Settings settings) {
        String key = settings.get("model.provider");
        return ModelProvider.ofKey(key).orElseThrow(() -> new SettingsError("The setting model.provider is \"" + key
                + "\"; there is none (answers are quoted), " + Arrays.stream(ModelProvider.values()).map(ModelProvider::key)
                        .collect(Collectors.joining(", ")) + ". openai is any OpenAI-compatible server."));
    }

    /** Where the model that is set is spoken to. */
    static ModelEndpoint endpoint(Settings settings) {
        return Endpoints.of(settings, "model", provider(settings).baseUrl(), Duration.ofSeconds(settings.positive("model.timeout-seconds")));
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
