package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.knowledge.NewsSource.Reading;

class NamedFilesTest {
    private static final String PROSE = "Forty people came to see the pier. It was cold.";

    @TempDir
    Path folder;

    private Reading offered(String name, String text) {
        new ArticlesOnDisk(folder).with(name, text);
        return new NamedFiles(Clock.systemUTC()).offered(folder.resolve(name)).getFirst().reading();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.csv", "foo.pdf", "notes.docx", "no-ending", "a.txt.gz", "md"})
    void refuses_a_file_of_another_ending_and_says_which_are_read(String name) {
        assertThat(offered(name, PROSE)).isInstanceOfSatisfying(Reading.Refused.class,
                refused -> assertThat(refused.reason()).contains("not read").contains(".txt, .md, .html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "B.TXT", "a.md", "README.md"})
    void takes_what_a_folder_would_offer(String name) {
        assertThat(offered(name, PROSE)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void refuses_what_only_its_name_calls_a_text() {
        assertThat(offered("a.txt", "%PDF-1.7 " + PROSE)).isInstanceOf(Reading.Refused.class);
        assertThat(offered("b.txt", PROSE + "\0")).isInstanceOfSatisfying(Reading.Refused.class,
                refused -> assertThat(refused.reason()).contains("zero bytes"));
    }
}
