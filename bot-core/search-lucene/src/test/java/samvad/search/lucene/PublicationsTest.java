package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.testkit.MovingClock;

/** Whether something was published is told by the file that names the generation in use. */
final class PublicationsTest {
    private static final Instant WRITTEN = Instant.parse("2025-11-20T10:00:00Z");

    @TempDir Path root;

    private final MovingClock clock = new MovingClock(WRITTEN);
    private IndexFolder folder = new IndexFolder(Path.of(""));
    private Publications publications = new Publications(folder, clock);

    @BeforeEach
    void publish() throws IOException {
        folder = new IndexFolder(root);
        publications = new Publications(folder, clock);
        folder.use(Files.createDirectories(root.resolve("g1")));
        Files.setLastModifiedTime(root.resolve("current"), FileTime.from(WRITTEN));
    }

    @Test
    void nothing_was_published_while_the_file_stays_as_it_was() throws IOException {
        clock.pass(Duration.ofMinutes(1));
        assertThat(publications.noneSinceLooked()).isFalse();
        publications.look();
        assertThat(publications.noneSinceLooked()).isTrue();
        assertThat(publications.noneSinceLooked()).isTrue();
    }

    @Test
    void it_is_uncertain_while_the_file_is_so_new_that_another_could_bear_its_time() throws IOException {
        clock.pass(Duration.ofSeconds(2));
        publications.look();
        assertThat(publications.noneSinceLooked()).isFalse();
    }

    @Test
    void another_commit_of_the_same_generation_is_noticed() throws IOException {
        clock.pass(Duration.ofMinutes(1));
        publications.look();
        folder.use(root.resolve("g1"));
        assertThat(publications.noneSinceLooked()).isFalse();
    }

    @Test
    void it_is_uncertain_where_no_index_is_left_or_what_was_seen_is_forgotten() throws IOException {
        clock.pass(Duration.ofMinutes(1));
        publications.look();
        publications.forget();
        assertThat(publications.noneSinceLooked()).isFalse();
        publications.look();
        Files.delete(root.resolve("current"));
        assertThat(publications.noneSinceLooked()).isFalse();
    }
}
