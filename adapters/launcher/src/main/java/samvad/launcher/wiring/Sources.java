package samvad.launcher.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import samvad.engine.knowledge.ArticleStore;
import samvad.engine.knowledge.NewestVersions;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.knowledge.Outlets;
import samvad.launcher.settings.Settings;
import samvad.sources.ArticlesFolder;
import samvad.sources.ExpireArticles;
import samvad.sources.KeptDays;
import samvad.sources.KnowledgeFolder;
import samvad.sources.NewestInFolder;
import samvad.sources.RemoveArticles;
import samvad.sources.WithinTerms;
import samvad.sources.wire.FeedBook;
import samvad.sources.wire.FeedBookFolder;
import samvad.sources.wire.FeedList;
import samvad.sources.wire.FollowedFeed;
import samvad.sources.wire.OutletList;

/** Where articles come from and are kept, as the settings say; without an index. */
public record Sources(Settings settings, Clock clock) {
    /** Where articles taken in are kept. */
    public ArticleStore store() {
        return new WithinTerms(new KnowledgeFolder(knowledge(), clock), keptDays(), clock);
    }

    /** Lets go there what is kept no longer. */
    public ExpireArticles expiry() {
        return new ExpireArticles(knowledge(), keptDays(), clock);
    }

    private KeptDays keptDays() {
        return new KeptDays(outlets(), Optional.of(settings.notNegative("article-days")).filter(days -> days > 0));
    }

    /** Takes articles out of there for good. */
    public RemoveArticles removal() {
        return new RemoveArticles(knowledge(), clock);
    }

    /** What the articles there are today. */
    public NewestVersions newestVersions() {
        return new NewestInFolder(knowledge(), clock);
    }

    /** What there is to read there. */
    public NewsSource articles() {
        return articles(knowledge());
    }

    /** What there is to read in any folder. */
    public NewsSource articles(Path folder) {
        return new ArticlesFolder(folder, clock);
    }

    /** The feeds to follow; none without a list. */
    public List<FollowedFeed> feeds() {
        return FeedList.read(settings.path("feeds"));
    }

    /** How the feeds fare. */
    public FeedBook feedBook() {
        return new FeedBookFolder(settings.path("data").resolve("feeds"));
    }

    /** Who publishes, as the desk has noted it. */
    public Outlets outlets() {
        return OutletList.read(settings.path("outlets"));
    }

    /** The web as Samvad goes there. */
    public OpenWeb web() {
        return OpenWeb.of(settings, clock);
    }

    private Path knowledge() {
        return settings.path("knowledge");
    }
}
