package samvad.launcher.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.CommandRun;

final class ChatCommandTest {
    private final InputStream standardInput = System.in;

    @TempDir Path home;
    private Path articles = Path.of("");

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectory(home.resolve("news"));
        Files.writeString(articles.resolve("moscow.txt"), "Envoy lands\n\nAmbassador Meera Nair landed in Moscow on Monday.\n");
        Files.writeString(articles.resolve("lisbon.txt"), "राजदूत कमला राव ने लिस्बन में हस्ताक्षर किए।\n");
    }

    @AfterEach
    void restore() {
        System.setIn(standardInput);
    }

    private CommandRun chat(InputStream in) {
        System.setIn(in);
        return CommandRun.of(home, "chat", "--articles", articles.toString());
    }

    private static InputStream lines(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void answers_piped_lines_in_order_with_sources() {
        CommandRun run = chat(lines("Who landed in Moscow?\nलिस्बन में किसने हस्ताक्षर किए?\n/sources\n")).ended(0);
        assertThat(run.out()).containsSubsequence("Meera Nair", "Sources", "कमला राव", "स्रोत", "“राजदूत कमला राव ने", "lisbon")
                .doesNotContain("\u001B").doesNotContain("> ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void sources_are_in_the_language_that_was_chosen() {
        CommandRun run = chat(lines("/language hi\nWho landed in Moscow?\n/sources\n")).ended(0);
        assertThat(run.out()).contains("Meera Nair", "स्रोत").doesNotContain("Sources", "Quoted");
    }

    @Test
    void tells_of_refused_files_as_ask_does() throws IOException {
        Files.createSymbolicLink(articles.resolve("gone.txt"), Path.of("nowhere"));
        CommandRun run = chat(lines("Who landed in Moscow?\n")).ended(0);
        assertThat(run.out()).contains("Meera Nair");
        assertThat(run.err()).contains("gone.txt");
    }

    @Test
    void an_empty_folder_is_no_damaged_index() throws IOException {
        articles = Files.createDirectory(home.resolve("empty"));
        CommandRun run = chat(lines("Who landed in Moscow?\n")).ended(0);
        assertThat(run.out()).contains("There are no articles to answer from yet").doesNotContain("damaged");
    }

    @Test
    void takes_in_what_arrives_during_the_conversation() {
        CommandRun run = chat(new Between("Who landed in Havana?\n", "Who landed in Havana?\n", () ->
                Files.writeString(articles.resolve("havana.txt"), "Minister Anita Bose landed in Havana on Friday.\n"))).ended(0);
        assertThat(run.out()).containsSubsequence("I found no answer in the articles I hold", "Anita Bose landed in Havana");
    }

    @Test
    void goes_on_where_the_articles_are_gone() {
        CommandRun run = chat(new Between("Who landed in Moscow?\n", "Who landed in Moscow?\n/help\n", () ->
                Files.move(articles, home.resolve("away")))).ended(0);
        assertThat(run.out()).containsSubsequence("Meera Nair", "could not be answered just now", "/quit");
    }

    /** Two lots of lines, with something done between them. */
    private static final class Between extends InputStream {
        private interface Deed {
            void done() throws IOException;
        }

        private final InputStream first;
        private final InputStream second;
        private final Deed deed;
        private boolean isDone;

        Between(String first, String second, Deed deed) {
            this.first = lines(first);
            this.second = lines(second);
            this.deed = deed;
        }

        @Override
        public int read() throws IOException {
            int next = first.read();
            if (next < 0 && !isDone) {
                isDone = true;
                deed.done();
            }
            return next < 0 ? second.read() : next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = first.read(bytes, offset, length);
            if (read < 0 && !isDone) {
                isDone = true;
                deed.done();
            }
            return read < 0 ? second.read(bytes, offset, length) : read;
        }
    }
}
