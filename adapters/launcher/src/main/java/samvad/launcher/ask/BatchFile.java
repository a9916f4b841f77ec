package samvad.launcher.ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import samvad.launcher.command.UsageError;

/** Questions as JSON Lines. All are read before the first is answered, so that a bad line stops nothing half-way. */
final class BatchFile {
    /** @param conversation the questions of one are answered one after another; empty for a question by itself */
    record Row(String id, String question, String conversation) {}

    /** Some editors put it before a UTF-8 file's first line. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BatchFile() {}

    /** Reads the file, or standard input for {@code -}. Throws {@link UsageError} that names the line that is wrong. */
    static List<Row> read(Path file) {
        List<Row> rows = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                if (!text.isBlank()) {
                    rows.add(row(mapper, text, file, number));
                }
            }
        } catch (NoSuchFileException e) {
            throw new UsageError("There is no file " + file + " to read questions from.");
        } catch (CharacterCodingException e) {
            throw new UsageError(file + " is not UTF-8 text; save it as UTF-8.");
        } catch (IOException e) {
            throw new UsageError("The file " + file + " cannot be read (" + e.getMessage() + "); name a file of JSON Lines.");
        }
        return rows;
    }

    private static BufferedReader open(Path file) throws IOException {
        return file.toString().equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(file);
    }

    private static Row row(ObjectMapper mapper, String line, Path file, int number) {
        try {
            JsonNode row = mapper.readTree(line);
            if (row.path("question").isTextual()) {
                return new Row(row.path("id").asText(Integer.toString(number)), row.path("question").asText(), row.path("conversation").asText(""));
            }
        } catch (JsonProcessingException e) {
            // told below, with the line
        }
        throw new UsageError(file + ", line " + number + ": not a JSON object with \"id\" and \"question\".");
    }
}
