package samvad.evaluation;

import java.util.List;
import samvad.engine.knowledge.ArticleId;

/**
 * A question with what is right.
 *
 * @param articles those that hold the answer; none if no article does
 * @param answers strings of which one stands in a right answer
 * @param type free words that group questions in a report; of a {@code conflict} every answer is to be shown
 * @param conversation the questions of one are asked one after another; empty for a question by itself
 */
public record GoldQuestion(
        String id, String question, List<ArticleId> articles, List<String> answers, String type, String conversation) {
    public GoldQuestion {
        articles = List.copyOf(articles);
        answers = List.copyOf(answers);
    }

    public boolean answerable() {
        return !articles.isEmpty();
    }
}
