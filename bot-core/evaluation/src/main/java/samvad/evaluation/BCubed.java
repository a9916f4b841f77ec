package samvad.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a grouping is that of a reader, article by article (B³, <a href="https://aclanthology.org/P98-1012/">Bagga and Baldwin
 * 1998</a>): of what stands with an article how much belongs there, and of what belongs there how much does.
 */
public record BCubed(List<Placed> articles) {
    public BCubed {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no article was grouped");
        }
    }

    /** @param found the story the article was put into, by any name */
    public record Placed(LabelledArticle article, String found) {}

    public double precision() {
        Map<String, Integer> found = sizes(true);
        Map<List<String>, Integer> both = agreed();
        return articles.stream().mapToDouble(one -> (double) both.get(pair(one)) / found.get(one.found())).average().orElseThrow();
    }

    public double recall() {
        Map<String, Integer> told = sizes(false);
        Map<List<String>, Integer> both = agreed();
        return articles.stream().mapToDouble(one -> (double) both.get(pair(one)) / told.get(one.article().story())).average().orElseThrow();
    }

    public double f1() {
        double precision = precision();
        double recall = recall();
        return 2 * precision * recall / (precision + recall);
    }

    /** Percentages by name, as floors hold them, and how many stories there are and were found. */
    public Map<String, Double> byName() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("b3-precision", 100 * precision());
        figures.put("b3-recall", 100 * recall());
        figures.put("b3-f1", 100 * f1());
        figures.put("articles", (double) articles.size());
        figures.put("stories", (double) sizes(false).size());
        figures.put("found", (double) sizes(true).size());
        return figures;
    }

    private Map<String, Integer> sizes(boolean found) {
        Map<String, Integer> sizes = new HashMap<>();
        articles.forEach(one -> sizes.merge(found ? one.found() : one.article().story(), 1, Integer::sum));
        return sizes;
    }

    private Map<List<String>, Integer> agreed() {
        Map<List<String>, Integer> sizes = new HashMap<>();
        articles.forEach(one -> sizes.merge(pair(one), 1, Integer::sum));
        return sizes;
    }

    private static List<String> pair(Placed one) {
        return List.of(one.article().story(), one.found());
    }
}
