package samvad.lexicons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Lexicon;
import samvad.engine.language.lexicon.LexiconEntry;
import samvad.engine.language.lexicon.Rendering;

final class CompiledLexiconTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final List<LexiconEntry> ENTRIES = List.of(
            LexiconEntry.alike(Bridge.TERM, List.of("truce", "cease fire", "युद्धविराम", "संघर्षविराम")),
            LexiconEntry.rendered(Bridge.DICTIONARY, List.of("truce"), List.of("युद्धविराम", "सुलह", "विराम")),
            LexiconEntry.rendered(Bridge.DICTIONARY, List.of("सुलह"), List.of("truce", "treaty")),
            new LexiconEntry(List.of("harbour minister"), List.of("Anna Vesk"), Bridge.OFFICE, Optional.empty(), Optional.of(DAY)),
            new LexiconEntry(List.of("harbour minister"), List.of("Orlan Vesk"), Bridge.OFFICE, Optional.of(DAY.plusDays(1)), Optional.empty()));

    private final WordForms words = PlainWords.FORMS;

    @Test
    void says_what_a_lexicon_in_memory_says() {
        Lexicon memory = new Lexicon(ENTRIES, words);
        CompiledLexicon compiled = CompileLexicon.of(ENTRIES, words);
        assertThat(compiled.longestPhrase()).isEqualTo(memory.longestPhrase()).isEqualTo(2);
        for (LexiconEntry entry : ENTRIES) {
            for (String said : entry.said()) {
                for (LocalDate day : List.of(DAY, DAY.plusDays(1))) {
                    assertThat(compiled.of(words.forms(said), day)).as(said).isNotEmpty().isEqualTo(memory.of(words.forms(said), day));
                }
            }
        }
    }

    @Test
    void knows_no_word_before_between_and_after_its_own() {
        CompiledLexicon compiled = CompileLexicon.of(ENTRIES, words);
        for (String unknown : List.of("a", "cease", "cease fires", "truc", "trucee", "zebra", "युद्ध", "ॐ")) {
            assertThat(compiled.of(words.forms(unknown), DAY)).as(unknown).isEmpty();
        }
        assertThat(compiled.of(List.of(), DAY)).isEmpty();
        assertThat(CompiledLexicon.empty().of(List.of("truce"), DAY)).isEmpty();
    }

    @Test
    void a_wording_that_loses_its_abbreviation_or_all_letters_would_mean_something_else() {
        CompiledLexicon compiled = CompileLexicon.of(List.of(
                LexiconEntry.alike(Bridge.NAME, List.of("US president", "American president", "अमेरिकी राष्ट्रपति")),
                LexiconEntry.alike(Bridge.NAME, List.of("G20", "जी-20"))), words);
        assertThat(compiled.of(List.of("president"), DAY)).isEmpty();
        assertThat(compiled.of(List.of("20"), DAY)).isEmpty();
        assertThat(compiled.of(List.of("american", "president"), DAY)).extracting(Rendering::forms)
                .containsExactly(List.of("अमेरिकी", "राष्ट्रपति"));
    }

    @Test
    void an_everyday_phrase_of_which_one_word_with_meanings_of_its_own_is_left_means_nothing() {
        CompiledLexicon compiled = CompileLexicon.of(List.of(
                LexiconEntry.rendered(Bridge.EVERYDAY, List.of("unexpectedly", "of the blue"), List.of("अचानक")),
                LexiconEntry.rendered(Bridge.EVERYDAY, List.of("अचानक"), List.of("unexpectedly", "of the blue")),
                LexiconEntry.rendered(Bridge.EVERYDAY, List.of("blue"), List.of("नीला"))), words);
        assertThat(compiled.of(List.of("blue"), DAY)).extracting(Rendering::forms).containsExactly(List.of("नीला"));
        assertThat(compiled.of(List.of("अचानक"), DAY)).extracting(Rendering::forms).containsExactly(List.of("unexpectedly"));
    }
}
