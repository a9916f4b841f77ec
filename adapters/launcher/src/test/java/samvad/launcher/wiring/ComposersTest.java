package samvad.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.answer.AnswerComposer;
import samvad.engine.answer.CitationVerifier;
import samvad.engine.answer.QuotingComposer;
import samvad.engine.answer.QuotingWhenModelFails;
import samvad.engine.answer.verify.VerifySentence;
import samvad.engine.digest.EditStories;
import samvad.engine.digest.Editor;
import samvad.engine.knowledge.Outlets;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.story.GroupStories;
import samvad.engine.story.PassingStoryLedger;
import samvad.launcher.ShippedPrompts;
import samvad.launcher.settings.Settings;
import samvad.launcher.settings.SettingsError;

class ComposersTest {
    private static final CitationVerifier VERIFIER = new CitationVerifier(new VerifySentence(_ -> List.of(), Glossary.EMPTY));

    @TempDir Path home;

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "SAMVAD_MODEL_PROVIDER", "openai",
            "SAMVAD_MODEL_BASE_URL", "http://localhost:11434/v1",
            "SAMVAD_MODEL_NAME", "a-model"));

    @BeforeEach
    void ship_prompts() throws IOException {
        ShippedPrompts.setIn(home);
    }

    @Test
    void without_settings_the_articles_are_quoted() {
        environment.clear();

        assertThat(composer()).isInstanceOf(QuotingComposer.class);
    }

    @Test
    void a_model_is_backed_by_quotations_and_needs_no_key() {
        assertThat(composer()).isInstanceOf(QuotingWhenModelFails.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.base-url", "model.name"})
    void a_missing_setting_is_named_together_with_its_variable(String name) {
        environment.remove(Settings.variable(name));

        assertThatThrownBy(this::composer).isInstanceOf(SettingsError.class)
                .hasMessageContainingAll(name, Settings.variable(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:11434", "ftp://localhost/v1", "//localhost/v1", "http://", "no address at all"})
    void an_address_that_cannot_be_spoken_to_is_named(String address) {
        environment.put("SAMVAD_MODEL_BASE_URL", address);

        assertThatThrownBy(this::composer).isInstanceOf(SettingsError.class).hasMessageContainingAll("model.base-url", address);
    }

    @Test
    void an_unknown_provider_is_told_what_there_is() {
        environment.put("SAMVAD_MODEL_PROVIDER", "oracle");

        assertThatThrownBy(this::composer).isInstanceOf(SettingsError.class).hasMessageContainingAll("oracle", "none", "openai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer-en.txt", "answer-hi.txt"})
    void a_missing_prompt_is_named(String prompt) throws IOException {
        Files.delete(home.resolve("config").resolve("prompts").resolve(prompt));

        assertThatThrownBy(this::composer).isInstanceOf(SettingsError.class).hasMessageContaining(prompt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"digest-en.txt", "digest-hi.txt"})
    void a_missing_prompt_of_digests_is_named_where_digests_are_made(String prompt) throws IOException {
        Files.delete(home.resolve("config").resolve("prompts").resolve(prompt));

        assertThat(composer()).isNotNull();
        assertThatThrownBy(this::editor).isInstanceOf(SettingsError.class).hasMessageContaining(prompt);
    }

    @Test
    void without_settings_digests_are_quoted_and_need_no_prompt() throws IOException {
        environment.clear();
        Files.delete(home.resolve("config").resolve("prompts").resolve("digest-en.txt"));

        assertThat(editor()).isInstanceOf(EditStories.class);
    }

    @Test
    void a_key_file_that_is_missing_is_named() {
        environment.put("SAMVAD_MODEL_API_KEY_FILE", "no-such-key");

        assertThatThrownBy(this::composer).isInstanceOf(SettingsError.class)
                .hasMessageContainingAll("no-such-key", "model.api-key-file");
    }

    private AnswerComposer composer() {
        return new Composers(Settings.read(home, environment), _ -> List.of(), VERIFIER).answers();
    }

    private Editor editor() {
        GroupStories stories = new GroupStories(_ -> List.of(), Glossary.EMPTY, new PassingStoryLedger(), LocalDate.EPOCH);
        Editor quoting = new EditStories(stories, (_, _) -> Set.of(), _ -> List.of(), Outlets.NONE);
        return new Composers(Settings.read(home, environment), _ -> List.of(), VERIFIER).digests(quoting, stories, UnaryOperator.identity());
    }
}
