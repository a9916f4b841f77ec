package samvad.sources.wire;

import samvad.engine.Fingerprint;
import samvad.sources.feed.FeedItem;

/** Sixteen hexadecimal digits by which what was seen is known again. */
final class ItemMark {
    private ItemMark() {}

    /** An item that changes is looked at again. */
    static String of(FeedItem item) {
        return of(item.link().orElse("") + "\n" + item.title().orElse("") + "\n" + item.date().orElse("") + "\n" + item.content());
    }

    static String of(String text) {
        return Fingerprint.of(text, 16);
    }
}
