package samvad.lexicons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.LexiconEntry;

final class TermsFileTest {
    private static final String HEADER = "# words\nenglish\thindi\n\n";

    @TempDir Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("terms.tsv"), text);
    }

    @Test
    void reads_each_wording_of_both_sides_as_one_group() throws IOException {
        WordList words = TermsFile.read(file(HEADER + "# war\ntruce|cease-fire\tयुद्धविराम | संघर्षविराम\n"));
        assertThat(words.faults()).isEmpty();
        assertThat(words.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.bridge()).isEqualTo(Bridge.TERM);
            assertThat(entry.said()).containsExactly("truce", "cease-fire", "युद्धविराम", "संघर्षविराम").isEqualTo(entry.meant());
        });
    }

    @Test
    void composes_letters_as_unicode_does() throws IOException {
        assertThat(TermsFile.read(file(HEADER + "attache\u0301\tक\u0958\n")).entries()).flatExtracting(LexiconEntry::said)
                .containsExactly("attaché", "कक\u093C");
    }

    @Test
    void leaves_out_a_bad_line_and_names_it_with_the_way_out() throws IOException {
        Path file = file(HEADER + "peace\t\nvisit\tयात्रा\nयात्रा\tvisit\nvote\tvote\nword\tशब्द\tशब्दों\n");
        WordList words = TermsFile.read(file);
        assertThat(words.entries()).singleElement().satisfies(entry -> assertThat(entry.said()).contains("यात्रा"));
        assertThat(words.faults()).satisfiesExactly(
                fault -> assertThat(fault).startsWith(file + ", line 4: ").contains("hindi is empty"),
                fault -> assertThat(fault).startsWith(file + ", line 6: ").contains("write English, one tab, Hindi"),
                fault -> assertThat(fault).startsWith(file + ", line 7: ").contains("\"vote\"", "not in Devanagari"),
                fault -> assertThat(fault).startsWith(file + ", line 8: ").contains("3 columns", "put | between"));
    }

    @Test
    void refuses_what_is_no_file_of_terms() throws IOException {
        assertThatThrownBy(() -> TermsFile.read(folder.resolve("none.tsv"))).isInstanceOf(UnusableWords.class).hasMessageContaining("There is no file");
        assertThatThrownBy(() -> TermsFile.read(file("peace\tशांति\n"))).isInstanceOf(UnusableWords.class)
                .hasMessageContaining("line 1").hasMessageContaining("english, hindi");
        assertThatThrownBy(() -> TermsFile.read(file("# nothing\n"))).isInstanceOf(UnusableWords.class).hasMessageContaining("holds no line");
        Files.write(folder.resolve("terms.tsv"), new byte[] {'a', (byte) 0xE9, '\t', 'b'});
        assertThatThrownBy(() -> TermsFile.read(folder.resolve("terms.tsv"))).isInstanceOf(UnusableWords.class).hasMessageContaining("UTF-8");
    }
}
