package samvad.engine.desk;

import java.time.LocalDate;
import java.util.Optional;
import samvad.engine.chat.Reply;
import samvad.engine.digest.Digest;
import samvad.engine.digest.StoryBrief;
import samvad.engine.language.Language;

/** How digests and stories are put into words. */
public interface DigestWording {
    /** @param inDoubt the day of an earlier digest of which nobody knows whether it arrived */
    Reply write(Digest digest, Optional<LocalDate> inDoubt);

    Reply story(StoryBrief brief, Language reader);
}
