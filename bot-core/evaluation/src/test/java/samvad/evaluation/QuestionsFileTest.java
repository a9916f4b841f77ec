package samvad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.knowledge.ArticleId;

class QuestionsFileTest {
    private static final String HEADER = "id\tquestion\tquestion_lang\tgold_article_ids\tgold_answers\ttype\n";

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("questions.tsv"), text);
    }

    private AbstractThrowableAssert<?, ?> refusalOf(String text) throws IOException {
        Path file = file(text);
        return assertThatThrownBy(() -> QuestionsFile.read(file)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(file.toString());
    }

    @Test
    void reads_every_column() throws IOException {
        assertThat(QuestionsFile.read(file(HEADER + "q1\tकौन आया?\thi\ta, b\tNair | नायर\twho\n\nq2\tWho left?\ten\t\t\tnone\n"))).containsExactly(
                new GoldQuestion("q1", "कौन आया?", List.of(new ArticleId("a"), new ArticleId("b")), List.of("Nair", "नायर"), "who", ""),
                new GoldQuestion("q2", "Who left?", List.of(), List.of(), "none", ""));
    }

    @Test
    void takes_columns_in_any_order_without_a_type_and_after_a_byte_order_mark() throws IOException {
        GoldQuestion question = QuestionsFile.read(file("\uFEFFgold_answers\tquestion\tid\tgold_article_ids\tquestion_lang\r\nNair\tWho came?\tq1\ta\ten\r\n")).getFirst();
        assertThat(question).isEqualTo(new GoldQuestion("q1", "Who came?", List.of(new ArticleId("a")), List.of("Nair"), "", ""));
        assertThat(question.answerable()).isTrue();
    }

    @Test
    void names_the_line_that_is_too_short_or_asks_nothing() throws IOException {
        refusalOf(HEADER + "q1\tWho came?\ten\ta\tNair\twho\n\nq2\tWho left?\n").hasMessageContaining("line 4").hasMessageContaining("2 columns");
        refusalOf(HEADER + "q1\t \ten\ta\tNair\twho\n").hasMessageContaining("line 2").hasMessageContaining("question is empty");
    }

    @Test
    void whatever_the_language_is_said_to_be_the_question_is_the_same() throws IOException {
        assertThat(QuestionsFile.read(file(HEADER + "q1\tWho came?\ten\ta\tNair\twho\n")))
                .isEqualTo(QuestionsFile.read(file(HEADER + "q1\tWho came?\tfr\ta\tNair\twho\n")));
    }

    @Test
    void names_the_line_whose_id_an_earlier_question_has() throws IOException {
        refusalOf(HEADER + "q1\tWho came?\ten\ta\tNair\twho\n\nq1\tWho left?\ten\ta\tRao\twho\n")
                .hasMessageContaining("line 4").hasMessageContaining("\"q1\"").hasMessageContaining("line 2");
    }

    @Test
    void names_the_article_that_is_not_held() throws IOException {
        Path file = file(HEADER + "q1\tWho came?\ten\ta\tNair\twho\n\nq2\tWho left?\ten\ta,b\tNair\twho\n");
        QuestionsFile.requireArticles(file, id -> true);
        assertThatThrownBy(() -> QuestionsFile.requireArticles(file, new ArticleId("a")::equals)).isInstanceOf(UnusableFile.class)
                .hasMessageContaining(file + ", line 4").hasMessageContaining("\"b\"");
    }

    @Test
    void a_file_without_a_question_is_of_no_use() throws IOException {
        refusalOf(HEADER).hasMessageContaining("no question");
        refusalOf(HEADER + "\n \n").hasMessageContaining("no question");
    }

    @Test
    void names_the_column_that_is_missing() throws IOException {
        refusalOf("id\tquestion\tquestion_lang\tgold_answers\ttype\nq1\tWho?\ten\tNair\twho\n").hasMessageContaining("line 1").hasMessageContaining("gold_article_ids");
        refusalOf("").hasMessageContaining("is empty");
    }

    @Test
    void names_a_file_that_is_missing_or_no_utf_8() throws IOException {
        assertThatThrownBy(() -> QuestionsFile.read(folder.resolve("none.tsv"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.tsv").hasMessageContaining("check its name");
        Path latin = Files.write(folder.resolve("latin.tsv"), (HEADER + "q1\tSão Tomé?\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> QuestionsFile.read(latin)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("latin.tsv").hasMessageContaining("UTF-8");
    }
}
