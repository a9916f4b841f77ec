package samvad.store.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import samvad.engine.story.StoryId;

/** The stories a reader was told, with their versions, the longest ago first. */
record Told(Map<StoryId, Integer> stories) {
    /** What was told longer ago than so many stories is old news. */
    static final int KEPT = 300;

    Told {
        stories = Collections.unmodifiableMap(new LinkedHashMap<>(stories));
    }

    /** @param text as {@link #text} writes it */
    static Told of(String text) {
        Map<StoryId, Integer> stories = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            for (String story : text.split(",")) {
                int colon = story.indexOf(':');
                stories.put(new StoryId(story.substring(0, colon)), Integer.valueOf(story.substring(colon + 1)));
            }
        }
        return new Told(stories);
    }

    Told and(Told later) {
        Map<StoryId, Integer> all = new LinkedHashMap<>(stories);
        later.stories.forEach((story, version) -> {
            all.remove(story);
            all.put(story, version);
        });
        List<StoryId> ids = new ArrayList<>(all.keySet());
        ids.subList(0, Math.max(0, ids.size() - KEPT)).forEach(all::remove);
        return new Told(all);
    }

    String text() {
        return stories.entrySet().stream().map(entry -> entry.getKey() + ":" + entry.getValue()).collect(Collectors.joining(","));
    }
}
