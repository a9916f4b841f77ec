package samvad.launcher.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.CommandRun;

final class EvalCommandTest {
    private static final String HEADER = "id\tquestion\tquestion_lang\tgold_article_ids\tgold_answers\ttype\n";

    @TempDir Path home;
    private String articles = "";

    @BeforeEach
    void write() throws IOException {
        Path folder = Files.createDirectory(home.resolve("news"));
        Files.writeString(folder.resolve("moscow.txt"), "Ambassador Meera Nair landed in Moscow on Monday.\n");
        Files.writeString(folder.resolve("lima.txt"), "A glacier near Lima has vanished, geologist Rosa Quispe said.\n");
        articles = folder.toString();
    }

    private CommandRun eval(String rows, String... options) throws IOException {
        Path file = Files.writeString(home.resolve("questions.tsv"), HEADER + rows);
        String[] arguments = {"eval", "--articles", articles, "--questions", file.toString()};
        String[] all = Arrays.copyOf(arguments, arguments.length + options.length);
        System.arraycopy(options, 0, all, arguments.length, options.length);
        return CommandRun.of(home, all);
    }

    @Test
    void scores_questions_with_and_without_an_answer() throws IOException {
        JsonNode json = eval("1\tWho landed in Moscow?\ten\tmoscow\tMeera Nair|Nair\twho\n"
                + "2\tWhich glacier vanished near Lima?\ten\tlima\tno such words\twhich\n"
                + "3\tWho won the chess tournament in Reykjavik?\ten\t\t\tnone\n", "--json").ended(0).json();
        assertThat(json.path("questions").asInt()).isEqualTo(3);
        assertThat(json.path("success@1").asDouble()).isEqualTo(100);
        assertThat(json.path("mrr@10").asDouble()).isEqualTo(100);
        assertThat(json.path("answer-shown").asDouble()).isEqualTo(50);
        assertThat(json.path("unanswerable").asInt()).isEqualTo(1);
        assertThat(json.path("refused-rightly").asDouble()).isEqualTo(100);
        assertThat(json.path("p99-ms").asDouble()).isPositive();
    }

    @Test
    void shows_the_figures_as_text_and_each_miss_where_asked() throws IOException {
        CommandRun run = eval("q7\tWhich glacier vanished near Lima?\ten\tlima\tno such words\twhich\n", "--misses").ended(0);
        assertThat(run.out()).contains("success@1").contains("100.00");
        assertThat(run.err()).contains("NOT-SHOWN\tq7").contains("no such words");
        assertThat(eval("q7\tWhich glacier vanished near Lima?\ten\tlima\tRosa Quispe\twhich\n", "--misses").ended(0).err()).doesNotContain("q7");
    }

    @Test
    void shows_what_a_bridge_brings() throws IOException {
        Files.writeString(home.resolve("news").resolve("lagos.txt"), "राजदूत ज़ेलमानोव लागोस पहुँचे।\n");
        String question = "1\tWho met Zelmanov?\ten\tlagos\tज़ेलमानोव\twho\n";
        assertThat(eval(question, "--json").ended(0).json().path("success@1").asDouble()).isEqualTo(100);
        assertThat(eval(question, "--json", "--without", "spelling,cldr").ended(0).json().path("success@1").asDouble()).isZero();
        assertThat(eval(question, "--without", "guessing").ended(2).err()).contains("guessing").contains("dictionary");
    }

    @Test
    void says_which_file_it_does_not_read() throws IOException {
        Files.writeString(home.resolve("news").resolve("report.pdf"), "%PDF-1.7");
        assertThat(eval("1\tWho landed in Moscow?\ten\tmoscow\tMeera Nair\twho\n").ended(0).err()).contains("report.pdf is not read");
    }

    @Test
    void help_says_what_each_figure_is() {
        String help = CommandRun.of(home, "eval", "--help").ended(0).out();
        for (String figure : List.of("questions", "unanswerable", "success@1", "success@5", "all@5", "mrr@10", "answer-shown", "answer-first", "sentences-shown", "refused",
                "refused-rightly", "right", "p50-ms", "p99-ms", "same-caught", "across-honest-refused", "b3-precision", "b3-recall", "b3-f1",
                "articles", "stories", "found")) {
            assertThat(help.lines()).as(figure).anyMatch(line -> line.matches(" +(\\S+, )*" + figure + "(,.*|  +\\S.*|)"));
        }
    }

    @Test
    void help_names_every_bridge_that_can_be_left_out() {
        String help = CommandRun.of(home, "eval", "--help").ended(0).out().replaceAll("\\s+", " ");
        assertThat(help).contains("paraphrase, number, name, office, term, cldr, acronym, spelling, everyday, dictionary").doesNotContain("same-word");
    }

    @Test
    void the_word_itself_cannot_be_left_out() throws IOException {
        assertThat(eval("1\tWho?\ten\t\t\tnone\n", "--without", "same-word").ended(2).err()).contains("'same-word' is none of paraphrase, number");
    }

    @Test
    void is_no_surer_than_it_says_it_can_be() throws IOException {
        String question = "1\tWho landed in Moscow?\ten\tmoscow\tMeera Nair\twho\n";
        assertThat(eval(question, "--stricter", "-3").ended(0).out()).contains("success@1");
        for (String by : new String[] {"9", "-3.5", "NaN"}) {
            assertThat(eval(question, "--stricter", by).ended(2).err()).contains("--stricter takes a number from -3 to 3");
        }
    }

    @Test
    void names_the_article_that_the_folder_does_not_hold() throws IOException {
        CommandRun run = eval("1\tWho landed in Moscow?\ten\tmoscow\tMeera Nair\twho\n2\tWho sank?\ten\tlima,atlantis\tNemo\twho\n").ended(2);
        assertThat(run.err()).contains("questions.tsv, line 3").contains("\"atlantis\"");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void names_file_and_line_of_what_is_wrong() throws IOException {
        assertThat(eval("1\tWho?\n").ended(2).err()).contains("questions.tsv, line 2");
        assertThat(CommandRun.of(home, "eval", "--articles", articles, "--questions", home.resolve("none.tsv").toString()).ended(2).err())
                .contains("none.tsv").contains("cannot be read");
        assertThat(CommandRun.of(home, "eval", "--articles", articles).exit()).isEqualTo(2);
    }
}
