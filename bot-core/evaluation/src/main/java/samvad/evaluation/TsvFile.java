package samvad.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A tab-separated file in UTF-8: a line that names the columns, then a row a line. Blank lines and a byte order mark are passed over. */
record TsvFile(Path path, List<String> columns, List<Row> all) {
    TsvFile {
        columns = List.copyOf(columns);
        all = List.copyOf(all);
    }

    /**
     * Reads a file, whatever its columns. Throws {@link UnusableFile} if that cannot be.
     *
     * @param what it holds, "questions"
     */
    static TsvFile read(Path path, String what) {
        List<String> lines = lines(path, what);
        List<String> columns = lines.isEmpty() ? List.of()
                : Arrays.stream(lines.getFirst().replace("\uFEFF", "").split("\t")).map(String::strip).toList();
        List<Row> rows = IntStream.range(1, lines.size()).filter(i -> !lines.get(i).isBlank())
                .mapToObj(i -> new Row(path, columns, i + 1, List.of(lines.get(i).split("\t", -1)))).toList();
        return new TsvFile(path, columns, rows);
    }

    private static List<String> lines(Path path, String what) {
        try {
            return Files.readAllLines(path);
        } catch (CharacterCodingException e) {
            throw new UnusableFile(path + " is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw new UnusableFile("The " + what + " file " + path + " cannot be read; check its name and rights", e);
        }
    }

    /** Throws {@link UnusableFile} unless it has these columns in this order, written "id, text", and no other. */
    void requireOnly(String names) {
        if (!String.join(", ", columns).equals(names)) {
            throw new UnusableFile(path + ", line 1: the columns are " + names);
        }
    }

    /**
     * Throws {@link UnusableFile} that names the first column it lacks.
     *
     * @param known the needed ones and those it may have
     */
    void require(List<String> needed, List<String> known) {
        if (columns.isEmpty()) {
            throw new UnusableFile(path + " is empty; its first line names the columns " + known);
        }
        needed.stream().filter(column -> !columns.contains(column)).findFirst().ifPresent(missing -> {
            throw new UnusableFile(path + ", line 1: the column " + missing + " is missing; it needs " + known);
        });
    }

    /**
     * In the file's order. Throws {@link UnusableFile} if there is none.
     *
     * @param none what is then said of it, "holds no question"
     */
    List<Row> rows(String none) {
        if (all.isEmpty()) {
            throw new UnusableFile(path + " " + none + "; write one a line below the header");
        }
        return all;
    }

    /** @param line its number in the file, from 1 */
    record Row(Path path, List<String> columns, int line, List<String> cells) {
        /** Without blanks around it; empty where there is none. */
        String cell(String column) {
            int at = columns.indexOf(column);
            return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
        }

        /** Whether something stands in each column, and nothing beyond. */
        boolean full() {
            return cells.size() == columns.size() && cells.stream().noneMatch(String::isBlank);
        }

        /** To be thrown of what is wrong in it. */
        UnusableFile fault(String what) {
            return new UnusableFile(path + ", line " + line + ": " + what);
        }
    }
}
