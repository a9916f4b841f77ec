package samvad.engine.digest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import samvad.engine.language.Language;
import samvad.engine.story.StoryId;

/** Tells the stories held now. Safe for use by many threads. */
public interface Editor {
    /** A digest as ordered; without items if nothing new is known. */
    Digest edit(DigestOrder order);

    /** One story in short, in this language where an article of it has it; empty if it is not held any more. */
    Optional<StoryBrief> tell(StoryId story, Language language);

    /** What a story brought since the version somebody was told; empty if that is nothing new, or the story is not held any more. */
    Optional<StoryBrief> news(StoryId story, int toldVersion, Language language);

    /** The stories that a digest of this day or later may tell. */
    Set<StoryId> held(LocalDate from);
}
