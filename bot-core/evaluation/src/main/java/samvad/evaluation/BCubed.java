package samvad.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
        return shareOf(Placed::found);
    }

    public double recall() {
        return shareOf(one -> one.article().story());
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
        figures.put("stories", (double) sizes(one -> one.article().story()).size());
        figures.put("found", (double) sizes(Placed::found).size());
        return figures;
    }

    /** Of the articles that have its name, the share that has both its names, on average over all. */
    private double shareOf(Function<Placed, String> name) {
        Map<String, Integer> sizes = sizes(name);
        Map<String, Integer> both = sizes(one -> one.article().story() + "\t" + one.found());
        return articles.stream().mapToDouble(one -> (double) both.getOrDefault(one.article().story() + "\t" + one.found(), 0)
                / sizes.getOrDefault(name.apply(one), 1)).average().orElseThrow();
    }

    private Map<String, Integer> sizes(Function<Placed, String> name) {
        Map<String, Integer> sizes = new HashMap<>();
        articles.forEach(one -> sizes.merge(name.apply(one), 1, Integer::sum));
        return sizes;
    }
}
