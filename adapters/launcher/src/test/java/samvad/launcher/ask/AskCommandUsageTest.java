package samvad.launcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.CommandRun;

final class AskCommandUsageTest {
    @TempDir Path home;
    private String articles = "";

    @BeforeEach
    void write() throws IOException {
        Path folder = Files.createDirectory(home.resolve("news"));
        Files.writeString(folder.resolve("moscow.txt"), "Ambassador Meera Nair landed in Moscow on Monday.\n");
        Files.writeString(folder.resolve("lisbon.txt"), "राजदूत कमला राव ने लिस्बन में हस्ताक्षर किए।\n");
        articles = folder.toString();
    }

    private CommandRun batch(String lines) throws IOException {
        Path file = Files.writeString(home.resolve("questions.jsonl"), lines);
        return CommandRun.of(home, "ask", "--articles", articles, "--batch", file.toString());
    }

    @Test
    void answers_a_batch_in_its_order_with_its_ids() throws IOException {
        CommandRun run = batch("""
                {"id":"q9","question":"किसने लिस्बन में हस्ताक्षर किए?"}

                {"id":7,"question":"Who landed in Moscow?","more":true}
                {"question":""}
                {"id":"q9","question":"🙂"}
                """).ended(0);
        assertThat(run.lines()).extracting(line -> line.path("id").asText()).containsExactly("q9", "7", "4", "q9");
        assertThat(run.lines()).extracting(line -> line.path("outcome").asText())
                .containsExactly("answered", "answered", "needs-detail", "needs-detail");
        assertThat(run.lines().get(1).findValuesAsText("article")).startsWith("moscow");
    }

    @Test
    void answers_nothing_of_a_batch_with_a_bad_line_and_names_it() throws IOException {
        for (String bad : new String[] {"not json", "{\"id\":\"2\"}", "[]", "{\"id\":\"2\",\"question\":5}", "{\"id\":\"2\",\"question\":\"a\"", "null"}) {
            CommandRun run = batch("{\"id\":\"1\",\"question\":\"Who landed?\"}\n" + bad + "\n").ended(2);
            assertThat(run.out()).as(bad).isEmpty();
            assertThat(run.err()).as(bad).contains("questions.jsonl, line 2");
        }
        assertThat(batch("oops\n{\"question\":\"Who landed?\"}\n[]\n").ended(2).err()).contains("questions.jsonl, lines 1, 3: not a JSON object with a \"question\"");
        assertThat(batch("oops\n".repeat(9)).ended(2).err()).contains("lines 1, 2, 3, 4, 5 and 4 more");
    }

