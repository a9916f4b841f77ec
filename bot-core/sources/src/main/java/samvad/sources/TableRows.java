package samvad.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import samvad.engine.language.PlainText;

/** The rows of an {@code articles.tsv} by their ids. A row that cannot be used is left out and remarked on with its line. */
final class TableRows {
    private final List<String> columns;
    private final Map<String, Row> byId = new LinkedHashMap<>();

    /**
     * @param line counts from the file's top, which is 1
     * @param usable false if the row says nothing, as it may say it of another article
     * @param remarks what of it could not be used
     */
    record Row(int line, boolean usable, ArticleFacts facts, List<String> remarks) {
        Row {
            remarks = List.copyOf(remarks);
        }
    }

    private TableRows(List<String> columns) {
        this.columns = columns;
    }

    /** Reads a table; a line that has no id is passed over, as is a column nobody asks for. */
    static TableRows of(String text) {
        List<String> lines = text.lines().toList();
        TableRows rows = new TableRows(lines.isEmpty() ? List.of() : columns(lines.getFirst()));
        if (rows.has("id")) {
            for (int at = 1; at < lines.size(); at++) {
                rows.add(at + 1, lines.get(at).split("\t", -1));
            }
        }
        return rows;
    }

    private static List<String> columns(String heading) {
        return Arrays.stream(heading.replace("\uFEFF", "").split("\t")).map(column -> column.strip().toLowerCase(Locale.ROOT)).toList();
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /** True if it says on which terms articles may be shown. */
    boolean hasTerms() {
        return has("embargo-until") || has("use");
    }

    /** The rows by their ids, in their order. */
    Map<String, Row> byId() {
        return byId;
    }

    private void add(int line, String[] cells) {
        Optional<String> id = cell(cells, "id");
        if (id.isEmpty()) {
            return;
        }
        Row earlier = byId.get(id.get());
        byId.put(id.get(), earlier == null ? row(line, cells) : new Row(line, false, ArticleFacts.NONE,
                List.of(place(line) + " was not used, nor was line " + earlier.line + ": both are for \"" + PlainText.of(id.get()) + "\"; keep one of them")));
    }

    private Row row(int line, String[] cells) {
        int filled = cells.length;
        while (filled > 0 && cells[filled - 1].isBlank()) {
            filled--;
        }
        if (filled > columns.size()) {
            return new Row(line, false, ArticleFacts.NONE, List.of(place(line) + " was not used, for it has " + filled + " columns and the first line names "
                    + columns.size() + "; remove the extra tabs"));
        }
        List<String> remarks = new ArrayList<>();
        return new Row(line, true, FrontMatter.facts(column -> cell(cells, column)).usable(left -> remarks.add(place(line) + ": " + left)), remarks);
    }

    /** How a line is named. */
    static String place(int line) {
        return ArticlesTable.FILE_NAME + " line " + line;
    }

    private Optional<String> cell(String[] cells, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.length ? Optional.empty()
                : Optional.of(cells[at].strip()).filter(value -> !value.isEmpty());
    }
}
