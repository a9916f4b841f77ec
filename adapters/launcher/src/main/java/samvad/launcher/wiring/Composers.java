package samvad.launcher.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samvad.compose.langchain4j.AnswerPrompts;
import samvad.compose.langchain4j.ChatModels;
import samvad.compose.langchain4j.GuardModel;
import samvad.compose.langchain4j.LangChain4jComposer;
import samvad.compose.langchain4j.LangChain4jStoryComposer;
import samvad.compose.langchain4j.ModelEndpoint;
import samvad.compose.langchain4j.ModelGuard;
import samvad.compose.langchain4j.ModelProvider;
import samvad.compose.langchain4j.RememberAnswers;
import samvad.compose.langchain4j.StoryPrompts;
import samvad.engine.InTime;
import samvad.engine.answer.AnswerComposer;
import samvad.engine.answer.CitationVerifier;
import samvad.engine.answer.ComposeInTime;
import samvad.engine.answer.ModelUnavailable;
import samvad.engine.answer.QuotingComposer;
import samvad.engine.answer.QuotingWhenModelFails;
import samvad.engine.digest.ComposeStories;
import samvad.engine.digest.Editor;
import samvad.engine.digest.StoryComposer;
import samvad.engine.language.WordForms;
import samvad.engine.story.GroupStories;
import samvad.launcher.settings.Settings;
import samvad.launcher.settings.SettingsError;

/** Makes the composers that the settings under {@code model} ask for; what is asked of one model goes by one guard. */
public final class Composers {
    private final Settings settings;
    private final WordForms wordForms;
    private final CitationVerifier verifier;
    private @Nullable Model model;

    Composers(Settings settings, WordForms wordForms, CitationVerifier verifier) {
        this.settings = settings;
        this.wordForms = wordForms;
        this.verifier = verifier;
    }

    /** Whether a model words answers and digests. */
    public static boolean isSet(Settings settings) {
        return !settings.get("model.provider").equals("none");
    }

    private record Model(ChatModels models, ModelGuard guard, InTime inTime, Duration timeout) {}

    /** Throws {@link SettingsError} where what words answers and digests cannot be made. */
    public void check() {
        answers();
        if (isSet(settings)) {
            wordingStories(model());
        }
    }

    /** Of answers. */
    AnswerComposer answers() {
        AnswerComposer quoting = new QuotingComposer(wordForms);
        return isSet(settings) ? new QuotingWhenModelFails(wording(), quoting) : quoting;
    }

    /** Remembered, guarded, in time; read from the inside out. */
    private AnswerComposer wording() {
        Model set = model();
        AnswerComposer composer = new LangChain4jComposer(set.models, prompts(AnswerPrompts::new, "answer"), wordForms, verifier);
        return new RememberAnswers(new GuardModel(new ComposeInTime(composer, set.timeout), set.guard));
    }

    /** An editor whose stories are worded by the model that is set; without one it stays as it is. */
    Editor digests(Editor quoting, GroupStories stories, UnaryOperator<StoryComposer> budget) {
        if (!isSet(settings)) {
            return quoting;
        }
        Model set = model();
        StoryComposer composer = wordingStories(set);
        StoryComposer guarded = (evidence, language) -> set.guard.guarded(() -> set.inTime.call(() -> composer.compose(evidence, language)));
        int atOnce = Math.max(1, settings.positive("model.at-once") / 2);
        return new ComposeStories(quoting, stories,
                new ComposeStories.Means(budget.apply(guarded), verifier, atOnce, ComposeStories.Patience.STANDARD), System::nanoTime);
    }

    private StoryComposer wordingStories(Model set) {
        return new LangChain4jStoryComposer(set.models, prompts(StoryPrompts::new, "digest"), wordForms, verifier);
    }

    private synchronized Model model() {
        Model set = model;
        if (set == null) {
            ModelEndpoint endpoint = endpoint(settings);
            set = new Model(ChatModels.of(provider(settings), endpoint), new ModelGuard(settings.positive("model.at-once")),
                    new InTime(endpoint.timeout(), ModelUnavailable::new), endpoint.timeout());
            model = set;
        }
        return set;
    }

    /** Who serves the model that is set. */
    public static ModelProvider provider(Settings settings) {
        String key = settings.get("model.provider");
        return ModelProvider.ofKey(key).orElseThrow(() -> new SettingsError("The setting model.provider is \"" + key
                + "\"; there is none (answers are quoted), " + Arrays.stream(ModelProvider.values()).map(ModelProvider::key)
                        .collect(Collectors.joining(", ")) + ". openai is any OpenAI-compatible server."));
    }

    /** Where the model that is set is spoken to. */
    public static ModelEndpoint endpoint(Settings settings) {
        return Endpoints.of(settings, "model", provider(settings).baseUrl(), Duration.ofSeconds(settings.positive("model.timeout-seconds")));
    }

    /** In English, then in Hindi. */
    private <T> T prompts(BiFunction<String, String, T> of, String name) {
        Path folder = settings.home().resolve("config").resolve("prompts");
        return of.apply(text(folder.resolve(name + "-en.txt")), text(folder.resolve(name + "-hi.txt")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new SettingsError("The prompt " + file + ", which the model needs, cannot be read.");
        }
    }
}
