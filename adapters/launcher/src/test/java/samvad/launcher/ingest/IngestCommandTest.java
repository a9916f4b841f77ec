package samvad.launcher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.CommandRun;

final class IngestCommandTest {
    private static final String LIMA = """
            <html><head><meta property="og:title" content="Glacier near Lima has vanished"><meta property="og:site_name" content="Andes Courier">
            <meta property="article:published_time" content="2025-11-18"><link rel="canonical" href="https://example.org/lima"></head>
            <body><p>A glacier near Lima has vanished, geologist Rosa Quispe said on Tuesday.</p></body></html>
            """;

    @TempDir Path home;
    @TempDir Path news;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(news.resolve("lima.html"), LIMA);
        Files.createDirectory(news.resolve("sub"));
        Files.writeString(news.resolve("sub/1.txt"), "राजदूत कमला राव लिस्बन में\n\nराजदूत कमला राव ने मंगलवार (18 नवंबर 2025) को लिस्बन में हस्ताक्षर किए। बैठक दो घंटे चली।\n");
        Files.createDirectory(news.resolve("more"));
        Files.writeString(news.resolve("more/1.txt"), "Ambassador Meera Nair landed in Moscow on Monday. She met the press.\n");
    }

    private CommandRun ingest(String... arguments) {
        return CommandRun.of(home, Stream.concat(Stream.of("ingest"), Stream.of(arguments)).toArray(String[]::new));
    }

    private List<String> kept() throws IOException {
        Path knowledge = home.resolve("knowledge");
        try (Stream<Path> files = Files.exists(knowledge) ? Files.walk(knowledge) : Stream.of()) {
            return files.filter(file -> file.toString().endsWith(".md")).map(file -> knowledge.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }

    @Test
    void takes_in_folders_and_the_next_question_finds_them() throws IOException {
        CommandRun run = ingest(news.toString()).ended(0);
        assertThat(run.out().lines()).hasSize(3).allMatch(line -> line.startsWith("added: "))
                .anyMatch(line -> line.contains("2025-11-18-andescourier-") && line.contains("Glacier near Lima has vanished") && line.endsWith("Andes Courier"));
        assertThat(run.err()).contains("3 files: 3 added, 0 revised, 0 already known, 0 rejected.");
        assertThat(kept()).hasSize(3).anyMatch(file -> file.matches("articles/2025/11/2025-11-18-andescourier-[0-9a-f]{8}\\.md"))
                .anyMatch(file -> file.matches("articles/2025/11/2025-11-18-unknown-[0-9a-f]{8}\\.md"))
                .anyMatch(file -> file.matches("articles/undated/undated-unknown-[0-9a-f]{8}\\.md"));
        assertThat(home.resolve(".samvad/index")).isNotEmptyDirectory();
        JsonNode answer = CommandRun.of(home, "ask", "--json", "Who said that the glacier near Lima vanished?").ended(0).json();
        assertThat(answer.path("outcome").asText()).isEqualTo("answered");
        assertThat(answer.findValuesAsText("url")).contains("https://example.org/lima");
        assertThat(answer.findValuesAsText("quote")).contains("A glacier near Lima has vanished, geologist Rosa Quispe said on Tuesday.");
        assertThat(CommandRun.of(home, "ask", "किसने लिस्बन में हस्ताक्षर किए?").ended(0).out()).contains("कमला राव");
    }

    @Test
    void knows_what_it_took_and_keeps_what_it_replaces() throws IOException {
        ingest(news.toString()).ended(0);
        assertThat(ingest(news.toString()).ended(0).err()).contains("3 already known");
        assertThat(ingest(home.resolve("knowledge/articles").toString()).ended(0).err()).contains("3 already known");
        Files.writeString(news.resolve("lima.html"), LIMA.replace("near Lima has", "above Lima has"));
        CommandRun run = ingest(news.resolve("lima.html").toString()).ended(0);
        assertThat(run.out()).startsWith("revised: 2025-11-18-andescourier-");
        assertThat(kept()).hasSize(4).filteredOn(file -> file.startsWith("history/")).hasSize(1);
        assertThat(CommandRun.of(home, "ask", "Who said that the glacier vanished?").ended(0).out()).contains("above Lima").doesNotContain("near Lima has vanished,");
    }

    @Test
    void two_articles_of_one_address_are_told_of() throws IOException {
        Path desk = Files.createDirectory(home.resolve("desk"));
        for (String story : new String[] {"a", "b"}) {
            Files.writeString(desk.resolve(story + ".md"), "---\ntitle: Story " + story + "\nurl: https://desk.example/\n---\n\nThe bridge of town " + story + " opened on Monday.\n");
        }
        CommandRun run = ingest(desk.toString()).ended(0);
        assertThat(run.out()).contains("takes its place", "a.md", "give each a url of its own");
        assertThat(ingest(desk.resolve("b.md").toString()).ended(0).out()).doesNotContain("takes its place");
    }

    @Test
    void what_is_removed_is_not_found_and_not_taken_in_again() {
        ingest(news.toString()).ended(0);
        assertThat(ingest("--remove", "no-such-article").ended(1).err()).contains("No article has the id \"no-such-article\"");
        CommandRun run = ingest("--remove", "https://example.org/lima?utm_source=mail", "--reason", "withdrawn by the paper").ended(0);
        assertThat(run.out()).startsWith("removed: 2025-11-18-andescourier-");
        assertThat(CommandRun.of(home, "ask", "Who said that the glacier near Lima vanished?").out()).doesNotContain("Rosa Quispe").doesNotContain("andescourier");
        assertThat(ingest(news.toString()).ended(1).out()).contains("was removed on").contains("(withdrawn by the paper)");
        assertThat(ingest("--remove", "https://example.org/lima", news.toString()).ended(2).err()).contains("Nothing was removed");
        assertThat(ingest().ended(2).err()).contains("Name what to take in");
    }

    @Test
    void puts_into_the_index_what_a_run_before_took_in_that_was_ended_half_way() throws IOException {
        ingest(news.toString()).ended(0);
        try (Stream<Path> index = Files.walk(home.resolve(".samvad/index"))) {
            index.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
        assertThat(ingest(news.toString()).ended(0).err()).contains("3 already known");
        assertThat(home.resolve(".samvad/index")).isNotEmptyDirectory();
    }

    @Test
    void names_each_file_it_rejects_and_takes_the_others() throws IOException {
        Files.writeString(news.resolve("void.txt"), " ");
        Files.writeString(news.resolve("report.pdf"), "%PDF-1.7 ");
        Files.write(news.resolve("scan.md"), "%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII));
        Files.writeString(news.resolve("odd.md"), "---\ndate: 2025-02-30\n---\nThe harbour of Odesa opened again.\n");
        CommandRun run = ingest(news.toString()).ended(1);
        assertThat(run.out().lines().filter(line -> line.startsWith("rejected: ")))
                .hasSize(2).anyMatch(line -> line.contains("void.txt is empty")).anyMatch(line -> line.contains("scan.md is a PDF"));
        assertThat(run.out()).contains("odd.md: its date \"2025-02-30\"");
        assertThat(run.err()).contains("6 files: 4 added, 0 revised, 0 already known, 2 rejected.").contains("report.pdf is not read");
    }

    @Test
    void prints_json_lines() throws IOException {
        Files.writeString(news.resolve("void.txt"), " ");
        List<JsonNode> lines = ingest("--json", news.toString()).ended(1).lines();
        assertThat(lines).hasSize(4).allSatisfy(line -> assertThat(line.fieldNames()).toIterable()
                .containsExactly("file", "id", "title", "date", "language", "outlet", "url", "author", "published", "modified", "embargo_until", "headline_only", "outcome", "reason"));
        assertThat(lines.get(0).path("outlet").asText()).isEqualTo("Andes Courier");
        assertThat(lines.get(0).path("date").asText()).isEqualTo("2025-11-18");
        assertThat(lines).extracting(line -> line.path("outcome").asText()).containsExactly("added", "added", "added", "rejected");
        assertThat(lines.get(3).path("id").isNull()).isTrue();
        assertThat(lines.get(3).path("reason").asText()).contains("is empty");
        assertThat(ingest("--json", news.resolve("lima.html").toString()).ended(0).json().path("outcome").asText()).isEqualTo("already-known");
    }

    @Test
    void a_dry_run_shows_the_text_and_writes_nothing() throws IOException {
        JsonNode line = ingest("--dry-run", "--json", news.resolve("lima.html").toString()).ended(0).json();
        assertThat(line.path("outcome").asText()).isEqualTo("added");
        assertThat(line.path("text").asText()).isEqualTo("A glacier near Lima has vanished, geologist Rosa Quispe said on Tuesday.");
        assertThat(ingest("--dry-run", news.toString()).ended(0).err()).contains("3 added").contains("Nothing was written");
        assertThat(home.resolve("knowledge")).doesNotExist();
        assertThat(home.resolve(".samvad")).doesNotExist();
    }

    @Test
    void a_compressed_page_is_read_and_a_saved_feed_counts_as_its_items() throws IOException {
        try (GZIPOutputStream packed = new GZIPOutputStream(Files.newOutputStream(news.resolve("lima.html.gz")))) {
            packed.write(LIMA.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(ingest("--dry-run", "--json", news.resolve("lima.html.gz").toString()).ended(0).json().path("text").asText()).startsWith("A glacier near Lima");
        Files.writeString(news.resolve("feed.xml"), "<rss version='2.0'><channel><title>Andes Courier</title><item><title>Lake found</title><link>https://example.org/lake</link>"
                + "<pubDate>Tue, 18 Nov 2025 09:00:00 -0500</pubDate><description>A lake was found near Cusco on Tuesday.</description></item>"
                + "<item><title>Only a headline</title><link>https://example.org/bare</link></item></channel></rss>");
        List<JsonNode> lines = ingest("--dry-run", "--json", news.resolve("feed.xml").toString()).ended(1).lines();
        assertThat(lines).extracting(line -> line.path("outcome").asText()).containsExactly("added", "rejected");
        assertThat(lines).extracting(line -> line.path("title").asText()).containsExactly("Lake found", "Only a headline");
        assertThat(lines).extracting(line -> line.path("url").asText()).containsExactly("https://example.org/lake", "https://example.org/bare");
        assertThat(lines.getFirst().path("id").asText()).startsWith("2025-11-18-andescourier-");
        Files.writeString(news.resolve("broken.xml"), "<svg/>");
        assertThat(ingest(news.resolve("broken.xml").toString()).ended(1).out()).contains("broken.xml is no feed");
    }

    @Test
    void explains_wrong_usage_before_it_takes_anything() throws IOException {
        assertThat(ingest(news.toString(), news.resolve("nowhere.txt").toString()).ended(2).err()).contains("nowhere.txt").contains("name .txt");
        assertThat(ingest().exit()).isEqualTo(2);
        assertThat(ingest("--nonsense", news.toString()).exit()).isEqualTo(2);
        assertThat(kept()).isEmpty();
        Path empty = Files.createDirectory(home.resolve("empty"));
        assertThat(ingest(empty.toString()).ended(0).err()).contains("holds no .txt").contains("0 files");
    }

    @Test
    void says_why_nothing_can_be_written() throws IOException {
        Files.createDirectory(home.resolve("knowledge"));
        Files.writeString(home.resolve("knowledge/articles"), "in the way");
        CommandRun run = ingest(news.toString()).ended(1);
        assertThat(run.err()).contains("cannot be written").contains("is no folder").contains("Files not taken in: 3.").contains("0 added");
        assertThat(run.out()).isEmpty();
    }
}
