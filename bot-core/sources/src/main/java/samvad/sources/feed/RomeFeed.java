package samvad.sources.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What ROME read of a feed, completed by the loose reading where ROME is silent or refused. */
final class RomeFeed {
    private RomeFeed() {}

    static Feed of(Optional<SyndFeed> read, Feed loose) {
        if (read.isEmpty() || read.get().getEntries().size() != loose.items().size() + loose.leftOut()) {
            return loose;
        }
        List<FeedItem> items = new ArrayList<>();
        for (int i = 0; i < loose.items().size(); i++) {
            items.add(item(read.get().getEntries().get(i), loose.items().get(i)));
        }
        return new Feed(loose.title().or(() -> words(read.get().getTitle())), loose.language().or(() -> words(read.get().getLanguage())), items, loose.leftOut());
    }

    /** The dates stay as they are written: ROME turns them into those of Greenwich. */
    private static FeedItem item(SyndEntry entry, FeedItem loose) {
        Optional<String> link = loose.link().or(() -> words(entry.getLink()).flatMap(address -> WebLinks.resolve(address, List.of())));
        Optional<String> date = loose.date().or(() -> Optional.ofNullable(entry.getPublishedDate()).map(day -> day.toInstant().toString()));
        Optional<String> author = loose.author().or(() -> words(entry.getAuthor()));
        return new FeedItem(loose.title().or(() -> title(entry)), link, date, author, loose.content().isEmpty() ? content(entry) : loose.content());
    }

    private static Optional<String> title(SyndEntry entry) {
        return words(entry.getTitle()).map(title -> FeedWords.plain(title, false)).filter(title -> !title.isEmpty());
    }

    private static String content(SyndEntry entry) {
        String longest = Optional.ofNullable(entry.getDescription()).map(SyndContent::getValue).orElse("");
        for (SyndContent content : entry.getContents()) {
            String value = Optional.ofNullable(content.getValue()).orElse("");
            longest = value.length() > longest.length() ? value : longest;
        }
        return longest;
    }

    private static Optional<String> words(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }
}
