package samvad.engine.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a publisher lets be kept and shown of an article. */
public enum Use {
    FULL,
    HEADLINE_AND_LINK;

    /** As files and lists write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for any other word: what is not known is not taken for leave. */
    public static Optional<Use> of(String key) {
        return Arrays.stream(values()).filter(use -> use.key().equals(key)).findFirst();
    }

    /** All there are, as in "full or headline-and-link". */
    public static String keys() {
        return Arrays.stream(values()).map(Use::key).collect(Collectors.joining(" or "));
    }
}
