package samvad.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an evaluation found. Shares are in percent; those of retrieval and answers are over answerable questions.
 *
 * @param success1 a right article is the first of the distinct articles found
 * @param success5 a right article is among the first five distinct articles
 * @param all5 all right articles are among the first five distinct articles
 * @param mrr10 mean of 1 / rank of the first right article among ten, times 100
 * @param answerShown a gold answer stands in the sentences shown
 * @param answerFirst a gold answer stands in the sentence shown first
 * @param sentencesShown mean number of sentences of an answer
 * @param refused share of answerable questions that got no answer
 * @param unanswerable how many questions no article answers
 * @param refusedRightly share of those that got no answer
 * @param right share of all questions that got what is right: a gold answer, or none where none is to be had
 * @param p50Millis half of all questions took at most this long
 * @param p99Millis 99 of 100 questions took at most this long
 */
public record Scores(
        int questions,
        double success1,
        double success5,
        double all5,
        double mrr10,
        double answerShown,
        double answerFirst,
        double sentencesShown,
        double refused,
        int unanswerable,
        double refusedRightly,
        double right,
        double p50Millis,
        double p99Millis) {

    /** The figures by the names that JSON and floors use. */
    public Map<String, Double> byName() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("questions", (double) questions);
        figures.put("success@1", success1);
        figures.put("success@5", success5);
        figures.put("all@5", all5);
        figures.put("mrr@10", mrr10);
        figures.put("answer-shown", answerShown);
        figures.put("answer-first", answerFirst);
        figures.put("sentences-shown", sentencesShown);
        figures.put("refused", refused);
        figures.put("unanswerable", (double) unanswerable);
        figures.put("refused-rightly", refusedRightly);
        figures.put("right", right);
        figures.put("p50-ms", p50Millis);
        figures.put("p99-ms", p99Millis);
        return figures;
    }
}
