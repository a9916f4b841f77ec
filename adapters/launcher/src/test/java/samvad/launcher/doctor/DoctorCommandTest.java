package samvad.launcher.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.CommandRun;

final class DoctorCommandTest {
    @TempDir Path home;
    private Path articles = Path.of("");

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectory(home.resolve("knowledge"));
        Files.writeString(articles.resolve("moscow.txt"), "Envoy lands\n\nAmbassador Meera Nair landed in Moscow on Monday.\n");
        Files.writeString(articles.resolve("lisbon.md"), "---\ndate: 2025-03-04\n---\nराजदूत कमला राव ने लिस्बन में हस्ताक्षर किए।\n");
        Files.createDirectory(home.resolve("config"));
        Files.writeString(home.resolve("config").resolve("terms.tsv"), "english\thindi\nenvoy\tदूत\nvisit\tयात्रा\n");
        Files.writeString(home.resolve("config").resolve("names.tsv"),
                "kind\twordings\tholder\tfrom\tuntil\nplace\tMoscow|मॉस्को\n");
    }

    private CommandRun doctor(String... more) {
        List<String> arguments = new ArrayList<>(List.of("doctor"));
        arguments.addAll(List.of(more));
        return CommandRun.of(home, arguments.toArray(String[]::new));
    }

    private JsonNode check(String name, int exit, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--json"));
        arguments.addAll(List.of(more));
        JsonNode json = doctor(arguments.toArray(String[]::new)).ended(exit).json();
        assertThat(json.path("well").asBoolean()).isEqualTo(exit == 0);
        for (JsonNode check : json.path("checks")) {
            boolean fine = check.path("verdict").asText().equals("ok");
            assertThat(check.path("remedy").isNull()).as(check.toString()).isEqualTo(fine);
            if (check.path("check").asText().equals(name)) {
                return check;
            }
        }
        throw new AssertionError("no check " + name + " in " + json);
    }

    private static void assertVerdict(JsonNode check, String verdict, String... seen) {
        assertThat(check.path("verdict").asText()).as(check.toString()).isEqualTo(verdict);
        for (String part : seen) {
            assertThat(check.toString()).contains(part);
        }
    }

    private void settings(String yaml) throws IOException {
        Files.writeString(home.resolve("config").resolve("samvad.yaml"), yaml);
    }

    @Test
    void finds_nothing_wrong_where_nothing_is() {
        CommandRun run = doctor("--deep").ended(0);
        assertThat(run.out().lines()).hasSize(17).allMatch(line -> line.startsWith("✓ OK "));
        assertThat(run.out()).contains("articles 2 (1 Hindi, 1 English), the newest of 2025-03-04, shipped samples not used")
                .contains("every checksum right").contains("quotes the articles").doesNotContain("\u001B");
    }

    @Test
    void names_each_file_that_is_not_taken_in() throws IOException {
        Files.createSymbolicLink(articles.resolve("gone.txt"), Path.of("nowhere"));
        assertVerdict(check("knowledge", 0), "attention", "1 not taken in", "gone.txt", "symbolic link");
        assertThat(doctor().ended(0).err()).isEmpty();
    }

    @Test
    void names_the_line_of_the_table_that_cannot_be_used() throws IOException {
        Files.writeString(articles.resolve("articles.tsv"), "id\tlang\nmoscow\txx\nghost\ten\n");
        assertVerdict(check("knowledge", 0), "attention", "with a remark", "articles.tsv line 2", "articles.tsv line 3", "ghost");
    }

    @Test
    void names_a_file_that_is_not_read() throws IOException {
        Files.writeString(articles.resolve("report.pdf"), "%PDF-1.7");
        assertVerdict(check("knowledge", 0), "attention", "articles 2", "report.pdf is not read");
        Path only = Files.createDirectory(home.resolve("only"));
        Files.writeString(only.resolve("report.pdf"), "%PDF-1.7");
        assertVerdict(check("knowledge", 1, "--articles", only.toString()), "problem", "holds no article", "report.pdf is not read");
    }

    @Test
    void a_missing_folder_is_a_problem() {
        assertVerdict(check("knowledge", 1, "--articles", home.resolve("none").toString()), "problem", "There is no folder", "--articles");
    }

    @Test
    void a_folder_without_articles_is_a_problem() throws IOException {
        Path empty = Files.createDirectory(home.resolve("empty"));
        assertVerdict(check("knowledge", 1, "--articles", empty.toString()), "problem", "holds no article");
    }

    @Test
    void names_every_fault_of_the_settings_and_checks_the_rest() throws IOException {
        settings("knowlege: x\nmodel:\n  api-key: sk-secret\n");
        assertVerdict(check("settings", 1), "problem", "knowlege", "holds the secret model.api-key");
        assertVerdict(check("knowledge", 1), "ok");
        assertThat(doctor().out()).doesNotContain("sk-secret");
        settings("[not: a: mapping");
        assertVerdict(check("settings", 1), "problem", "is not YAML");
    }

    @Test
    void a_wrong_value_is_a_problem_of_what_it_is_for() throws IOException {
        settings("samples: never\n");
        assertVerdict(check("knowledge", 1), "problem", "never", "until-real");
        settings("model:\n  provider: openai\n");
        assertVerdict(check("model", 1), "problem", "model.base-url");
    }

    @Test
    void names_the_line_at_which_the_feeds_or_the_outlets_are_broken_and_checks_the_rest() throws IOException {
        assertVerdict(check("feeds", 0), "ok", "no feed is followed");
        assertVerdict(check("outlets", 0), "ok", "no outlet is known");
        Files.writeString(home.resolve("config").resolve("feeds.yaml"), "feeds:\n  - {url: https://example.org/a.xml}\n");
        Files.writeString(home.resolve("config").resolve("outlets.yaml"), "outlets:\n  - {name: A}\n  - {name: B}\n");
        assertVerdict(check("feeds", 0), "ok", "feeds.yaml: 1 followed");
        assertVerdict(check("outlets", 0), "ok", "outlets.yaml: 2 known");
        Files.writeString(home.resolve("config").resolve("feeds.yaml"), "url: [x\n");
        assertVerdict(check("feeds", 1), "problem", "feeds.yaml, line ", "is not YAML", "run doctor again");
        Files.writeString(home.resolve("config").resolve("outlets.yaml"), "outlets:\n  - {name: A}\n  - {name: B, kind: loud}\n");
        assertVerdict(check("outlets", 1), "problem", "outlets.yaml, line 3", "write official, state media");
        assertThat(doctor().ended(1).out().lines()).hasSize(16).filteredOn(line -> !line.startsWith("✓ OK ")).hasSize(2)
                .allMatch(line -> line.startsWith("✗ PROBLEM"));
    }

    @Test
    void counts_the_desks_words() {
        assertVerdict(check("terms", 0), "ok", "terms.tsv: 2 entries");
        assertVerdict(check("names", 0), "ok", "names.tsv: 1 entries");
    }

    @Test
    void names_a_bad_line_and_uses_the_rest() throws IOException {
        Files.writeString(home.resolve("config").resolve("terms.tsv"), "english\thindi\nenvoy\tदूत\nvisit\n");
        assertVerdict(check("terms", 0), "attention", "1 entries", "line 3", "hindi is empty");
    }

    @Test
    void words_that_are_set_and_not_there_are_a_problem() throws IOException {
        settings("terms: gone.tsv\n");
        assertVerdict(check("words", 1), "problem", "The setting terms names", "gone.tsv", "take the setting out");
        settings("dictionary: gone.index\n");
        assertVerdict(check("words", 1), "problem", "The setting dictionary names", "or none");
    }

    @Test
    void a_dictionary_can_be_set_and_switched_off() throws IOException {
        settings("dictionary: none\n");
        assertVerdict(check("dictionary", 0), "ok", "none, as is set");
        Files.writeString(home.resolve("own.dict"), "lamp\n1. दीप\n");
        Files.writeString(home.resolve("own.index"), "lamp\tA\t" + "S" + "\n");
        settings("dictionary: own.index\n");
        assertVerdict(check("dictionary", 0), "ok", "own.index: 2 entries");
    }

    @Test
    void other_commands_still_refuse_wrong_settings() throws IOException {
        settings("knowlege: x\n");
        assertThat(CommandRun.of(home, "ask", "Who landed in Moscow?").ended(2).err()).contains("knowlege", "no setting");
    }

    @Test
    void a_damaged_index_is_built_anew_and_said_so() throws IOException {
        doctor().ended(0);
        Path damaged;
        try (Stream<Path> files = Files.walk(home.resolve(".samvad"))) {
            damaged = files.filter(file -> file.toString().matches(".*\\.(cfs|fdt)")).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);
        assertVerdict(check("index", 0), "attention", "it was damaged", "built anew", "Nothing is lost");
        assertVerdict(check("index", 0), "ok");
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_a_problem() throws IOException {
        Files.writeString(home.resolve("file"), "");
        settings("data: file\n");
        assertVerdict(check("data", 1), "problem", "cannot be written");
        assertVerdict(check("index", 1), "problem", "cannot be written");
    }

    @Test
    void looks_deep_for_what_changed_but_not_its_time_and_size() throws IOException {
        doctor().ended(0);
        Path file = articles.resolve("moscow.txt");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("Monday", "Sunday"));
        Files.setLastModifiedTime(file, time);
        assertVerdict(check("knowledge", 0), "ok");
        assertVerdict(check("deep", 1, "--deep"), "problem", "moscow.txt has changed", "reindex");
    }

    @Test
    void looks_deep_for_what_is_new_changed_and_gone_and_then_takes_it_in() throws IOException {
        doctor().ended(0);
        Files.writeString(articles.resolve("lima.txt"), "A glacier near Lima has vanished.\n");
        Files.writeString(articles.resolve("lisbon.md"), "Ambassador Kamla Rao left Lisbon.\n");
        Files.delete(articles.resolve("moscow.txt"));
        assertVerdict(check("deep", 1, "--deep"), "problem", "differ in 3 places", "run doctor --deep again",
                "lima.txt is not in the index", "lisbon.md has changed", "moscow.txt is in the index only");
        assertVerdict(check("deep", 0, "--deep"), "ok");
    }

    @Test
    void looks_deep_for_ids_that_two_files_have() throws IOException {
        Files.writeString(Files.createDirectory(articles.resolve("old")).resolve("moscow.md"), "Ambassador Meera Nair left Moscow.\n");
        assertVerdict(check("deep", 1, "--deep"), "problem", "moscow.txt, old/moscow.md have one id (moscow); the first is used", "Rename or delete");
        Files.delete(articles.resolve("old/moscow.md"));
        doctor().ended(0);
        assertVerdict(check("deep", 0, "--deep"), "ok");
    }

    @Test
    void changes_no_article() throws IOException {
        String before = state();
        doctor("--deep").ended(0);
        assertThat(state()).isEqualTo(before);
    }

    private String state() throws IOException {
        StringBuilder state = new StringBuilder();
        try (Stream<Path> files = Files.walk(articles)) {
            for (Path file : files.sorted().toList()) {
                state.append(file).append(Files.getLastModifiedTime(file))
                        .append(Files.isDirectory(file) ? "" : Files.readString(file));
            }
        }
        return state.toString();
    }
}
