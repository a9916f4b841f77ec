package samvad.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.story.StoryId;
import samvad.engine.story.StoryLedger;

/** Remembers stories until it is gone itself. */
public final class MemoryStoryLedger implements StoryLedger {
    private final Map<ArticleId, Assigned> assigned = new LinkedHashMap<>();

    private record Assigned(LocalDate date, StoryId story) {}

    @Override
    public synchronized Map<ArticleId, StoryId> since(LocalDate day) {
        Map<ArticleId, StoryId> stories = new LinkedHashMap<>();
        assigned.forEach((article, one) -> {
            if (!one.date().isBefore(day)) {
                stories.put(article, one.story());
            }
        });
        return stories;
    }

    @Override
    public synchronized StoryId assign(ArticleId article, LocalDate date, StoryId story) {
        return assigned.computeIfAbsent(article, _ -> new Assigned(date, story)).story();
    }

    /** Returns how many articles went. */
    synchronized int dropBefore(LocalDate day) {
        int before = assigned.size();
        assigned.values().removeIf(one -> one.date().isBefore(day));
        return before - assigned.size();
    }
}
