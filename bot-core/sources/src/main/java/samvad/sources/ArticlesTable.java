package samvad.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.PlainText;

/** {@code articles.tsv} beside a folder's files: a header line that names the columns, then a line an article. */
final class ArticlesTable {
    static final String FILE_NAME = "articles.tsv";

    /** The table's own folder and the one below it. */
    private static final int LEVELS = 2;

    /** Rows without a file that are named; of more, their number is told. */
    private static final int MOST_NAMED = 5;

    private final Map<String, TableRows.Row> rows;
    private final Optional<String> fault;
    private final List<String> ofRows;
    private final boolean withholds;
    private final boolean hasTerms;

    private ArticlesTable(TableRows read, Optional<String> fault, List<String> ofRows) {
        this.rows = fault.isPresent() ? Map.of() : read.byId();
        this.fault = fault;
        this.ofRows = ofRows;
        this.hasTerms = read.hasTerms();
        this.withholds = hasTerms && fault.isPresent();
    }

    /** The table in the file's folder, else where one would be in the folder above it. */
    static Path pathFor(Path file) {
        Path beside = file.resolveSibling(FILE_NAME);
        return Files.exists(beside) ? beside : file.toAbsolutePath().resolveSibling("..").resolve(FILE_NAME).normalize();
    }

    /** The table at a path; one without rows, and with a {@link #fault}, if it cannot be read: no article suffers from it. */
    static ArticlesTable read(Path path) {
        if (!Files.exists(path)) {
            return without("", Optional.empty());
        }
        try {
            if (Files.size(path) > ArticlesFolder.LARGEST_FILE) {
                throw new UnreadableArticle("is larger than " + (ArticlesFolder.LARGEST_FILE >> 20) + " MB");
            }
            byte[] bytes = Files.readAllBytes(path);
            Decoding.Decoded text = Decoding.decode(bytes);
            return text.remark().isEmpty() ? of(text.text(), path) : undecoded(new String(bytes, StandardCharsets.UTF_8));
        } catch (UnreadableArticle e) {
            return without("", Optional.of("it " + e.getMessage()));
        } catch (IOException e) {
            return without("", Optional.of("it cannot be read (" + e.getClass().getSimpleName() + ")"));
        }
    }

    private static ArticlesTable without(String text, Optional<String> why) {
        return new ArticlesTable(TableRows.of(text), why.map(reason -> FILE_NAME + " was not used, for " + reason), List.of());
    }

    private static ArticlesTable undecoded(String text) {
        long line = 1 + text.substring(0, Math.max(0, text.indexOf('\uFFFD'))).chars().filter(c -> c == '\n').count();
        return without(text, Optional.of("its line " + line + " is not UTF-8; save it as UTF-8"));
    }

    private static ArticlesTable of(String text, Path path) throws IOException {
        TableRows rows = TableRows.of(text);
        if (text.isBlank() || rows.has("id") && rows.byId().isEmpty()) {
            return new ArticlesTable(rows, Optional.empty(), List.of(FILE_NAME
                    + " names no article; write a line for each under a first line that names the columns, or delete it"));
        }
        if (!rows.has("id")) {
            String heading = text.lines().findFirst().orElse("");
            boolean commas = heading.contains(",") && !heading.contains("\t");
            return without(text, Optional.of("its first line names no column `id`; "
                    + (commas ? "it has commas where tabs are needed" : "name the columns there, with tabs between")));
        }
        return new ArticlesTable(rows, Optional.empty(), strays(rows, path.toAbsolutePath().resolveSibling("")));
    }

    /** Rows for which there is no file where the table counts. */
    private static List<String> strays(TableRows rows, Path folder) throws IOException {
        Set<String> held = FolderWalk.stamps(folder, LEVELS).stream().map(stamp -> ArticlesFolder.idOf(stamp.path()).value()).collect(Collectors.toSet());
        List<String> strays = new ArrayList<>();
        int more = 0;
        for (Map.Entry<String, TableRows.Row> row : rows.byId().entrySet()) {
            if (!held.contains(row.getKey()) && strays.size() < MOST_NAMED) {
                strays.add(TableRows.place(row.getValue().line()) + ": there is no file for \"" + PlainText.of(row.getKey()) + "\"");
            } else if (!held.contains(row.getKey())) {
                more++;
            }
        }
        if (more > 0) {
            strays.add("of " + FILE_NAME + " " + more + " more rows are for no file");
        }
        return strays;
    }

    /** What is wrong with the table as a whole, with the way out; nothing if it could be used, or if there is none. */
    List<String> remarks() {
        return fault.map(List::of).orElse(ofRows);
    }

    /** What of an article's row could not be used. */
    List<String> remarks(ArticleId id) {
        return Optional.ofNullable(rows.get(id.value())).map(TableRows.Row::remarks).orElse(List.of());
    }

    /** Throws {@link UnreadableArticle} if the table, or the article's row, has a fault and says on which terms articles may be shown. */
    ArticleFacts of(ArticleId id) throws UnreadableArticle {
        if (withholds) {
            throw new UnreadableArticle("is not shown, as on which terms would stand in the table beside it: " + String.join("; ", remarks()));
        }
        TableRows.Row row = rows.get(id.value());
        if (row != null && !row.usable() && hasTerms) {
            throw new UnreadableArticle("is not shown, as on which terms would stand in its row: " + String.join("; ", row.remarks()));
        }
        return row == null ? ArticleFacts.NONE : row.facts();
    }
}
