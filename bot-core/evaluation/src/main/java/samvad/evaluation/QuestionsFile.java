package samvad.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;

/**
 * A tab-separated file of questions: a header line with id, question, question_lang, gold_article_ids, gold_answers, type
 * and conversation in any order, the last two if they are wanted, then a line a question. Ids are separated by {@code ,}, answers by {@code |}.
 */
public final class QuestionsFile {
    private static final List<String> COLUMNS =
            List.of("id", "question", "question_lang", "gold_article_ids", "gold_answers", "type", "conversation");

    private QuestionsFile() {}

    private record Row(int line, GoldQuestion question) {}

    /** Reads the file. Throws {@link UnusableFile} that names the file and line of what is wrong. */
    public static List<GoldQuestion> read(Path file) {
        return rows(file).stream().map(Row::question).toList();
    }

    /** Throws {@link UnusableFile} that names the line of the first right article that is not held. */
    public static void requireArticles(Path file, Predicate<ArticleId> held) {
        for (Row row : rows(file)) {
            row.question.articles().stream().filter(held.negate()).findFirst().ifPresent(missing -> {
                throw new UnusableFile(file + ", line " + row.line + ": there is no article \"" + missing.value()
                        + "\" in this folder; `ask --json` shows the ids of those there are");
            });
        }
    }

    private static List<Row> rows(Path file) {
        List<String> lines = lines(file);
        if (lines.isEmpty()) {
            throw new UnusableFile(file + " is empty; its first line names the columns " + COLUMNS);
        }
        List<String> header = Arrays.stream(lines.getFirst().replace("\uFEFF", "").split("\t")).map(String::strip).toList();
        for (String column : COLUMNS.subList(0, 5)) {
            if (!header.contains(column)) {
                throw new UnusableFile(file + ", line 1: the column " + column + " is missing; it needs " + COLUMNS);
            }
        }
        List<Row> questions = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                Row row = new Row(i + 1, question(file, i + 1, header, lines.get(i).split("\t", -1)));
                requireNew(file, row, lineOf);
                questions.add(row);
            }
        }
        if (questions.isEmpty()) {
            throw new UnusableFile(file + " holds no question; write one a line below the header");
        }
        return questions;
    }

    private static void requireNew(Path file, Row row, Map<String, Integer> lineOf) {
        Integer earlier = row.question.id().isEmpty() ? null : lineOf.putIfAbsent(row.question.id(), row.line);
        if (earlier != null) {
            throw new UnusableFile(file + ", line " + row.line + ": the id \"" + row.question.id() + "\" is that of line " + earlier
                    + "; give each question an id of its own");
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new UnusableFile(file + " is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw new UnusableFile("The questions file " + file + " cannot be read; check its name and rights", e);
        }
    }

    private static GoldQuestion question(Path file, int line, List<String> header, String[] cells) {
        if (cells.length < header.size() - 1) {
            throw new UnusableFile(
                    file + ", line " + line + ": " + cells.length + " columns where the header has " + header.size());
        }
        if (cell(header, cells, "question").isEmpty()) {
            throw new UnusableFile(file + ", line " + line + ": the column question is empty; write the question into it");
        }
        String language = cell(header, cells, "question_lang");
        if (Language.ofCode(language).isEmpty()) {
            throw new UnusableFile(file + ", line " + line + ": the question_lang is \"" + language + "\"; write hi or en");
        }
        return new GoldQuestion(
                cell(header, cells, "id"), cell(header, cells, "question"), language,
                list(cell(header, cells, "gold_article_ids"), ",").stream().map(ArticleId::new).toList(),
                list(cell(header, cells, "gold_answers"), "\\|"), cell(header, cells, "type"), cell(header, cells, "conversation"));
    }

    private static String cell(List<String> header, String[] cells, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= cells.length ? "" : cells[at].strip();
    }

    private static List<String> list(String cell, String separator) {
        return Arrays.stream(cell.split(separator)).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }
}
