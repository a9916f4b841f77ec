package samvad.engine.evidence.weigh;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.knowledge.ArticleId;

/**
 * How many articles are about as near to a question as one of them. What is reported stands out, with the few that report it
 * too; a question on nothing that is reported is met a little by many.
 */
final class Crowd {
    /** So many articles may report one event. */
    private static final int REPORTS = 3;

    /** The articles after those are the crowd: enough for a mean, and there in a small folder too. */
    private static final int OTHERS = 7;

    private final Map<ArticleId, Double> scores = new HashMap<>();
    private final double others;

    Crowd(List<Hit> hits) {
        hits.forEach(hit -> scores.merge(hit.passage().source().id(), hit.score(), Math::max));
        others = scores.values().stream().sorted(Comparator.reverseOrder()).skip(REPORTS).limit(OTHERS)
                .mapToDouble(Double::doubleValue).sum() / OTHERS;
    }

    /**
     * The mean score of those others as a share of this article's, 0 and up: near 0 for one that stands out, near 1 for one of many.
     * Articles that were not found count as 0; one that was not found itself is one of many.
     */
    double around(ArticleId article) {
        return scores.containsKey(article) ? others / scores.get(article) : 1;
    }
}
