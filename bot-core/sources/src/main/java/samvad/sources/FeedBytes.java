package samvad.sources;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import samvad.sources.feed.Feed;
import samvad.sources.feed.FeedText;
import samvad.sources.feed.NoFeed;
import samvad.sources.web.Fetched;

/** Reads a fetched document as a feed, or finds in a page which feed it names. What the server calls it does not matter. */
public final class FeedBytes {
    private static final String FEEDS = "link[rel~=(?i)\\balternate\\b][type~=(?i)application/(?:rss\\+xml|atom\\+xml|feed\\+json|rdf\\+xml)][href]";

    private FeedBytes() {}

    public static Feed read(Fetched.Document document) throws NoFeed {
        return FeedText.read(text(document), document.address());
    }

    /** The first feed a web page names; empty for what is a feed itself, or names none. */
    public static Optional<String> namedFeed(Fetched.Document document) throws NoFeed {
        String text = text(document);
        if (FeedText.isFeed(text) || text.stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        return Optional.ofNullable(Jsoup.parse(text, document.address()).selectFirst(FEEDS)).map((Element link) -> link.absUrl("href")).filter(url -> !url.isEmpty());
    }

    private static String text(Fetched.Document document) throws NoFeed {
        try {
            return Decoding.decodeFeed(document.bytes(), document.charset());
        } catch (UnreadableArticle e) {
            throw new NoFeed(String.valueOf(e.getMessage()));
        }
    }
}
