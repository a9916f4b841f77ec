package samvad.launcher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.evidence.passage.PassageChanges;
import samvad.engine.language.lexicon.Glossary;
import samvad.launcher.CommandRun;
import samvad.launcher.wiring.Knowledge;
import samvad.search.lucene.LuceneIndex;
import samvad.search.lucene.LuceneWordForms;

final class ReindexCommandTest {
    @TempDir Path home;
    private Path articles = Path.of("");

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectory(home.resolve("news"));
        Files.writeString(articles.resolve("moscow.txt"), "Ambassador Meera Nair landed in Moscow on Monday.\n");
        Files.writeString(articles.resolve("void.txt"), " \n");
    }

    private CommandRun reindex() {
        return CommandRun.of(home, "reindex", "--articles", articles.toString());
    }

    @Test
    void builds_the_index_anew_and_tells_what_is_in_it() {
        CommandRun run = reindex().ended(0);
        assertThat(run.out()).matches("The index is built anew: 1 article, 1 passage, \\d+\\.\\d seconds\\.\\s+");
        assertThat(run.err()).contains("void.txt is empty");
        assertThat(CommandRun.of(home, "ask", "--articles", articles.toString(), "Who landed in Moscow?").ended(0).out()).contains("Meera Nair");
    }

    @Test
    void says_which_file_it_does_not_read() throws IOException {
        Files.writeString(articles.resolve("report.pdf"), "%PDF-1.7");
        assertThat(reindex().ended(0).err()).contains("report.pdf is not read, for Samvad reads .txt, .md and .html; save its text as one of these.");
    }

    @Test
    void replaces_a_damaged_index() throws IOException {
        reindex().ended(0);
        try (var files = Files.walk(home.resolve(".samvad"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments_")).toList()) {
                Files.write(file, new byte[] {0});
            }
        }
        assertThat(reindex().ended(0).out()).contains("1 article,");
    }

    @Test
    void takes_the_knowledge_folder_where_none_is_named() throws IOException {
        Files.move(articles, home.resolve("knowledge"));
        assertThat(CommandRun.of(home, "reindex").ended(0).out()).contains("1 article,");
    }

    @Test
    void leaves_an_index_alone_that_another_is_changing() {
        reindex().ended(0);
        Path folder = Knowledge.indexFolder(articles, home.resolve(".samvad"));
        try (LuceneIndex other = new LuceneIndex(folder, new LuceneWordForms(), Glossary.EMPTY, false); PassageChanges changes = other.change().orElseThrow()) {
            assertThat(changes.files()).isNotEmpty();
            CommandRun run = reindex().ended(1);
            assertThat(run.err()).contains("Another Samvad").contains("run reindex again");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void names_a_missing_folder() {
        assertThat(CommandRun.of(home, "reindex", "--articles", home.resolve("nowhere").toString()).ended(1).err()).contains("nowhere");
    }
}
