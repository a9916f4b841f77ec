package samvad.sources.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a feed's text: JSON Feed, else XML by ROME, else whatever of it can be told. */
public final class FeedText {
    /** No newsroom writes more between two visits; the rest of a longer feed is left out and told. */
    public static final int MOST_ITEMS = 500;

    private static final Pattern XML_ROOT = Pattern.compile("(?is)^\\s*(?:<\\?[^>]*>|<!--.{0,20000}?-->|<!DOCTYPE[^>\\[]*(?:\\[.{0,20000}?\\])?[^>]*>|\\s){0,20}<(?:[\\w.-]+:)?(?:rss|rdf|feed|channel)\\b");

    private static final Pattern DOCTYPE = Pattern.compile("(?is)<!DOCTYPE[^>\\[]{0,2000}(?:\\[.{0,20000}?\\]\\s*)?>");

    private FeedText() {}

    /** True for what begins as feeds do. */
    public static boolean isFeed(String text) {
        String start = clean(text.substring(0, Math.min(text.length(), 60_000)));
        return XML_ROOT.matcher(start).find() || start.startsWith("{") && start.contains("jsonfeed.org/version");
    }

    /**
     * @param address where the feed was, for its relative links; empty text if that is not known
     */
    public static Feed read(String text, String address) throws NoFeed {
        String clean = clean(text);
        if (clean.startsWith("{")) {
            return JsonFeed.read(clean, address);
        }
        if (!isFeed(clean)) {
            throw new NoFeed("is no feed (RSS, Atom or JSON Feed)");
        }
        Feed loose = LooseFeed.read(clean, address);
        return RomeFeed.of(rome(clean), loose);
    }

    private static Optional<SyndFeed> rome(String text) {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(true);
        try {
            return Optional.of(input.build(new StringReader(text)));
        } catch (FeedException | RuntimeException e) {
            // feeds come in shapes that no parser foresaw; the loose reading remains
            return Optional.empty();
        }
    }

    /** Without a mark at the start, a document type, and characters XML does not know. */
    private static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> c >= 0x20 && c != 0xFEFF && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\r' || c == '\t').forEach(kept::appendCodePoint);
        String visible = kept.toString().strip();
        return DOCTYPE.matcher(visible).replaceFirst("");
    }
}
