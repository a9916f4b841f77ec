package samvad.engine.digest;

import java.util.Set;
import samvad.engine.story.Story;
import samvad.engine.subscription.Topic;

/** Tells what a story is about. Safe for use by many threads. */
public interface StoryTopics {
    /** Where nobody asks for any. */
    StoryTopics NONE = (_, _) -> Set.of();

    /** Which of these topics an article of the story is about. */
    Set<Topic> of(Story story, Set<Topic> asked);
}
