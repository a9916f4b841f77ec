package samvad.testkit;

import java.util.Objects;
import samvad.engine.evidence.passage.PassageChanges;
import samvad.engine.evidence.passage.PassageIndex;
import samvad.engine.evidence.passage.PassageIndex.KnownFile;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.NewsSource.Stamp;

/** Puts articles into an index in one breath. */
public final class IndexWriting {
    private IndexWriting() {}

    /** Changes the index by these articles and publishes. */
    public static void publish(PassageIndex index, Article... articles) {
        try (PassageChanges changes = index.change().orElseThrow()) {
            for (Article article : articles) {
                changes.put(file(article.source().id().value()), article);
            }
            changes.publish();
        }
    }

    /** The file an article of this id is kept in. */
    public static KnownFile file(String id) {
        return new KnownFile(new Stamp(MemoryArticles.path(id), 1, 1), "hash-of-" + Objects.hash(id), "");
    }
}
