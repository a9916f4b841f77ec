package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;
import samvad.engine.knowledge.SourceUnavailable;

class ArticlesFolderTest {
    private static final String PROSE = "Forty people came to see the pier. It was cold.";

    @TempDir
    Path folder;

    private ArticlesOnDisk disk;

    @BeforeEach
    void open() {
        disk = new ArticlesOnDisk(folder);
    }

    @Test
    void lists_articles_of_every_kind_in_order_and_leaves_out_the_rest() {
        List.of("b.TXT", "a.md", "sub/deep/c.html", "d.htm", "README.md", "sub/readme.MD", ".hidden.txt", ".git/x.txt", "history/a.md",
                "sub/history/old.txt", "picture.png", "notes.docx", "articles.tsv", ".md", "no-ending").forEach(name -> disk.with(name, PROSE));
        assertThat(disk.paths()).containsExactly("a.md", "b.TXT", "d.htm", "sub/deep/c.html");
    }

    @Test
    void names_the_first_of_the_files_that_are_not_read_and_counts_the_others() {
        ArticlesFolder source = new ArticlesFolder(folder, Clock.systemUTC());
        disk.with("a.md", PROSE);
        source.stamps();
        assertThat(source.passedOver()).isEmpty();
        disk.with("b.pdf", "");
        source.stamps();
        assertThat(source.passedOver()).containsExactly("b.pdf is not read, for Samvad reads .txt, .md and .html; save its text as one of these.");
        disk.with("sub/c.DOCX", "").with("a/d.odt", "");
        source.stamps();
        assertThat(source.passedOver()).containsExactly(
                "a/d.odt and 2 more files are not read, for Samvad reads .txt, .md and .html; save their text as one of these.");
    }

    @Test
    void passes_over_in_silence_what_lies_beside_articles() {
        List.of("a.md", "README.md", "README.txt", "sub/readme.pdf", ".hidden.pdf", ".git/x.pdf", "history/a.diff", "articles.tsv", "removed.tsv", "no-ending",
                "page_files/photo.PNG", "page_files/style.css", "page_files/script.js", "a.md~", "a.md.bak", "b.md.unfinished").forEach(name -> disk.with(name, PROSE));
        ArticlesFolder source = new ArticlesFolder(folder, Clock.systemUTC());
        source.stamps();
        assertThat(source.passedOver()).isEmpty();
    }

    @Test
    void a_missing_folder_and_a_file_for_a_folder_are_named_with_the_way_out() {
        assertThatThrownBy(() -> new ArticlesFolder(folder.resolve("none"), Clock.systemUTC()).stamps())
                .isInstanceOf(SourceUnavailable.class).hasMessageContaining("There is no folder").hasMessageContaining("--articles");
        disk.with("a.txt", PROSE);
        assertThatThrownBy(() -> new ArticlesFolder(folder.resolve("a.txt"), Clock.systemUTC()).stamps())
                .isInstanceOf(SourceUnavailable.class).hasMessageContaining("a.txt is no folder").hasMessageContaining("--articles");
    }

    @Test
    void a_file_above_the_limit_is_refused_and_one_below_is_taken() {
        disk.with("big.txt", new byte[(int) ArticlesFolder.LARGEST_FILE + 1]).with("fair.txt", (PROSE + "\n\n").repeat(100_000));
        assertThat(disk.refusal("big.txt")).contains("8 MB").contains("split it");
        assertThat(disk.article("fair.txt").blocks()).hasSize(100_000);
    }

    @Test
    void two_files_with_one_id_are_both_named_until_one_is_gone() throws IOException {
        disk.with("a.txt", PROSE).with("sub/a.md", PROSE);
        assertThat(disk.read("a.txt")).isInstanceOf(Reading.Read.class);
        assertThat(disk.refusal("sub/a.md")).contains("(a)").contains("a.txt").contains("rename");
        Stamp refused = stamp("sub/a.md");
        Files.delete(folder.resolve("a.txt"));
        assertThat(stamp("sub/a.md")).isNotEqualTo(refused);
        assertThat(disk.read("sub/a.md")).isInstanceOf(Reading.Read.class);
    }

    private Stamp stamp(String path) {
        return disk.open().stamps().stream().filter(stamp -> stamp.path().equals(path)).findFirst().orElseThrow();
    }

