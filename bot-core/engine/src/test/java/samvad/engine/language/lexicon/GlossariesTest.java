package samvad.engine.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.language.SpacedWords;
import samvad.engine.language.WordForms;

final class GlossariesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final WordForms WORDS = new SpacedWords();

    private static Glossary of(Bridge bridge, String... wordings) {
        return new Lexicon(List.of(LexiconEntry.alike(bridge, List.of(wordings))), WORDS);
    }

    @Test
    void of_two_that_say_the_same_the_surer_is_heard() {
        Glossary all = new Glossaries(List.of(of(Bridge.PARAPHRASE, "talks", "dialogue"), of(Bridge.TERM, "talks", "dialogue")));
        assertThat(all.of(List.of("talks"), TODAY)).containsExactly(new Rendering(List.of("dialogue"), 1, Bridge.TERM));
    }

    @Test
    void what_only_one_says_is_said() {
        Glossary all = new Glossaries(List.of(of(Bridge.TERM, "talks", "वार्ता"), of(Bridge.TERM, "talks", "बातचीत")));
        assertThat(all.of(List.of("talks"), TODAY)).extracting(Rendering::forms).containsExactlyInAnyOrder(List.of("वार्ता"), List.of("बातचीत"));
    }
}
