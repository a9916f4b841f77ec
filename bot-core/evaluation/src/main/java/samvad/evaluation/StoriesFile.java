package samvad.evaluation;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samvad.engine.knowledge.ArticleId;

/** A tab-separated file of which article tells which story: a header line, then the article's id, its day and the story's name. */
public final class StoriesFile {
    private static final String COLUMNS = "article, date, story";

    private StoriesFile() {}

    /** Reads the file. Throws {@link UnusableFile} that names the file and line of what is wrong. */
    public static List<LabelledArticle> read(Path file) {
        TsvFile tsv = TsvFile.read(file, "stories");
        tsv.requireOnly(COLUMNS);
        List<LabelledArticle> labelled = new ArrayList<>();
        Set<ArticleId> seen = new HashSet<>();
        for (TsvFile.Row row : tsv.rows("names no article")) {
            LabelledArticle article = labelled(row);
            if (!seen.add(article.id())) {
                throw row.fault("the article " + article.id().value() + " has a story already");
            }
            labelled.add(article);
        }
        return labelled;
    }

    private static LabelledArticle labelled(TsvFile.Row row) {
        if (!row.full()) {
            throw row.fault("not the three columns " + COLUMNS);
        }
        return new LabelledArticle(new ArticleId(row.cell("article")), date(row), row.cell("story"));
    }

    private static LocalDate date(TsvFile.Row row) {
        try {
            return LocalDate.parse(row.cell("date"));
        } catch (DateTimeException e) {
            throw row.fault("a date is written like 2026-03-31, not \"" + row.cell("date") + "\"");
        }
    }
}
