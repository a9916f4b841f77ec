package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.knowledge.NewsSource.Stamp;

/** Files that are written while somebody looks, by a clock that is moved by hand. */
class FilesAtRestTest {
    @TempDir
    Path folder;

    private long now = 5;
    private final FilesAtRest files = new FilesAtRest(() -> now);
    private ArticlesOnDisk disk;
    private NewsSource source;

    @BeforeEach
    void look() {
        disk = new ArticlesOnDisk(folder).with("old.txt", "A ferry sank.");
        source = files.of(disk.open());
        assertThat(paths()).containsExactly("old.txt");
    }

    private List<String> paths() {
        return source.stamps().stream().map(Stamp::path).toList();
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    @Test
    void a_growing_file_does_not_show_until_it_is_at_rest() {
        for (String text : List.of("A pier", "A pier was", "A pier was built.")) {
            disk.with("new.txt", text);
            assertThat(paths()).containsExactly("old.txt");
            assertThat(files.untilRest()).contains(FilesAtRest.REST);
            pass(FilesAtRest.REST.minusMillis(1));
        }
        assertThat(paths()).containsExactly("old.txt");
        assertThat(files.untilRest()).contains(Duration.ofMillis(1));
        pass(Duration.ofMillis(1));
        assertThat(paths()).containsExactly("new.txt", "old.txt");
        assertThat(files.untilRest()).isEmpty();
    }

    @Test
    void a_changing_file_shows_as_it_was_and_one_that_is_gone_is_gone_at_once() throws IOException {
        List<Stamp> before = source.stamps();
        disk.with("old.txt", "A ferry sank and was lifted.");
        assertThat(source.stamps()).isEqualTo(before);
        pass(FilesAtRest.REST);
        assertThat(source.stamps()).hasSize(1).isNotEqualTo(before);
        Files.delete(folder.resolve("old.txt"));
        assertThat(paths()).isEmpty();
    }

    @Test
    void what_samvad_keeps_is_whole_from_the_start() {
        disk.with("articles/2025/11/2025-11-18-harbourpost-0a1b2c3d.md", "A pier was built.").with("articles/by-hand.md", "Half a");
        assertThat(paths()).containsExactly("articles/2025/11/2025-11-18-harbourpost-0a1b2c3d.md", "old.txt");
    }

    @Test
    void names_the_folders_that_files_are_in_and_those_above() {
        disk.with("a/b/new.txt", "A pier was built.");
        source.stamps();
        assertThat(files.folders()).containsExactlyInAnyOrder("", "a", "a/b");
    }
}
