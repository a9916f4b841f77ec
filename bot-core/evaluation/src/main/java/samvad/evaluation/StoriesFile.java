package samvad.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samvad.engine.knowledge.ArticleId;

/** A tab-separated file of which article tells which story: a header line, then the article's id, its day and the story's name. */
public final class StoriesFile {
    private static final String HEADER = "article\tdate\tstory";
    private static final int COLUMNS = 3;

    private StoriesFile() {}

    /** Reads the file. Throws {@link UnusableFile} that names the file and line of what is wrong. */
    public static List<LabelledArticle> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UnusableFile("The stories file " + file + " cannot be read; check its name, rights and that it is UTF-8", e);
        }
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new UnusableFile(file + ", line 1: the columns are article, date, story");
        }
        List<LabelledArticle> labelled = new ArrayList<>();
        Set<ArticleId> seen = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            LabelledArticle article = labelled(lines.get(i).split("\t", -1), file + ", line " + (i + 1));
            if (!seen.add(article.id())) {
                throw new UnusableFile(file + ", line " + (i + 1) + ": the article " + article.id().value() + " has a story already");
            }
            labelled.add(article);
        }
        if (labelled.isEmpty()) {
            throw new UnusableFile(file + " names no article; write one a line below the header");
        }
        return labelled;
    }

    private static LabelledArticle labelled(String[] cells, String where) {
        if (cells.length != COLUMNS || Arrays.stream(cells).anyMatch(String::isBlank)) {
            throw new UnusableFile(where + ": not the three columns article, date, story");
        }
        try {
            return new LabelledArticle(new ArticleId(cells[0]), LocalDate.parse(cells[1]), cells[2]);
        } catch (DateTimeException e) {
            throw new UnusableFile(where + ": a date is written like 2026-03-31, not \"" + cells[1] + "\"", e);
        }
    }
}
