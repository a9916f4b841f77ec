package samvad.engine.story;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import samvad.engine.knowledge.ArticleId;

/** Remembers stories for as long as the program runs. */
public final class PassingStoryLedger implements StoryLedger {
    private record Entry(LocalDate date, StoryId story) {}

    private final Map<ArticleId, Entry> entries = new LinkedHashMap<>();

    @Override
    public synchronized Map<ArticleId, StoryId> since(LocalDate day) {
        Map<ArticleId, StoryId> since = new LinkedHashMap<>();
        entries.forEach((article, entry) -> {
            if (!entry.date.isBefore(day)) {
                since.put(article, entry.story);
            }
        });
        return since;
    }

    @Override
    public synchronized StoryId assign(ArticleId article, LocalDate date, StoryId story) {
        return entries.computeIfAbsent(article, _ -> new Entry(date, story)).story;
    }

    /** Returns how many articles went. */
    public synchronized int dropBefore(LocalDate day) {
        int before = entries.size();
        entries.values().removeIf(entry -> entry.date.isBefore(day));
        return before - entries.size();
    }
}
