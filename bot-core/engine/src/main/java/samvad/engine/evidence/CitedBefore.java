package samvad.engine.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import samvad.engine.evidence.PassageSearch.Hit;
import samvad.engine.knowledge.ArticleId;

/** The articles that the answer before cites: of passages that match about as well, who asks on most probably means theirs. */
public record CitedBefore(Set<ArticleId> articles) {
    public static final CitedBefore NOTHING = new CitedBefore(Set.of());

    /** What is added to the score of a passage, as a share of it. */
    private static final double MEANT = 0.2;

    public CitedBefore {
        articles = Set.copyOf(articles);
    }

    /**
     * What a passage's score gains: nothing if its article was not cited, and never more than lifts it beside the best one; of equals
     * the cited one leads.
     *
     * @param best of all passages found
     */
    public double gain(Passage passage, double score, double best) {
        return articles.contains(passage.source().id()) ? Math.clamp(best - score, 0, MEANT * score) : 0;
    }

    /** The hits with what they gain, best first; of equals those cited. */
    List<Hit> among(List<Hit> hits) {
        double best = hits.getFirst().score();
        return hits.stream().map(hit -> new Hit(hit.passage(), hit.score() + gain(hit.passage(), hit.score(), best)))
                .sorted(Comparator.comparingDouble(Hit::score).reversed()
                        .thenComparing(hit -> !articles.contains(hit.passage().source().id()))).toList();
    }
}
