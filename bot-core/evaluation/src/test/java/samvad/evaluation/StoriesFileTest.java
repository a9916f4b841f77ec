package samvad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.knowledge.ArticleId;

class StoriesFileTest {
    @TempDir Path folder;

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("stories.tsv"), "article\tdate\tstory\n" + rows);
    }

    @Test
    void reads_which_article_tells_which_story() throws IOException {
        assertThat(StoriesFile.read(file("a\t2026-02-03\tflood\nb\t2026-02-04\tflood\n")))
                .contains(new LabelledArticle(new ArticleId("b"), LocalDate.of(2026, 2, 4), "flood")).hasSize(2);
    }

    @Test
    void names_the_line_of_what_is_wrong() {
        assertThatThrownBy(() -> StoriesFile.read(file("a\t2026-02-03\tflood\nb\tsoon\tflood\n")))
                .isInstanceOf(UnusableFile.class).hasMessageContaining("line 3").hasMessageContaining("soon");
        assertThatThrownBy(() -> StoriesFile.read(file("a\t2026-02-03\n"))).hasMessageContaining("line 2");
        assertThatThrownBy(() -> StoriesFile.read(file("a\t2026-02-03\tflood\na\t2026-02-03\tfire\n"))).hasMessageContaining("line 3");
        assertThatThrownBy(() -> StoriesFile.read(file(""))).hasMessageContaining("stories.tsv names no article");
        assertThatThrownBy(() -> StoriesFile.read(folder.resolve("none.tsv"))).hasMessageContaining("none.tsv");
    }
}
