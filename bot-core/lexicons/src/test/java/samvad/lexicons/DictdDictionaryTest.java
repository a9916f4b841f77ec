package samvad.lexicons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.LexiconEntry;

final class DictdDictionaryTest {
    @TempDir Path folder;

    private static List<String> rendered(WordList words, String said) {
        List<LexiconEntry> entries = words.entries().stream().filter(entry -> entry.said().equals(List.of(said))).toList();
        assertThat(entries).as(said).hasSizeLessThan(2);
        return entries.isEmpty() ? List.of() : entries.getFirst().meant();
    }

    private WordList read(OwnDictionary dictionary) throws IOException {
        return DictdDictionary.read(dictionary.packed(folder));
    }

    @Test
    void reads_senses_in_both_directions_from_plain_and_packed_text() throws IOException {
        OwnDictionary own = new OwnDictionary()
                .entry("lantern", "lantern /ˈlæntən/ <n>\n1. लालटेन, कंदील\n      \"She lit the lantern.\"\n2. दीप\n")
                .entry("lamp", "lamp /læmp/ <n>\n1. दीप; चिराग़\n");
        for (Path index : List.of(own.plain(folder), own.packed(folder), folder.resolve("own.dict.dz"))) {
            WordList words = DictdDictionary.read(index);
            assertThat(words.entries()).allMatch(entry -> entry.bridge() == Bridge.DICTIONARY).hasSize(6);
            assertThat(rendered(words, "lantern")).containsExactly("लालटेन", "कंदील", "दीप");
            assertThat(rendered(words, "दीप")).containsExactly("lantern", "lamp");
            assertThat(rendered(words, "चिराग\u093C")).containsExactly("lamp");
        }
    }

    @Test
    void script_tells_which_side_is_which() throws IOException {
        WordList words = read(new OwnDictionary().entry("नाव", "नाव /naːʋ/ <n, fem>\n boat, small ship\n   \"नाव डूब गई\" - \"the boat sank\"\n n. pl.\n"));
        assertThat(rendered(words, "नाव")).containsExactly("boat", "small ship");
        assertThat(rendered(words, "small ship")).containsExactly("नाव");
    }

    @Test
    void one_word_under_two_kinds_is_one_entry() throws IOException {
        WordList words = read(new OwnDictionary().entry("row", "row <N>\n1. पंक्ति\n").entry("row", "row <V>\n1. खेना\n"));
        assertThat(rendered(words, "row")).containsExactly("पंक्ति", "खेना");
    }

    @Test
    void takes_the_headword_as_it_is_printed() throws IOException {
        WordList words = read(new OwnDictionary().entry("seasick", "Sea-sick /ˈsiːsɪk/ <Adj>\n1. जहाज़ी मतली से ग्रस्त\n").entry("other spelling", "Harbour <N>\n1. बंदरगाह\n"));
        assertThat(rendered(words, "Sea-sick")).hasSize(1);
        assertThat(rendered(words, "other spelling")).containsExactly("बंदरगाह");
    }

    @Test
    void notes_blanks_and_light_verbs_do_not_belong_to_a_translation() throws IOException {
        WordList words = read(new OwnDictionary().entry("anchor", "anchor <VT>\n1. लंगर~डालना[होना], स्थिर{जहाज़~को) करना, (नाव) रोक~देना\n"));
        assertThat(rendered(words, "anchor")).containsExactly("लंगर डालना", "स्थिर", "रोक");
    }

    @Test
    void passes_over_what_is_no_translation() throws IOException {
        WordList words = read(new OwnDictionary()
                .entry("keel", "keel <N>\n1. जहाज़ के नीचे की सबसे लंबी लकड़ी\n2. AxarSa शब्द\n3. The lowest timber\n4.\n5. पेंदा।\n")
                .entry("ship", "-ship <Suffix>\n1. पन\n").entry("????", "???? <V>\n1. करना\n").entry("empty", ""));
        assertThat(rendered(words, "keel")).containsExactly("पेंदा");
        assertThat(words.entries()).hasSize(2);
    }

    @Test
    void says_what_is_wrong_and_the_way_out() throws IOException {
        Path index = new OwnDictionary().entry("lamp", "lamp\n1. दीप\n").packed(folder);
        byte[] whole = Files.readAllBytes(folder.resolve("own.dict.dz"));
        Files.write(folder.resolve("own.dict.dz"), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> DictdDictionary.read(index)).isInstanceOf(UnusableWords.class).hasMessageContaining("is damaged; install");
        Files.write(folder.resolve("own.dict.dz"), whole);
        Files.writeString(index, "lamp\tA\tzzzz\n");
        assertThatThrownBy(() -> DictdDictionary.read(index)).isInstanceOf(UnusableWords.class).hasMessageContaining("line 1: does not point into own.dict.dz");
        Files.delete(folder.resolve("own.dict.dz"));
        assertThatThrownBy(() -> DictdDictionary.read(index)).isInstanceOf(UnusableWords.class).hasMessageContaining("There is no file").hasMessageContaining("or none");
    }
}
