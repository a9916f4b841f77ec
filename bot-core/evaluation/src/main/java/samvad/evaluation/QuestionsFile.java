package samvad.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import samvad.engine.knowledge.ArticleId;

/**
 * A tab-separated file of questions: a header line with id, question, question_lang, gold_article_ids, gold_answers, type
 * and conversation in any order, the last two if they are wanted, then a line a question. Ids are separated by {@code ,}, answers by {@code |}.
 */
public final class QuestionsFile {
    private static final List<String> COLUMNS =
            List.of("id", "question", "question_lang", "gold_article_ids", "gold_answers", "type", "conversation");

    private QuestionsFile() {}

    /** Reads the file. Throws {@link UnusableFile} that names the file and line of what is wrong. */
    public static List<GoldQuestion> read(Path file) {
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
        List<GoldQuestion> questions = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                questions.add(question(file, i + 1, header, lines.get(i).split("\t", -1)));
            }
        }
        return questions;
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
        return new GoldQuestion(
                cell(header, cells, "id"), cell(header, cells, "question"), cell(header, cells, "question_lang"),
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
