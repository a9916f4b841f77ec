package samvad.sources;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import samvad.engine.knowledge.ArticleId;

/** {@code articles.tsv} beside a folder's files: a header line that names the columns, then a line an article. */
final class ArticlesTable {
    static final String FILE_NAME = "articles.tsv";

    private final Map<String, ArticleFacts> rows = new HashMap<>();

    /** Reads a table; a line that has no id is passed over, as is a column nobody asks for. */
    static ArticlesTable of(String text) {
        ArticlesTable table = new ArticlesTable();
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            return table;
        }
        List<String> columns = Arrays.stream(lines.getFirst().replace("\uFEFF", "").split("\t"))
                .map(column -> column.strip().toLowerCase(Locale.ROOT)).toList();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            cell(columns, cells, "id").ifPresent(id -> table.rows.put(id, new ArticleFacts(
                    cell(columns, cells, "title"), cell(columns, cells, "date"),
                    cell(columns, cells, "lang").or(() -> cell(columns, cells, "language")),
                    cell(columns, cells, "source").or(() -> cell(columns, cells, "outlet")),
                    cell(columns, cells, "url"), List.of(), false)));
        }
        return table;
    }

    ArticleFacts of(ArticleId id) {
        return rows.getOrDefault(id.value(), ArticleFacts.NONE);
    }

    private static Optional<String> cell(List<String> columns, String[] cells, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.length ? Optional.empty()
                : Optional.of(cells[at].strip()).filter(value -> !value.isEmpty());
    }
}
