package samvad.sources;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.Use;
import samvad.sources.ArticleFacts.Fact;
import samvad.sources.feed.Feed;
import samvad.sources.feed.FeedItem;
import samvad.sources.web.Fetched;
import samvad.sources.web.Web;

/** Makes articles of pages on the web. */
public final class WebPages {
    private static final Reading NOT_INDEXED = new Reading.Refused("asks not to be indexed; nothing of it was kept");

    private static final Pattern SPLIT = Pattern.compile("[\\s,]+");

    private final Web web;
    private final Clock clock;
    private final FeedArticles feedArticles;

    public WebPages(Web web, Clock clock) {
        this.web = web;
        this.clock = clock;
        this.feedArticles = new FeedArticles(clock);
    }

    /** What an address gave, and whether asking again may give more. */
    public record Visit(Reading reading, boolean mayWorkLater) {
        /** True if not even what its feed gives of it is to be kept. */
        boolean isForbidden() {
            return reading.equals(NOT_INDEXED);
        }
    }

    /** The article at an address. */
    public Visit read(String address) {
        return read(address, ArticleFacts.NONE);
    }

    /** The article of a feed's item: its page, or what the feed gives where the page gives nothing. */
    public Visit read(Feed feed, FeedItem item, Optional<String> outlet) {
        ArticleFacts told = FeedArticles.facts(feed, item);
        ArticleFacts facts = told.with(Fact.OUTLET, outlet);
        Visit visit = item.link().map(link -> read(link, facts))
                .orElseGet(() -> new Visit(new Reading.Refused("has neither an address nor a text"), false));
        if (visit.reading instanceof Reading.Read || visit.isForbidden()) {
            return visit;
        }
        Feed named = new Feed(facts.get(Fact.OUTLET), feed.language(), List.of(), 0);
        Reading own = feedArticles.read(named, item);
        return own instanceof Reading.Read ? new Visit(own, false) : visit;
    }

    private Visit read(String address, ArticleFacts known) {
        return switch (web.fetch(address, Fetched.Marks.NONE)) {
            case Fetched.Document document -> new Visit(article(document, known), false);
            case Fetched.Refused(String reason) -> new Visit(new Reading.Refused(reason), false);
            case Fetched.Unreachable(String reason) -> later(reason);
            case Fetched.Failed(String reason, var _) -> later(reason);
            case Fetched.Unchanged _ -> new Visit(new Reading.Refused("says that it is unchanged"), true);
        };
    }

    private static Visit later(String reason) {
        return new Visit(new Reading.Refused(reason + "; try again later"), true);
    }

    private Reading article(Fetched.Document document, ArticleFacts known) {
        try {
            String html = Decoding.decodePage(document.bytes(), document.charset()).text();
            Document page = Jsoup.parse(html);
            TextArticle text = HtmlPage.read(html);
            Optional<String> refusal = PageGate.refusal(page, text);
            if (refusal.isPresent()) {
                return new Reading.Refused(refusal.get());
            }
            if (isForbidden(page, "noindex|none")) {
                return NOT_INDEXED;
            }
            ArticleFacts said = isForbidden(page, "nosnippet|max-snippet:0") ? text.facts().with(Fact.USE, Optional.of(Use.HEADLINE_AND_LINK.key())) : text.facts();
            Optional<String> url = said.get(Fact.URL).filter(canonical -> isOfSite(canonical, document.address())).or(() -> Optional.of(document.address()));
            Optional<String> outlet = known.get(Fact.OUTLET).or(() -> said.get(Fact.OUTLET)).or(() -> host(document.address()));
            ArticleFacts facts = said.with(Fact.OUTLET, outlet).with(Fact.URL, url).or(known);
            TextArticle stated = new TextArticle(text.text(), facts, text.headline(), text.blocks(), text.remarks(), text.complete());
            ArticleFile.ReadFile read = ArticleFile.on(clock).read(new ArticleId("page"), stated, ArticleFacts.NONE);
            return new Reading.Read(read.article(), "", read.remark());
        } catch (UnreadableArticle e) {
            return new Reading.Refused(String.valueOf(e.getMessage()));
        }
    }

    /** What a page asks of robots (https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag), by one of its words. */
    private static boolean isForbidden(Document page, String words) {
        return page.select("meta[name=robots],meta[name=samvadbot]").stream()
                .anyMatch(meta -> SPLIT.splitAsStream(meta.attr("content").toLowerCase(Locale.ROOT).replaceAll("\\s*:\\s*", ":")).anyMatch(word -> word.matches(words)));
    }

    /** A page may name another address of its own site as its true one, never another site's: it would pass itself off as that article. */
    private static boolean isOfSite(String canonical, String address) {
        Optional<String> named = host(canonical);
        Optional<String> real = host(address);
        return named.isPresent() && real.isPresent()
                && (named.get().equals(real.get()) || named.get().endsWith("." + real.get()) || real.get().endsWith("." + named.get()));
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
