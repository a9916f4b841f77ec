package samvad.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import samvad.engine.knowledge.ArticleId;

/**
 * A tab-separated file of questions: a header line with id, question, question_lang, gold_article_ids, gold_answers, type
 * and conversation in any order, the last two if they are wanted, then a line a question. Ids are separated by {@code ,}, answers by {@code |};
 * question_lang tells who reads the file, and no score depends on it.
 */
public final class QuestionsFile {
    private static final List<String> COLUMNS =
            List.of("id", "question", "question_lang", "gold_article_ids", "gold_answers", "type", "conversation");

    private QuestionsFile() {}

    private record Asked(TsvFile.Row row, GoldQuestion question) {}

    /** Reads the file. Throws {@link UnusableFile} that names the file and line of what is wrong. */
    public static List<GoldQuestion> read(Path file) {
        return all(file).stream().map(Asked::question).toList();
    }

    /** Throws {@link UnusableFile} that names the line of the first right article that is not held. */
    public static void requireArticles(Path file, Predicate<ArticleId> held) {
        for (Asked asked : all(file)) {
            asked.question.articles().stream().filter(held.negate()).findFirst().ifPresent(missing -> {
                throw asked.row.fault("there is no article \"" + missing.value() + "\" in this folder; `ask --json` shows the ids of those there are");
            });
        }
    }

    private static List<Asked> all(Path file) {
        TsvFile tsv = TsvFile.read(file, "questions");
        tsv.require(COLUMNS.subList(0, 5), COLUMNS);
        List<Asked> questions = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (TsvFile.Row row : tsv.rows("holds no question")) {
            GoldQuestion question = question(row);
            Integer earlier = question.id().isEmpty() ? null : lineOf.putIfAbsent(question.id(), row.line());
            if (earlier != null) {
                throw row.fault("the id \"" + question.id() + "\" is that of line " + earlier + "; give each question an id of its own");
            }
            questions.add(new Asked(row, question));
        }
        return questions;
    }

    private static GoldQuestion question(TsvFile.Row row) {
        if (row.cells().size() < row.columns().size() - 1) {
            throw row.fault(row.cells().size() + " columns where the header has " + row.columns().size());
        }
        if (row.cell("question").isEmpty()) {
            throw row.fault("the column question is empty; write the question into it");
        }
        return new GoldQuestion(row.cell("id"), row.cell("question"),
                list(row.cell("gold_article_ids"), ",").stream().map(ArticleId::new).toList(),
                list(row.cell("gold_answers"), "\\|"), row.cell("type"), row.cell("conversation"));
    }

    private static List<String> list(String cell, String separator) {
        return Arrays.stream(cell.split(separator)).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }
}
