package samvad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/** What one run of the command line gave. */
public record CommandRun(int exit, String out, String err) {
    public static CommandRun of(Path home, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter outWriter = new PrintWriter(out);
        PrintWriter errWriter = new PrintWriter(err);
        int exit = Main.run(arguments, home, outWriter, errWriter);
        outWriter.flush();
        errWriter.flush();
        return new CommandRun(exit, out.toString(), err.toString());
    }

    /** Standard output as JSON Lines. */
    public List<JsonNode> lines() {
        ObjectMapper mapper = new ObjectMapper();
        return out.lines().map(line -> {
            try {
                return mapper.readTree(line);
            } catch (JsonProcessingException e) {
                throw new AssertionError("no JSON: " + line, e);
            }
        }).toList();
    }

    public JsonNode json() {
        assertThat(lines()).hasSize(1);
        return lines().getFirst();
    }

    /** A person sees no trace of the program's inside. */
    public CommandRun ended(int expected) {
        assertThat(exit).as("exit code; standard error: %s", err).isEqualTo(expected);
        assertThat(err).doesNotContain("\tat ").doesNotContain("Exception");
        return this;
    }
}
