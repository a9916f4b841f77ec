package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTableTest {
    private static final String PROSE = "Forty people came to see the pier. It was cold.";

    @TempDir
    Path folder;

    private ArticlesOnDisk disk;

    @BeforeEach
    void open() {
        disk = new ArticlesOnDisk(folder).with("a.txt", PROSE).with("b.txt", PROSE);
    }

    private void table(String text) {
        disk.with("articles.tsv", text);
    }

    @Test
    void refuses_a_row_with_too_many_columns_and_uses_the_others() {
        table("id\ttitle\tsource\na\tA pier\tof steel\tHarbour Post\nb\tThe pier\tHarbour Post\t\t\n");
        assertThat(disk.article("a.txt").source().title()).isEmpty();
        assertThat(disk.taken("a.txt").remark()).contains("articles.tsv line 2 was not used").contains("4 columns").contains("names 3");
        assertThat(disk.article("b.txt").source().outlet()).contains("Harbour Post");
        assertThat(disk.taken("b.txt").remark()).isEmpty();
    }

    @Test
    void says_once_that_it_names_no_article() {
        for (String text : new String[] {"", " \n\t\n", "id\ttitle\n", "id\ttitle\tuse\n \tA pier\tfull\n"}) {
            table(text);
            assertThat(disk.taken("a.txt").remark()).as(text).isEqualTo("articles.tsv names no article; write a line for each under a first line that names the columns, or delete it");
        }
    }

    @Test
    void uses_no_row_of_two_for_one_id() {
        table("id\ttitle\na\tOne pier\nb\tA pier\na\tAnother pier\n");
        assertThat(disk.article("a.txt").source().title()).isEmpty();
        assertThat(disk.taken("a.txt").remark()).contains("articles.tsv line 4 was not used, nor was line 2").contains("\"a\"");
        assertThat(disk.article("b.txt").source().title()).contains("A pier");
    }

    @Test
    void says_which_rows_have_no_file_once() {
        disk.with("below/c.txt", PROSE);
        table("id\ttitle\nghost\tNobody's\na\tA pier\nc\tBelow\n");
        assertThat(disk.taken("a.txt").remark()).contains("articles.tsv line 2: there is no file for \"ghost\"").doesNotContain("line 3", "line 4");
        table("id\ttitle\n" + "x1\t\nx2\t\nx3\t\nx4\t\nx5\t\nx6\t\nx7\t\n");
        assertThat(disk.taken("a.txt").remark()).contains("line 6").doesNotContain("x6").contains("2 more rows");
    }

    @Test
    void leaves_an_unknown_language_and_an_unusable_address_out_and_says_so() {
        table("id\tlang\turl\na\txx\tnot a url\nb\ten-IN\thttps://example.org/b\n");
        assertThat(disk.article("a.txt").source().url()).isEmpty();
        assertThat(disk.taken("a.txt").remark()).contains("articles.tsv line 2: its language \"xx\"").contains("line 2: its url \"not a url\"");
        assertThat(disk.taken("b.txt").remark()).isEmpty();
        disk.with("m.md", "---\nlang: xx\nurl: nowhere\n---\n" + PROSE);
        assertThat(disk.taken("m.md").remark()).contains("its language \"xx\"").contains("its url \"nowhere\"");
    }

    @Test
    void is_not_used_where_it_is_not_utf_8() {
        disk.with("articles.tsv", "id\ttitle\nb\tThe pier\na\tThe caf\u00E9 at the pier\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(disk.article("b.txt").source().title()).isEmpty();
        assertThat(disk.taken("a.txt").remark()).contains("articles.tsv was not used, for its line 3 is not UTF-8");
    }

    @Test
    void shows_no_article_whose_terms_stand_in_a_row_that_cannot_be_used() {
        table("id\ttitle\tuse\na\tA pier\tof steel\tfull\nb\tThe pier\tfull\n");
        assertThat(disk.refusal("a.txt")).contains("not shown").contains("articles.tsv line 2");
        assertThat(disk.taken("b.txt").remark()).isEmpty();
        disk.with("articles.tsv", "id\ttitle\tuse\na\tThe caf\u00E9\tfull\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(disk.refusal("b.txt")).contains("not shown").contains("line 2 is not UTF-8");
    }
}
