package samvad.evaluation;

import java.util.List;
import samvad.engine.knowledge.ArticleId;

/**
 * A sentence somebody wrote about articles.
 *
 * @param behaviour {@link #HONEST}, or what was done to an honest sentence
 * @param cites the articles it gives as its sources
 */
public record WrittenSentence(String id, String behaviour, List<ArticleId> cites, String text) {
    public static final String HONEST = "honest";

    public WrittenSentence {
        cites = List.copyOf(cites);
    }

    public boolean honest() {
        return behaviour.equals(HONEST);
    }
}
