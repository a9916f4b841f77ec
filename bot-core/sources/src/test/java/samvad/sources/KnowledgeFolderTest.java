package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.knowledge.ArticleStore;
import samvad.engine.knowledge.Ingested;
import samvad.engine.knowledge.StoreUnavailable;
import samvad.testkit.ArticleStoreContract;
import samvad.testkit.Articles;

class KnowledgeFolderTest implements ArticleStoreContract {
    @TempDir
    Path folder;

    @Override
    public ArticleStore open() {
        return new KnowledgeFolder(folder, Clock.fixed(Instant.parse("2026-11-21T06:00:00Z"), ZoneOffset.UTC));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.endsWith(".lock")).sorted().toList();
        }
    }

    private String idOf(Ingested outcome) {
        return ((Ingested.Added) outcome).article().source().id().value();
    }

    @Test
    void puts_each_article_into_the_folder_of_its_month_and_undated_ones_aside() throws IOException {
        String dated = idOf(open().take(PIER.build()));
        String undated = idOf(open().take(Articles.article("../../../etc/passwd", "../../etc/passwd is a file, he said.")));
        assertThat(files()).containsExactly("articles/2025/11/" + dated + ".md", "articles/undated/" + undated + ".md");
        open().take(LATER_PIER.build());
        assertThat(files()).containsExactly("articles/2025/11/" + dated + ".md", "articles/undated/" + undated + ".md",
                "history/" + dated + "/0001-2026-11-21.diff", "history/" + dated + "/0001-2026-11-21.md");
        assertThat(new ArticlesOnDisk(folder).paths()).containsExactly("articles/2025/11/" + dated + ".md", "articles/undated/" + undated + ".md");
    }

    @Test
    void removes_what_a_crash_left_and_never_reads_it() throws IOException {
        Files.createDirectories(folder.resolve("articles/2025/11"));
        Path half = Files.writeString(folder.resolve("articles/2025/11/.2025-11-18-harbourpost-00000000.md.unfinished"), "---\ntitle: ha");
        assertThat(new ArticlesOnDisk(folder).paths()).isEmpty();
        open().take(PIER.build());
        assertThat(half).doesNotExist();
    }

    @Test
    void a_crash_between_history_and_article_repeats_no_version() throws IOException {
        String id = idOf(open().take(PIER.build()));
        Files.createDirectories(folder.resolve("history").resolve(id));
        Files.copy(folder.resolve("articles/2025/11/" + id + ".md"), folder.resolve("history").resolve(id).resolve("0001-2026-11-20.md"));
        open().take(LATER_PIER.build());
        assertThat(files()).filteredOn(file -> file.startsWith("history") && file.endsWith(".md")).hasSize(1);
    }

    @Test
    void what_differs_stands_beside_the_earlier_version() throws IOException {
        String id = idOf(open().take(PIER.build()));
        open().take(LATER_PIER.build());
        assertThat(Files.readString(folder.resolve("history/" + id + "/0001-2026-11-21.diff"))).isEqualTo("""
                - title: Pier opens
                - Forty people came.
                + title: Pier opens, sixty come
                + Sixty people came.
                """);
    }

    @Test
    void an_article_moved_or_mended_by_hand_stays_the_same_article() throws IOException {
        String id = idOf(open().take(PIER.build()));
        Path file = folder.resolve("articles/2025/11/" + id + ".md");
        Path moved = Files.createDirectories(folder.resolve("articles/mine")).resolve(id + ".md");
        Files.writeString(moved, Files.readString(file).replace("Forty", "Fifty"));
        Files.delete(file);
        assertThat(open().take(PIER.build())).isInstanceOf(Ingested.Revised.class);
        assertThat(Files.readString(moved)).contains("Forty");
        assertThat(Files.readString(folder.resolve("history/" + id + "/0001-2026-11-21.md"))).contains("Fifty");
        assertThat(files()).hasSize(3);
    }

    @Test
    void a_held_file_that_cannot_be_read_is_never_written_over() throws IOException {
        String id = idOf(open().take(PIER.build()));
        Path file = folder.resolve("articles/2025/11/" + id + ".md");
        Files.writeString(file, "---\ntitle: \"my own notes\nForty");
        assertThat(open().take(LATER_PIER.build())).isInstanceOfSatisfying(Ingested.Rejected.class,
                rejected -> assertThat(rejected.reason()).contains(id).contains("front matter"));
        assertThat(Files.readString(file)).contains("my own notes");
    }

    @Test
    void what_a_file_cannot_hold_is_rejected_and_leaves_nothing() throws IOException {
        assertThat(open().take(Articles.article("a", "A lone \uD83D surrogate, he said."))).isInstanceOf(Ingested.Rejected.class);
        assertThat(open().take(Articles.article("b", "न".repeat(3 << 20)))).isInstanceOfSatisfying(Ingested.Rejected.class,
                rejected -> assertThat(rejected.reason()).contains("8 MB"));
        assertThat(open().take(Articles.of("c", "Forty people came.").titled("T".repeat(100_000)).build())).isInstanceOfSatisfying(
                Ingested.Rejected.class, rejected -> assertThat(rejected.reason()).contains("headline of 100000 characters"));
        assertThat(files()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_and_left_as_it_is() throws IOException {
        Files.writeString(folder.resolve("articles"), "in the way");
        assertThatThrownBy(() -> open().take(PIER.build())).isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining(folder.toString()).hasMessageContaining("no folder").hasMessageContaining("half written");
        assertThat(files()).containsExactly("articles");
    }

    @Test
    void two_processes_at_once_take_every_article_once() throws Exception {
        List<Process> others = List.of(process("eastern"), process("western"));
        for (Process other : others) {
            assertThat(other.inputReader().lines().toList()).containsExactly("done");
            assertThat(other.waitFor()).isZero();
        }
        assertThat(files()).filteredOn(file -> file.startsWith("articles/")).hasSize(31);
        assertThat(files()).filteredOn(file -> file.startsWith("history/") && file.endsWith(".md")).hasSize(29);
        assertThat(new ArticlesOnDisk(folder).paths()).allSatisfy(path -> new ArticlesOnDisk(folder).article(path));
    }

    private Process process(String name) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                Taking.class.getName(), folder.toString(), name).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Another Samvad that ingests: thirty articles that both take, and fifteen texts of its own for one address. */
    static final class Taking {
        private Taking() {}

        public static void main(String[] arguments) {
            ArticleStore store = new KnowledgeFolder(Path.of(arguments[0]), Clock.systemUTC());
            for (int i = 0; i < 30; i++) {
                store.take(Articles.article("a", "Ferry number " + i + " left the harbour."));
            }
            for (int i = 0; i < 15; i++) {
                store.take(Articles.of("b", "The " + arguments[1] + " pier has " + i + " boats.").from("Harbour Post", ADDRESS).build());
            }
            System.out.println("done");
        }
    }
}
