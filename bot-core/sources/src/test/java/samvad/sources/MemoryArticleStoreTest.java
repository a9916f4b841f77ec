package samvad.sources;

import samvad.engine.knowledge.ArticleStore;
import samvad.testkit.ArticleStoreContract;
import samvad.testkit.MemoryArticleStore;

/** The store that tests of other modules use keeps the promises of the real one. */
class MemoryArticleStoreTest implements ArticleStoreContract {
    private final ArticleStore store = new MemoryArticleStore();

    @Override
    public ArticleStore open() {
        return store;
    }
}
