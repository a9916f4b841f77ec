package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.language.time.Dates;

/** Long lines of one kind of character cost time in proportion to their length. */
@Tag("ci")
class HostileLinesTest {
    private static final int LENGTH = 1 << 20;

    /** No measure of speed: quadratic reading of these lines takes hours. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private void reads(String name, String text) {
        ArticlesOnDisk disk = new ArticlesOnDisk(folder).with(name, text);
        Assertions.assertTimeoutPreemptively(HANGS, () -> {
            if (disk.read(name) instanceof Reading.Read read) {
                assertThat(CutPassages.of(read.article())).isNotNull();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "(", "—", "#", "-", "7"})
    void a_megabyte_line_of_one_mark_does_not_hang(String piece) {
        reads("a.txt", piece.repeat(LENGTH / piece.length()));
    }

    /** Six seconds for two million characters in up to a million blocks, on a busy machine; what grows with the square takes hours. */
    @ParameterizedTest
    @ValueSource(strings = {"# ", "\"", "“ a. ", "Dr. ", "a. ", "। ", "1 may ", "2020 ", "may- ", "@a (@a) ", "photo (", "|", "\t", "[", "{",
        "https://t.co/", "Also read", "a\n", "a b c d e f g h i j k l m n o p q r s t u v w x y z and on\n", "- \n", "\n", "\r", "<", "<p>", "&", "😀", "\u0301", "यह भी "})
    void a_megabyte_of_one_thing_does_not_hang(String piece) {
        String line = piece.repeat(LENGTH / piece.length());
        reads("a.txt", "x. " + line);
        reads("b.txt", line + " (@a) x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>a. </p>", "<div>", "<b>", "<br>a", "<table><tr><td>a", "<article>", "<time datetime=x>", "<form>"})
    void a_megabyte_of_one_tag_does_not_hang(String piece) {
        reads("a.html", piece.repeat(LENGTH / 4 / piece.length()) + "end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pic.twitter.com/a", "https://t.co/a", "— ", "a — ", "a (@b) ", "(photo", "# ", " #", "यह भी ", "| photo ", " "})
    void a_line_as_long_as_marks_may_be_is_read(String piece) {
        String line = piece.repeat(1150 / piece.length());
        reads("a.txt", (line + " — A (@b\n").repeat(20));
    }

    @Test
    void a_four_megabyte_line_and_a_five_megabyte_file_are_taken() {
        String sentence = "The ferry “left at dawn” with forty people on 5 March 2020. ";
        reads("line.txt", sentence.repeat(4 << 20 >> 6));
        reads("file.txt", (sentence + "\n\n").repeat(5 << 20 >> 6));
    }

    @Test
    void dates_are_looked_for_in_a_megabyte_of_them() {
        for (String piece : new String[] {"2020 ", "1 may 2020 ", "1 may ,-,-", "1 ", "- "}) {
            String text = "1 may" + piece.repeat(LENGTH / piece.length());
            Assertions.assertTimeoutPreemptively(HANGS, () -> assertThat(Dates.in(text)).isNotNull());
        }
    }
}
