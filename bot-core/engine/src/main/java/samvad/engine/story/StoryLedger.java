package samvad.engine.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.StoreUnavailable;

/**
 * Remembers which story an article belongs to, so that ids stay the same after a restart and on every instance. Throws
 * {@link StoreUnavailable} if it cannot.
 */
public interface StoryLedger {
    /** An article is known for so long at least: for longer than its story is told of, however soon all else is dropped. */
    int DAYS_KNOWN = 40;

    /** Articles dated before the returned day may be dropped with all that is older than {@code time}. */
    static LocalDate droppedBefore(Instant time, Instant now) {
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        LocalDate needed = knownSince(now);
        return day.isBefore(needed) ? day : needed;
    }

    static LocalDate knownSince(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(DAYS_KNOWN);
    }

    /** The articles dated on this day or later, in the order they were assigned. */
    Map<ArticleId, StoryId> since(LocalDate day);

    /** Assigns an article and returns its story: another instance may have assigned it before, to another. */
    StoryId assign(ArticleId article, LocalDate date, StoryId story);
}
