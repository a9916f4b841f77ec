package samvad.sources;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.ArticleStore;
import samvad.engine.knowledge.Ingested;
import samvad.engine.knowledge.Source;

/** Takes in what outlets allow: of some no more than headline and address, and nothing that would be too old to be kept. */
public final class WithinTerms implements ArticleStore {
    private final ArticleStore store;
    private final KeptDays keptDays;
    private final Clock clock;

    public WithinTerms(ArticleStore store, KeptDays keptDays, Clock clock) {
        this.store = store;
        this.keptDays = keptDays;
        this.clock = clock;
    }

    @Override
    public Ingested take(Article article) {
        return within(article, store::take);
    }

    @Override
    public Ingested preview(Article article) {
        return within(article, store::preview);
    }

    private Ingested within(Article article, Function<Article, Ingested> store) {
        Source source = article.source();
        Optional<Integer> days = keptDays.of(source);
        if (source.date().filter(day -> keptDays.areOver(source, day, LocalDate.now(clock))).isPresent()) {
            return new Ingested.Rejected("is older than the " + days.orElseThrow() + " days for which such articles are kept; change keep in outlets.yaml or article-days");
        }
        if (keptDays.outlets().find(source).filter(outlet -> outlet.terms().headlineOnly()).isEmpty()) {
            return store.apply(article);
        }
        return article.onlyHeadline().map(store)
                .orElseGet(() -> new Ingested.Rejected("has no headline, and no more of it may be kept; see use in outlets.yaml"));
    }

    @Override
    public Optional<Article> find(ArticleId id) {
        return store.find(id);
    }

    @Override
    public List<Article> history(ArticleId id) {
        return store.history(id);
    }
}
