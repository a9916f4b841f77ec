package samvad.sources.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import samvad.sources.feed.FeedItem;

/** Sixteen hexadecimal digits by which what was seen is known again. */
final class ItemMark {
    private ItemMark() {}

    /** An item that changes is looked at again. */
    static String of(FeedItem item) {
        return of(item.link().orElse("") + "\n" + item.title().orElse("") + "\n" + item.date().orElse("") + "\n" + item.content());
    }

    static String of(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