    @Test
    void names_a_batch_line_that_is_no_utf_8() throws IOException {
        Path file = Files.write(home.resolve("latin.jsonl"), "{\"id\":\"1\",\"question\":\"São Tomé?\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        CommandRun run = CommandRun.of(home, "ask", "--articles", articles, "--batch", file.toString()).ended(2);
        assertThat(run.err()).contains("latin.jsonl").contains("UTF-8");
    }

    @Test
    void reads_a_batch_file_with_a_byte_order_mark() throws IOException {
        assertThat(batch("\uFEFF{\"id\":\"1\",\"question\":\"Who landed in Moscow?\"}\n").ended(0).lines()).hasSize(1);
    }

    @Test
    void names_a_batch_file_that_is_missing_or_a_folder() {
        for (String name : new String[] {home.resolve("nowhere.jsonl").toString(), articles}) {
            CommandRun run = CommandRun.of(home, "ask", "--articles", articles, "--batch", name).ended(2);
            assertThat(run.err()).contains(name);
        }
    }

    @Test
    void names_a_missing_folder_and_the_way_out() {
        String missing = home.resolve("nowhere").toString();
        CommandRun run = CommandRun.of(home, "ask", "--articles", missing, "Who?").ended(1);
        assertThat(run.err()).contains(missing).contains("--articles");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void names_a_file_given_as_a_folder() {
        String file = Path.of(articles).resolve("moscow.txt").toString();
        assertThat(CommandRun.of(home, "ask", "--articles", file, "Who?").ended(1).err()).contains(file);
    }

    @Test
    void fails_on_a_folder_that_is_named_and_gives_no_article() throws IOException {
        Path empty = Files.createDirectory(home.resolve("empty"));
        CommandRun run = CommandRun.of(home, "ask", "--articles", empty.toString(), "--json", "Who landed in Moscow?").ended(1);
        assertThat(run.err()).contains("nothing to answer from").contains(empty.toString()).contains(".txt");
        assertThat(run.out()).isEmpty();
        Files.writeString(empty.resolve("void.txt"), " \n");
        assertThat(CommandRun.of(home, "ask", "--articles", empty.toString(), "Who landed in Moscow?").ended(1).err())
                .contains("void.txt").contains("Mend the files named above");
    }

    @Test
    void hints_at_what_to_do_where_no_article_was_taken_in_yet() throws IOException {
        Files.createDirectory(home.resolve("knowledge"));
        JsonNode json = CommandRun.of(home, "ask", "--json", "Who landed in Moscow?").ended(0).json();
        assertThat(json.path("outcome").asText()).isEqualTo("not-in-knowledge");
        assertThat(CommandRun.of(home, "ask", "Who landed in Moscow?").ended(0).out()).contains("./samvad ingest");
    }

    @Test
    void explains_wrong_usage() {
        assertThat(CommandRun.of(home, "ask").ended(2).err()).contains("--batch");
        assertThat(CommandRun.of(home, "ask", "--batch", "x", "question").ended(2).err()).contains("--batch");
        assertThat(CommandRun.of(home, "ask", "--as-of", "yesterday", "Who?").exit()).isEqualTo(2);
        assertThat(CommandRun.of(home, "ask", "--nonsense", "Who?").exit()).isEqualTo(2);
        assertThat(CommandRun.of(home, "sing").ended(2).err()).contains("There is no command \"sing\"; there are ask, chat, digest").contains("./samvad --help");
        assertThat(CommandRun.of(home, "digest", "sing").ended(2).err()).contains("digest takes no \"sing\".").contains("./samvad digest --help");
        assertThat(CommandRun.of(home, "--help").ended(0).out()).contains("ask");
    }

    @Test
    void lists_the_commands_where_none_is_given() {
        CommandRun alone = CommandRun.of(home).ended(2);
        assertThat(alone.out()).isEmpty();
        assertThat(alone.err()).contains("COMMAND").containsPattern("(?m)^  ask  ").containsPattern("(?m)^  doctor  ").doesNotContain("Missing");
        CommandRun bench = CommandRun.of(home, "bench").ended(2);
        assertThat(bench.out()).isEmpty();
        assertThat(bench.err()).containsPattern("(?m)^  freshness  ").doesNotContain("Missing");
    }

    @Test
    void helps_where_help_is_asked_for_as_a_command() {
        CommandRun all = CommandRun.of(home, "help").ended(0);
        assertThat(all.err()).isEmpty();
        assertThat(all.out()).isEqualTo(CommandRun.of(home, "--help").ended(0).out()).contains("Shows what a command does");
        assertThat(CommandRun.of(home, "help", "ask").ended(0).out()).isEqualTo(CommandRun.of(home, "ask", "--help").ended(0).out()).contains("--batch");
        assertThat(CommandRun.of(home, "help", "help").ended(0).out()).contains("Usage: samvad help").contains("Shows what a command does")
                .doesNotContain("Display").doesNotContain("COMMAND'");
        assertThat(CommandRun.of(home, "help", "sing").ended(2).err()).contains("There is no command \"sing\"; there are ask, chat");
    }

    @Test
    void names_a_setting_that_is_wrong() throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config").resolve("samvad.yaml"), "samples: sometimes\n");
        assertThat(CommandRun.of(home, "ask", "--articles", articles, "Who?").ended(2).err()).contains("samples").contains("sometimes");
        Files.writeString(home.resolve("config").resolve("samvad.yaml"), "knowlege: x\n");
        assertThat(CommandRun.of(home, "ask", "Who?").ended(2).err()).contains("knowlege");
    }

    @Test
    void names_each_file_that_gives_no_article_and_answers_from_the_others() throws IOException {
        Files.writeString(Path.of(articles).resolve("void.txt"), " \n");
        CommandRun run = CommandRun.of(home, "ask", "--articles", articles, "--json", "Who landed in Moscow?").ended(0);
        assertThat(run.err()).contains("void.txt").contains("is empty");
        assertThat(run.json().path("outcome").asText()).isEqualTo("answered");
        assertThat(run.json().path("notes").findValuesAsText("code")).contains("files-refused");
        assertThat(run.json().path("notes").findValuesAsText("text")).contains("1 file could not be taken in; \"./samvad doctor\" names it.");
    }
}
