package samvad.sources;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Identify;
import samvad.engine.knowledge.NewestVersions;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;

/** The newest versions of the articles in a folder. Removed is what {@code removed.tsv} says; a file that is only missing may have been moved. */
public final class NewestInFolder implements NewestVersions {
    private final Path folder;
    private final Clock clock;

    public NewestInFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Look look() {
        RemovedList removed = RemovedList.of(folder);
        ArticlesFolder articles = new ArticlesFolder(folder, clock);
        Map<ArticleId, Stamp> stamps = new HashMap<>();
        articles.stamps().forEach(stamp -> stamps.putIfAbsent(ArticlesFolder.idOf(stamp.path()), stamp));
        return new Look() {
            @Override
            public String state(ArticleId id) {
                return isGone(id) ? "removed" : String.valueOf(stamps.get(id));
            }

            @Override
            public Newest read(ArticleId id) {
                Stamp stamp = stamps.get(id);
                if (isGone(id) || stamp != null && articles.isRemoved(stamp)) {
                    return new Newest.Removed();
                }
                return stamp != null && articles.read(stamp) instanceof Reading.Read(Article article, String _, String _)
                        ? new Newest.Held(article) : new Newest.Unknown();
            }

            // a file that was deleted tells its address by its name only
            private boolean isGone(ArticleId id) {
                return removed.names(id) || !stamps.containsKey(id) && Identify.GIVEN.matcher(id.value()).matches() && removed.mayMean(id);
            }
        };
    }
}
