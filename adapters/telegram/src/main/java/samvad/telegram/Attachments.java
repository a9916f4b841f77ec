package samvad.telegram;

import java.util.Objects;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What people send that has no words. */
final class Attachments {
    private Attachments() {}

    /** Not for messages about the chat ("joined", "pinned"), nor for the further pictures of an album: its caption is with one of them. */
    static boolean areIn(Message message) {
        return message.getMediaGroupId() == null && Stream.of(message.getVoice(), message.getAudio(), message.getPhoto(), message.getVideo(),
                message.getVideoNote(), message.getAnimation(), message.getSticker(), message.getDocument(), message.getLocation(),
                message.getContact(), message.getPoll(), message.getDice(), message.getStory()).anyMatch(Objects::nonNull);
    }
}
