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
import java.util.Optional;
import java.util.stream.Collectors;
import samvad.launcher.command.UsageError;

/** Questions as JSON Lines. All are read before the first is answered, so that a bad line stops nothing half-way. */
final class BatchFile {
    /** @param conversation the questions of one are answered one after another; empty for a question by itself */
    record Row(String id, String question, String conversation) {}

    /** Some editors put it before a UTF-8 file's first line. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BatchFile() {}

    /** So many of the wrong lines are named. */
    private static final int MOST_NAMED = 5;

    /** Reads the file, or standard input for {@code -}. Throws {@link UsageError} that names the lines that are wrong. */
    static List<Row> read(Path file) {
        List<Row> rows = new ArrayList<>();
        List<Integer> wrong = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                if (!text.isBlank()) {
                    Optional<Row> row = row(mapper, text, number);
                    row.ifPresent(rows::add);
                    if (row.isEmpty()) {
                        wrong.add(number);
                    }
                }
            }
        } catch (NoSuchFileException e) {
            throw new UsageError("There is no file " + file + " to read questions from.");
        } catch (CharacterCodingException e) {
            throw new UsageError(file + " is not UTF-8 text; save it as UTF-8.");
        } catch (IOException e) {
            throw new UsageError("The file " + file + " cannot be read (" + e.getMessage() + "); name a file of JSON Lines.");
        }
        if (!wrong.isEmpty()) {
            throw new UsageError(file + ", " + named(wrong) + ": not a JSON object with a \"question\". Nothing was answered.");
        }
        return rows;
    }

    /** "line 2", "lines 2, 3, 5". */
    private static String named(List<Integer> lines) {
        String numbers = lines.stream().limit(MOST_NAMED).map(Object::toString).collect(Collectors.joining(", "));
        return (lines.size() == 1 ? "line " : "lines ") + numbers + (lines.size() > MOST_NAMED ? " and " + (lines.size() - MOST_NAMED) + " more" : "");
    }

    private static BufferedReader open(Path file) throws IOException {
        return file.toString().equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(file);
    }

    private static Optional<Row> row(ObjectMapper mapper, String line, int number) {
        try {
            JsonNode row = mapper.readTree(line);
            return Optional.of(row).filter(asked -> asked.path("question").isTextual())
                    .map(asked -> new Row(asked.path("id").asText(Integer.toString(number)), asked.path("question").asText(), asked.path("conversation").asText("")));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
