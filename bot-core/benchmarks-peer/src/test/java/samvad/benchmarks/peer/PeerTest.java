package samvad.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("ci")
final class PeerTest {
    @TempDir Path folder;

    @Test
    void finds_what_was_added_together_and_singly() throws IOException {
        List<String> answers = told(
                "passage\tharbour\tThe harbour reopened after the storm.",
                "passage\tदूत\tदूत ने बंदरगाह पर बातचीत की।",
                "together",
                "passage\tbudget\tThe budget was read in the harbour town.",
                "singly",
                "ask\twho read the budget?",
                "ask\tबातचीत किसने की?");
        assertThat(answers).hasSize(5);
        assertThat(answers.subList(1, 3)).allSatisfy(nanos -> assertThat(Long.parseLong(nanos)).isPositive());
        assertThat(answers.get(3)).containsPattern("^\\d+\tbudget\tharbour$");
        assertThat(answers.get(4)).containsPattern("^\\d+\tदूत$");
    }

    @Test
    void is_not_misled_by_signs_a_query_parser_knows() throws IOException {
        assertThat(told("passage\tharbour\tThe harbour reopened.", "together",
                "ask\tNOT the harbour: did \"it [re]open AND/OR close?").getLast()).containsPattern("^\\d+\tharbour$");
    }

    private List<String> told(String... commands) throws IOException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        String lines = "open\t" + folder + "\t60\n" + String.join("\n", commands);
        Peer.serve(new BufferedReader(new StringReader(lines)), new PrintStream(answers, true, StandardCharsets.UTF_8));
        return answers.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
