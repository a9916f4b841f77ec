package samvad.engine.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;

/**
 * Something to be said.
 *
 * @param because the key of what it answers; for pushes a key of their own
 * @param part 0 for the first message of a reply
 * @param replaces the message that is to say it from now on; empty if it is a new one
 * @param cites what it says of which articles, so that it can be corrected
 */
public record Intent(Kind kind, String because, int part, Post post, Optional<Receipt> replaces, List<Cited> cites) {
    public Intent {
        cites = List.copyOf(cites);
    }

    /** One that cites nothing. */
    public Intent(Kind kind, String because, int part, Post post, Optional<Receipt> replaces) {
        this(kind, because, part, post, replaces, List.of());
    }

    /** Why something is said, which decides what may happen to it. */
    public enum Kind {
        /** At least once; ahead of pushes. */
        ANSWER,
        /** What is left over of an earlier answer is taken back; said nowhere if that message is gone. */
        RETRACTION,
        /** An unfinished answer, to be replaced by the finished one. */
        SKETCH,
        /** At most once. */
        PUSH
    }

    /** The messages of one push, in order. */
    static List<Intent> pushes(String key, List<Post> posts) {
        List<Intent> pushes = new ArrayList<>();
        for (Post post : posts) {
            pushes.add(new Intent(Kind.PUSH, key, pushes.size(), post, Optional.empty()));
        }
        return List.copyOf(pushes);
    }

    /** The key of the push that tells one place of something; the parts of the place cannot run into one another. */
    static String pushKey(String of, Address address) {
        return of + String.join("|", address.app(), address.space(), address.chat(), address.thread().orElse(""));
    }

    /** The same citing this. */
    public Intent citing(List<Cited> other) {
        return new Intent(kind, because, part, post, replaces, other);
    }

    Intent to(Post other, Optional<Receipt> replacing) {
        return new Intent(kind, because, part, other, replacing, cites);
    }
}
