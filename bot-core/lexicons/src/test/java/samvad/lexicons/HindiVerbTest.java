package samvad.lexicons;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Rendering;

final class HindiVerbTest {
    private final WordForms plain = PlainWords.FORMS;

    @TempDir Path folder;

    @Test
    void news_tells_what_was_done_and_what_will_be() {
        assertThat(HindiVerb.formsOf("मिलना")).contains("मिलना", "मिला", "मिले", "मिलता", "मिलेगा", "मिलने", "मिलकर");
        assertThat(HindiVerb.formsOf("लगाना")).contains("लगाया", "लगाए", "लगाता", "लगाएगा", "लगाकर");
        assertThat(HindiVerb.formsOf("खोना")).contains("खोया", "खोई", "खोएंगे");
    }

    @Test
    void a_noun_that_ends_like_a_verb_has_no_such_forms() {
        assertThat(english("मिलेगा")).contains(List.of("meet"));
        assertThat(english("घटना")).contains(List.of("incident"));
        assertThat(english("घटा")).doesNotContain(List.of("incident"));
    }

    private List<List<String>> english(String word) {
        return new BuiltInWords(folder, new Analysis(plain, "verbs")).of(List.of(word), LocalDate.of(2026, 11, 29)).stream()
                .filter(rendering -> rendering.bridge() == Bridge.EVERYDAY).map(Rendering::forms).toList();
    }
}
