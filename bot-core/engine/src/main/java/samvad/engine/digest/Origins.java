package samvad.engine.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samvad.engine.evidence.CutPassages;
import samvad.engine.evidence.Passage;
import samvad.engine.evidence.Sentence;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Outlets;
import samvad.engine.language.Names;

/** Counts who reports independently: near-copies of one text are one report, and so are those of one owner. */
final class Origins {
    /** Words in a row that two texts share by copying. */
    private static final int SHINGLE = 5;

    /** The share of the shorter text's shingles from which on it is a copy. */
    private static final double COPIED = 0.4;

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
        return others.stream().anyMatch(other -> copied(shingles, shingles(other)));
    }

    private record Report(Optional<String> owner, Set<String> shingles) {}

    private static boolean sameOrigin(Report one, Report other) {
        return one.owner.equals(other.owner) || copied(one.shingles, other.shingles);
    }

    private static boolean copied(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return !both.isEmpty() && both.size() >= COPIED * Math.min(one.size(), other.size());
    }

    private static Optional<String> outlet(Article article) {
        return article.source().outlet().map(outlet -> outlet.strip().toLowerCase(java.util.Locale.ROOT));
    }

    private static Set<String> shingles(Article article) {
        Set<String> shingles = new HashSet<>();
        for (Passage passage : CutPassages.of(article)) {
            for (Sentence sentence : passage.sentences()) {
                String[] words = Names.key(sentence.quote()).split("[^\\p{L}\\p{M}\\p{Nd}]+");
                for (int i = 0; sentence.quotable() && i + SHINGLE <= words.length; i++) {
                    shingles.add(String.join(" ", List.of(words).subList(i, i + SHINGLE)));
                }
            }
        }
        return shingles;
    }
}
