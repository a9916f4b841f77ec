package samvad.engine.evidence;

import java.time.LocalDate;
import java.util.Map;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.StoreUnavailable;

/**
 * Remembers which story an article belongs to, so that ids stay the same after a restart and on every instance. Throws
 * {@link StoreUnavailable} if it cannot.
 */
public interface StoryLedger {
    /** The articles dated on this day or later, in the order they were assigned. */
    Map<ArticleId, StoryId> since(LocalDate day);

    /** Assigns an article and returns its story: another instance may have assigned it before, to another. */
    StoryId assign(ArticleId article, LocalDate date, StoryId story);
}