    @Test
    void an_unreadable_file_is_refused_and_stops_no_other() throws IOException {
        disk.with("a.txt", PROSE).with("b.txt", PROSE);
        Files.setPosixFilePermissions(folder.resolve("a.txt"), PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(folder.resolve("a.txt")), "SKIPPED: this user (root?) may read every file");
        assertThat(disk.refusal("a.txt")).contains("check its rights");
        assertThat(disk.read("b.txt")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void an_unreadable_folder_is_refused_and_stops_no_other() throws IOException {
        disk.with("a.txt", PROSE).with("sub/b.txt", PROSE);
        Path sub = folder.resolve("sub");
        Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(sub), "SKIPPED: this user (root?) may list every folder");
            assertThat(disk.refusal("sub")).contains("cannot be listed").contains("rights");
            assertThat(disk.read("a.txt")).isInstanceOf(Reading.Read.class);
        } finally {
            Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void links_are_followed_but_not_in_circles_nor_to_nothing(@TempDir Path elsewhere) throws IOException {
        disk.with("a.txt", PROSE).with("sub/b.txt", PROSE);
        Files.writeString(elsewhere.resolve("c.txt"), PROSE);
        Files.createSymbolicLink(folder.resolve("sub/up"), folder);
        Files.createSymbolicLink(folder.resolve("elsewhere"), elsewhere);
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nothing.txt"));
        assertThat(disk.paths()).containsExactly("a.txt", "elsewhere/c.txt", "gone.txt", "sub/b.txt");
        assertThat(disk.refusal("gone.txt")).contains("symbolic link");
        assertThat(disk.read("elsewhere/c.txt")).isInstanceOf(Reading.Read.class);

        Path link = elsewhere.resolve("articles");
        Files.createSymbolicLink(link, folder.resolve("sub"));
        assertThat(new ArticlesOnDisk(link).paths()).contains("b.txt");
    }

    @Test
    void a_file_that_vanishes_is_refused() throws IOException {
        ArticlesFolder source = disk.with("a.txt", PROSE).open();
        Stamp stamp = source.stamps().getFirst();
        Files.delete(folder.resolve("a.txt"));
        assertThat(source.read(stamp)).isInstanceOfSatisfying(Reading.Refused.class, refused -> assertThat(refused.reason()).contains("was deleted"));
    }

    @Test
    void a_table_that_cannot_be_used_costs_no_article() {
        disk.with("a.txt", PROSE).with("b.txt", PROSE);
        for (String table : new String[] {"", "\n\n", "a\tb\n1\t2\n", "just words", "\tid\n\n\t\nx"}) {
            disk.with("articles.tsv", table);
            assertThat(disk.read("a.txt")).isInstanceOf(Reading.Read.class);
        }
        disk.with("articles.tsv", "name\tdate\na\t2025-11-18\n");
        assertThat(disk.taken("a.txt").remark()).contains("articles.tsv was not used").contains("`id`");
        byte[] noise = new byte[400];
        disk.with("articles.tsv", noise);
        assertThat(disk.taken("a.txt").remark()).contains("articles.tsv was not used").contains("not text");

        ArticlesFolder source = disk.open();
        List<Reading> readings = source.stamps().stream().map(source::read).toList();
        assertThat(readings).extracting(reading -> ((Reading.Read) reading).remark().isEmpty()).containsExactly(false, true);
    }

    @Test
    void a_table_with_a_mark_short_rows_and_another_encoding_is_used() {
        disk.with("a.txt", PROSE).with("b.txt", PROSE).with("articles.tsv", "\uFEFFid\tdate\tsource\r\na\t2025-11-18\r\n\t\t\r\nb\t\tHarbour Post\t\r\n");
        assertThat(disk.article("a.txt").source().date()).isPresent();
        assertThat(disk.article("b.txt").source().outlet()).contains("Harbour Post");
        disk.with("articles.tsv", "\uFEFFid\tsource\na\tबंदरगाह\n", StandardCharsets.UTF_16LE);
        assertThat(disk.article("a.txt").source().outlet()).contains("बंदरगाह");
    }

    @Test
    void an_edited_table_changes_the_articles_it_speaks_of() {
        disk.with("a.txt", PROSE).with("b.txt", PROSE).with("articles.tsv", "id\tdate\na\t2025-11-18\nb\t2025-11-18\n");
        String a = disk.taken("a.txt").hash();
        String b = disk.taken("b.txt").hash();
        disk.with("articles.tsv", "id\tdate\na\t2025-11-18\nb\t2025-11-19\n");
        assertThat(disk.taken("a.txt").hash()).isEqualTo(a);
        assertThat(disk.taken("b.txt").hash()).isNotEqualTo(b);
    }
}
