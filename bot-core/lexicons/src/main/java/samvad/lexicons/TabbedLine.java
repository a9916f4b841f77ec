package samvad.lexicons;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A line of a tab-separated file, as people write it: blank lines and those that begin with {@code #} are passed over. */
record TabbedLine(Path file, int number, List<String> cells) {
    /** Several wordings of one thing stand between these. */
    private static final String BETWEEN_WORDINGS = "\\|";

    /** The lines after the one that names the columns. Throws {@link UnusableWords} for a file without that line. */
    static List<TabbedLine> read(Path file, List<String> columns) {
        List<TabbedLine> lines = new ArrayList<>();
        int number = 0;
        for (String text : text(file)) {
            number++;
            String line = text.replace("\uFEFF", "");
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(new TabbedLine(file, number, Arrays.stream(line.split("\t", -1)).map(String::strip).toList()));
            }
        }
        if (lines.isEmpty()) {
            throw new UnusableWords(file + " holds no line; its first one names the columns " + String.join(", ", columns) + ".");
        }
        if (!lines.getFirst().cells().equals(columns)) {
            throw new UnusableWords(lines.getFirst().fault("the first line names the columns " + String.join(", ", columns)
                    + ", with a tab between; write it above all others."));
        }
        return lines.subList(1, lines.size());
    }

    private static List<String> text(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new UnusableWords(file + " is not UTF-8; save it as UTF-8.", e);
        } catch (NoSuchFileException e) {
            throw new UnusableWords("There is no file " + file + "; put it there, or name another in the settings.", e);
        } catch (IOException e) {
            throw new UnusableWords(file + " cannot be read (" + e.getClass().getSimpleName() + "); check its rights.", e);
        }
    }

    /** What is wrong with this line, as a sentence that says where it stands. */
    String fault(String what) {
        return file + ", line " + number + ": " + what;
    }

    /** A cell; empty text where the line ends before it. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The wordings of a cell, in composed letters, each once. */
    List<String> wordings(int column) {
        return Arrays.stream(cell(column).split(BETWEEN_WORDINGS))
                .map(wording -> Normalizer.normalize(wording.strip(), Normalizer.Form.NFC))
                .filter(wording -> !wording.isEmpty()).distinct().toList();
    }
}
