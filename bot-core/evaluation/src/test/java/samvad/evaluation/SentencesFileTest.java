package samvad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.knowledge.ArticleId;

class SentencesFileTest {
    @TempDir Path folder;

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("sentences.tsv"), "id\tbehaviour\tarticles\ttext\n" + rows);
    }

    @Test
    void reads_which_articles_a_sentence_cites() throws IOException {
        assertThat(SentencesFile.read(file("1\thonest\ta, b\tNair came.\n")))
                .containsExactly(new WrittenSentence("1", "honest", List.of(new ArticleId("a"), new ArticleId("b")), "Nair came."));
    }

    @Test
    void passes_over_blank_lines_and_counts_them() throws IOException {
        assertThat(SentencesFile.read(file("\n1\thonest\ta\tNair came.\n\n"))).hasSize(1);
        assertThatThrownBy(() -> SentencesFile.read(file("\n1\thonest\ta\n"))).hasMessageContaining("sentences.tsv, line 3");
    }

    @Test
    void names_the_columns_of_a_file_that_has_others() throws IOException {
        Path other = Files.writeString(folder.resolve("other.tsv"), "id\ttext\n1\tNair came.\n");
        assertThatThrownBy(() -> SentencesFile.read(other)).isInstanceOf(UnusableFile.class)
                .hasMessageEndingWith("other.tsv, line 1: the columns are id, behaviour, articles, text");
    }

    @Test
    void names_the_line_of_what_is_wrong_and_a_file_without_a_sentence() {
        assertThatThrownBy(() -> SentencesFile.read(file("1\thonest\ta\n"))).isInstanceOf(UnusableFile.class).hasMessageContaining("sentences.tsv, line 2");
        assertThatThrownBy(() -> SentencesFile.read(file(""))).isInstanceOf(UnusableFile.class).hasMessageContaining("sentences.tsv holds no sentence");
    }
}
