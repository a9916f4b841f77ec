package samvad.engine.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.evidence.reports.NearCopies;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Outlets;

/** Counts who reports independently: near-copies of one text are one report, and so are those of one owner. */
final class Origins {
    private Origins() {}

    /** Distinct outlets; those unknown are one. */
    static int outlets(List<Article> articles) {
        return (int) articles.stream().map(Origins::outlet).distinct().count();
    }

    /** Groups of reports of which none is a copy of, or from the same owner as, one in another group. */
    static int independent(List<Article> articles, Outlets outlets) {
        List<List<Report>> groups = new ArrayList<>();
        for (Article article : articles) {
            Report report = new Report(outlets.owner(article.source()), shingles(article));
            List<Report> merged = new ArrayList<>(List.of(report));
            groups.removeIf(group -> {
                boolean same = group.stream().anyMatch(other -> sameOrigin(report, other));
                if (same) {
                    merged.addAll(group);
                }
                return same;
            });
            groups.add(merged);
        }
        return groups.size();
    }

    /** Whether an article repeats one of others nearly word for word. */
    static boolean isCopy(Article article, List<Article> others) {
        Set<String> shingles = shingles(article);
        return others.stream().anyMatch(other -> NearCopies.copied(shingles, shingles(other)));
    }

    private record Report(Optional<String> owner, Set<String> shingles) {}

    private static boolean sameOrigin(Report one, Report other) {
        return one.owner.equals(other.owner) || NearCopies.copied(one.shingles, other.shingles);
    }

    private static Optional<String> outlet(Article article) {
        return article.source().outlet().map(outlet -> outlet.strip().toLowerCase(Locale.ROOT));
    }

    private static Set<String> shingles(Article article) {
        return NearCopies.shingles(CutPassages.of(article));
    }
}
