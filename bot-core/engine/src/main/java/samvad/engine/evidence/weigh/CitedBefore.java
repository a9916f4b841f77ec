package samvad.engine.evidence.weigh;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samvad.engine.evidence.Coverage.Missing;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.question.Question;

/**
 * The articles that the answer before cites: of passages that match about as well, who asks on most probably means theirs.
 *
 * @param meant whether the question leans on that answer: its articles are asked first, and none may be silent on what it adds
 */
public record CitedBefore(Set<ArticleId> articles, boolean meant) {
    public static final CitedBefore NOTHING = new CitedBefore(Set.of());

    /** What is added to the score of a passage, as a share of it. */
    private static final double NEAR = 0.2;
    private static final double MEANT = 2;

    /** An article that lacks names of the question with this share of its weight tells of others. */
    private static final double NAMES_LACKED = 0.15;

    public CitedBefore {
        articles = Set.copyOf(articles);
    }

    public CitedBefore(Set<ArticleId> articles) {
        this(articles, false);
    }

    /** For a question that leans on the answer; of an answer that is not known nothing can be meant. */
    public CitedBefore whenMeant() {
        return new CitedBefore(articles, !articles.isEmpty());
    }

    /**
     * What a passage's score gains: nothing if its article was not cited, and never more than lifts it beside the best one; of equals
     * the cited one leads.
     *
     * @param best of all passages found
     */
    public double gain(Passage passage, double score, double best) {
        return articles.contains(passage.source().id()) ? Math.clamp(best - score, 0, (meant ? MEANT : NEAR) * score) : 0;
    }

    /** The hits with what they gain, best first; of equals those cited. */
    List<Hit> among(List<Hit> hits) {
        double best = hits.getFirst().score();
        return hits.stream().map(hit -> new Hit(hit.passage(), hit.score() + gain(hit.passage(), hit.score(), best)))
                .sorted(Comparator.comparingDouble(Hit::score).reversed()
                        .thenComparing(hit -> !articles.contains(hit.passage().source().id()))).toList();
    }

    /** The leading articles behind those that are meant; these alone if the question has no word of its own. */
    Map<ArticleId, Double> before(Map<ArticleId, Double> leaders, double best, Question question) {
        if (!meant) {
            return leaders;
        }
        Map<ArticleId, Double> all = new LinkedHashMap<>();
        articles.forEach(article -> all.put(article, best));
        if (!question.terms().stream().allMatch(question::isTopic)) {
            leaders.forEach(all::putIfAbsent);
        }
        return all;
    }

    /** False of an article that is silent on what the question adds, or on whom it names. */
    boolean mayBeAnsweredBy(ArticleId article, Missing missing, Question question, boolean crosses) {
        if (!meant || crosses && articles.contains(article)) {
            return true;
        }
        boolean silent = missing.everyWord() && !crosses && !question.asked().kind().isWhen();
        return !silent && missing.names() <= NAMES_LACKED;
    }
}
