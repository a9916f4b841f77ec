package samvad.engine.desk;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import samvad.engine.chat.Reply;
import samvad.engine.digest.Digest;
import samvad.engine.digest.StoryBrief;
import samvad.engine.language.Language;
import samvad.engine.subscription.Topic;

/** How digests and stories are put into words. */
public interface DigestWording {
    /** @param inDoubt the day of an earlier digest of which nobody knows whether it arrived */
    Reply write(Digest digest, Optional<LocalDate> inDoubt);

    Reply story(StoryBrief brief, Language reader);

    /**
     * News of a topic somebody follows.
     *
     * @param update whether the story was told before
     * @param firstSeen when its first article came, on the reader's clock, if that is just now
     */
    Reply alert(StoryBrief brief, Topic topic, boolean update, Optional<ZonedDateTime> firstSeen, Language reader);
}
