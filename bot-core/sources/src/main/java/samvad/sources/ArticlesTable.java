package samvad.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private Optional<String> fault = Optional.empty();
    private boolean withholds;

    /** The table in the file's folder, else where one would be in the folder above it. */
    static Path pathFor(Path file) {
        Path beside = file.resolveSibling(FILE_NAME);
        return Files.exists(beside) ? beside : file.toAbsolutePath().resolveSibling("..").resolve(FILE_NAME).normalize();
    }

    /** The table at a path; one without rows, and with a {@link #fault}, if it cannot be read: no article suffers from it. */
    static ArticlesTable read(Path path) {
        ArticlesTable none = new ArticlesTable();
        if (!Files.exists(path)) {
            return none;
        }
        try {
            if (Files.size(path) > ArticlesFolder.LARGEST_FILE) {
                throw new UnreadableArticle("is larger than " + (ArticlesFolder.LARGEST_FILE >> 20) + " MB");
            }
            return of(Decoding.decode(Files.readAllBytes(path)));
        } catch (UnreadableArticle e) {
            none.fault = Optional.of(FILE_NAME + " was not used, for it " + e.getMessage());
        } catch (IOException e) {
            none.fault = Optional.of(FILE_NAME + " was not used, for it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
        return none;
    }

    /** Reads a table; a line that has no id is passed over, as is a column nobody asks for. */
    static ArticlesTable of(String text) {
        ArticlesTable table = new ArticlesTable();
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            return table;
        }
        List<String> columns = Arrays.stream(lines.getFirst().replace("\uFEFF", "").split("\t"))
                .map(column -> column.strip().toLowerCase(Locale.ROOT)).toList();
        if (!columns.contains("id")) {
            table.withholds = columns.contains("embargo-until") || columns.contains("use");
            table.fault = Optional.of(FILE_NAME + " was not used, for its first line names no column `id`; name the columns there, with tabs between");
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            cell(columns, cells, "id").ifPresent(id -> table.rows.put(id, FrontMatter.facts(column -> cell(columns, cells, column))));
        }
        return table;
    }

    /** Why the table could not be used, and the way out; empty if it could, or if there is none. */
    Optional<String> fault() {
        return fault;
    }

    /** Throws {@link UnreadableArticle} if the table has a fault and says on which terms articles may be shown. */
    ArticleFacts of(ArticleId id) throws UnreadableArticle {
        if (withholds) {
            throw new UnreadableArticle("is not shown, as the " + FILE_NAME + " that says on which terms names no column `id`; name it there");
        }
        return rows.getOrDefault(id.value(), ArticleFacts.NONE);
    }

    private static Optional<String> cell(List<String> columns, String[] cells, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.length ? Optional.empty()
                : Optional.of(cells[at].strip()).filter(value -> !value.isEmpty());
    }
}
