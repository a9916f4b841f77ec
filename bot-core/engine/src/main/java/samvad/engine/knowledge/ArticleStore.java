package samvad.engine.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the articles taken in, and every earlier version of each. Safe for use by many threads and processes. Throws
 * {@link StoreUnavailable} where it cannot read or write; what was taken before stays whole.
 */
public interface ArticleStore {
    /** Takes an article in, under an id of the store's own giving: the one it is held under already, else {@link Identify#id}. */
    Ingested take(Article article);

    /** What {@link #take} would give now; changes nothing. */
    Ingested preview(Article article);

    /** The version held now; empty for an unknown article. */
    Optional<Article> find(ArticleId id);

    /** The versions held before, oldest first; empty for an article never revised. */
    List<Article> history(ArticleId id);
}
