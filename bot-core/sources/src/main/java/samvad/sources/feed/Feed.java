package samvad.sources.feed;

import java.util.List;
import java.util.Optional;

/**
 * A feed as it was read.
 *
 * @param items in the feed's order, at most {@link FeedText#MOST_ITEMS}
 * @param leftOut how many more items it held
 */
public record Feed(Optional<String> title, Optional<String> language, List<FeedItem> items, int leftOut) {
    public Feed {
        items = List.copyOf(items);
    }
}
