package samvad.lexicons;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.language.Script;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.LexiconEntry;
import samvad.engine.language.lexicon.Rendering;

final class EverydayWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @TempDir Path folder;

    private final WordForms plain = PlainWords.FORMS;

    private List<Rendering> of(String word, Bridge bridge) {
        return new BuiltInWords(folder, new Analysis(plain, "plain")).of(plain.forms(word), TODAY).stream()
                .filter(rendering -> rendering.bridge() == bridge).toList();
    }

    @Test
    void a_word_has_its_meaning_in_the_other_language_both_ways() {
        assertThat(of("hospital", Bridge.EVERYDAY)).extracting(Rendering::forms).contains(plain.forms("अस्पताल"));
        assertThat(of("अस्पताल", Bridge.EVERYDAY)).extracting(Rendering::forms).contains(plain.forms("hospital"));
    }

    @Test
    void a_word_is_told_by_others_of_its_own_language_and_of_that_alone() {
        assertThat(of("buy", Bridge.PARAPHRASE)).extracting(Rendering::forms).contains(plain.forms("purchase"))
                .noneMatch(forms -> forms.stream().anyMatch(Script::hasDevanagari));
        assertThat(of("purchase", Bridge.PARAPHRASE)).extracting(Rendering::forms).contains(plain.forms("bought"));
    }

    @Test
    void every_line_is_composed_english_and_hindi() {
        List<LexiconEntry> meanings = EverydayWords.entries().stream().filter(entry -> entry.bridge() == Bridge.EVERYDAY).toList();
        assertThat(meanings).hasSizeGreaterThan(30_000).doesNotHaveDuplicates();
        assertThat(meanings).allMatch(entry -> ofOneScript(entry.said()) && ofOneScript(entry.meant()) && isHindi(entry.said()) != isHindi(entry.meant()));
        assertThat(meanings).flatExtracting(LexiconEntry::said).allMatch(wording -> wording.strip().equals(wording) && !wording.isEmpty()
                && Normalizer.isNormalized(wording, Normalizer.Form.NFC));
    }

    private static boolean isHindi(List<String> wordings) {
        return wordings.stream().anyMatch(Script::hasDevanagari);
    }

    private static boolean ofOneScript(List<String> wordings) {
        boolean hindi = isHindi(wordings);
        return wordings.stream().flatMapToInt(String::codePoints).filter(Character::isLetter).allMatch(letter -> Script.isDevanagari(letter) == hindi);
    }
}
