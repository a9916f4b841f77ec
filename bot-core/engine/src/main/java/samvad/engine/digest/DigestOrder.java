package samvad.engine.digest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import samvad.engine.language.Language;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Topic;

/**
 * What a digest is to hold. Equal orders get equal digests from the same stories.
 *
 * @param from the first day whose news is told; {@code date} is the last
 * @param followed topics that come first
 * @param muted topics that never come
 * @param told the stories told before, with the version that was told
 */
public record DigestOrder(
        LocalDate from, LocalDate date, Language language, int stories, Set<Topic> followed, Set<Topic> muted, Map<StoryId, Integer> told) {
    public DigestOrder {
        followed = Set.copyOf(followed);
        muted = Set.copyOf(muted);
        told = Map.copyOf(told);
        if (from.isAfter(date) || stories < 1) {
            throw new IllegalArgumentException("from " + from + " to " + date + ", " + stories + " stories");
        }
    }
}
