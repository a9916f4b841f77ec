package samvad.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.ArticleStore;
import samvad.engine.knowledge.Identify;
import samvad.engine.knowledge.Ingested;
import samvad.engine.knowledge.Intake;

/** An article store that forgets all when it is gone itself. */
public final class MemoryArticleStore implements ArticleStore {
    /** The versions of each article, the one held now last. */
    private final Map<ArticleId, List<Article>> versions = new LinkedHashMap<>();

    @Override
    public synchronized Ingested take(Article article) {
        Ingested outcome = preview(article);
        switch (outcome) {
            case Ingested.Added(Article added) -> add(added);
            case Ingested.Revised(Article revised) -> add(revised);
            case Ingested.AlreadyKnown _, Ingested.Rejected _ -> {}
        }
        return outcome;
    }

    @Override
    public synchronized Ingested preview(Article article) {
        String ending = "-" + Identify.mark(article);
        return Intake.decide(article, versions.entrySet().stream()
                .filter(entry -> entry.getKey().value().endsWith(ending)).map(entry -> entry.getValue().getLast()).toList());
    }

    @Override
    public synchronized Optional<Article> find(ArticleId id) {
        return Optional.ofNullable(versions.get(id)).map(List::getLast);
    }

    @Override
    public synchronized List<Article> history(ArticleId id) {
        List<Article> all = versions.getOrDefault(id, List.of());
        return List.copyOf(all.subList(0, Math.max(0, all.size() - 1)));
    }

    private void add(Article article) {
        versions.computeIfAbsent(article.source().id(), _ -> new ArrayList<>()).add(article);
    }
}
