package samvad.engine.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.language.SpacedWords;
import samvad.engine.language.WordForms;

final class LexiconTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 18);
    private static final WordForms WORDS = new SpacedWords();

    @Test
    void wordings_of_one_thing_stand_for_each_other() {
        Lexicon lexicon = new Lexicon(List.of(LexiconEntry.alike(Bridge.TERM, List.of("foreign minister", "विदेश मंत्री"))), WORDS);
        assertThat(lexicon.of(List.of("foreign", "minister"), TODAY)).containsExactly(new Rendering(List.of("विदेश", "मंत्री"), 1, Bridge.TERM));
        assertThat(lexicon.of(List.of("foreign"), TODAY)).isEmpty();
        assertThat(lexicon.longestPhrase()).isEqualTo(2);
    }

    @Test
    void an_office_has_its_holder_of_the_day() {
        Lexicon lexicon = new Lexicon(List.of(
                new LexiconEntry(List.of("chancellor"), List.of("Brandt"), Bridge.OFFICE, Optional.empty(), Optional.of(LocalDate.of(1974, 5, 7))),
                new LexiconEntry(List.of("chancellor"), List.of("Schmidt"), Bridge.OFFICE, Optional.of(LocalDate.of(1974, 5, 16)), Optional.empty())), WORDS);
        assertThat(lexicon.of(List.of("chancellor"), LocalDate.of(1972, 1, 1))).extracting(Rendering::forms).containsExactly(List.of("Brandt"));
        assertThat(lexicon.of(List.of("chancellor"), TODAY)).extracting(Rendering::forms).containsExactly(List.of("Schmidt"));
    }

    @Test
    void the_more_a_dictionary_offers_the_less_each_is_meant() {
        Lexicon lexicon = new Lexicon(List.of(
                LexiconEntry.rendered(Bridge.DICTIONARY, List.of("coal"), List.of("कोयला")),
                LexiconEntry.rendered(Bridge.DICTIONARY, List.of("bag"), List.of("थैला", "झोला", "बस्ता"))), WORDS);
        assertThat(lexicon.of(List.of("coal"), TODAY).getFirst().weight()).isGreaterThan(lexicon.of(List.of("bag"), TODAY).getFirst().weight());
    }
}
