package samvad.launcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.CommandRun;

/** A folder is asked again after its files, or the index of it, have changed. */
final class AskChangedFolderTest {
    @TempDir Path home;
    private Path articles = Path.of("");

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectory(home.resolve("news"));
        Files.writeString(articles.resolve("moscow.txt"), """
                Envoy lands in Moscow

                Ambassador Meera Nair landed in Moscow on Monday for talks on fertiliser.
                """);
    }

    private CommandRun ask(String... question) {
        return CommandRun.of(home, Stream.concat(Stream.of("ask", "--articles", articles.toString()), Stream.of(question)).toArray(String[]::new));
    }

    @Test
    void finds_what_was_added_changed_and_removed_between_two_questions() throws IOException {
        ask("Who landed in Moscow?").ended(0);
        Files.writeString(articles.resolve("lima.txt"), "A glacier near Lima has vanished.\n");
        assertThat(ask("Which glacier vanished?").ended(0).out()).contains("Lima");
        Files.writeString(articles.resolve("lima.txt"), "A glacier near Quito has vanished entirely.\n");
        assertThat(ask("Which glacier vanished?").ended(0).out()).contains("Quito").doesNotContain("Lima");
        Files.delete(articles.resolve("lima.txt"));
        assertThat(ask("Which glacier vanished?").ended(0).out()).contains("I found no answer in the articles I hold");
    }

    @Test
    void uses_the_first_of_two_files_of_one_id_and_the_other_once_it_is_alone() throws IOException {
        Path earlier = Files.createDirectory(articles.resolve("a")).resolve("lima.txt");
        Path later = Files.createDirectory(articles.resolve("b")).resolve("lima.txt");
        Files.writeString(later, "A glacier near Quito has vanished entirely.\n");
        assertThat(ask("Which glacier vanished?").ended(0).out()).contains("Quito");
        Files.writeString(earlier, "A glacier near Lima has vanished.\n");
        CommandRun both = ask("Which glacier vanished?").ended(0);
        assertThat(both.out()).contains("Lima").doesNotContain("Quito");
        assertThat(both.err()).contains("b/lima.txt").contains("a/lima.txt");
        Files.delete(earlier);
        assertThat(ask("Which glacier vanished?").ended(0).out()).contains("Quito").doesNotContain("Lima");
    }

    @Test
    void mends_a_damaged_index_and_answers() throws IOException {
        ask("Who landed in Moscow?").ended(0);
        try (var files = Files.walk(home.resolve(".samvad"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches(".*\\.(cfs|fdt|si)|segments_.*")).toList()) {
                Files.write(file, new byte[] {0});
            }
        }
        CommandRun run = ask("--json", "Who landed in Moscow?").ended(0);
        assertThat(run.json().path("outcome").asText()).isEqualTo("answered");
        assertThat(run.json().path("notes").findValuesAsText("code")).contains("index-rebuilt");
        assertThat(run.err()).contains("built anew");
    }
}
