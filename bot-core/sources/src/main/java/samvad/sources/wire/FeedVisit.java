package samvad.sources.wire;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleStore;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.sources.FeedBytes;
import samvad.sources.WebPages;
import samvad.sources.feed.Feed;
import samvad.sources.feed.FeedItem;
import samvad.sources.feed.NoFeed;
import samvad.sources.web.Fetched;
import samvad.sources.web.Web;

/** Looks at a feed once and takes in what is new in it. */
final class FeedVisit {
    /** New items of one visit; the rest waits for the next. */
    static final int MOST_ITEMS = 50;

    /** How often a page that cannot be reached is tried. */
    private static final int MOST_TRIES = 5;

    private static final long TELL_NANOS = 1_000_000_000L;

    private final Web web;
    private final WebPages pages;
    private final ArticleStore store;
    private final Clock clock;
    private final Runnable arrived;
    private final Map<String, Integer> tries = new HashMap<>();
    private long told;

    /** @param arrived is run soon after articles have been taken in, at most once a second */
    FeedVisit(Web web, ArticleStore store, Runnable arrived, Clock clock) {
        this.web = web;
        this.pages = new WebPages(web, clock);
        this.store = store;
        this.arrived = arrived;
        this.clock = clock;
    }

    /**
     * @param health as the feed fares now
     * @param pause how long its server asks to be left alone
     */
    record Outcome(FeedHealth health, Optional<Duration> pause) {}

    Outcome visit(FollowedFeed feed, FeedHealth before) {
        VisitNotes notes = new VisitNotes(before, clock.millis());
        String address = before.address().isEmpty() ? feed.url() : before.address();
        Fetched fetched = web.fetch(address, new Fetched.Marks(before.etag(), before.lastModified()));
        switch (fetched) {
            case Fetched.Document document -> read(feed, document, address, notes);
            case Fetched.Unchanged _ -> notes.succeeded();
            case Fetched.Refused(String reason) -> notes.failed(reason, reason.contains("410"));
            case Fetched.Unreachable(String reason) -> notes.failed(reason, false);
            case Fetched.Failed(String reason, var _) -> notes.failed(reason, false);
        }
        return new Outcome(notes.health(), fetched instanceof Fetched.Failed failed ? failed.retryAfter() : Optional.empty());
    }

    /** A site's page names its feed; the feed is looked at in the same visit. */
    private void read(FollowedFeed feed, Fetched.Document document, String asked, VisitNotes notes) {
        try {
            Optional<String> named = FeedBytes.namedFeed(document);
            if (named.isPresent()) {
                switch (web.fetch(named.get(), Fetched.Marks.NONE)) {
                    case Fetched.Document found -> {
                        takeAll(feed, FeedBytes.read(found), notes);
                        notes.at(found.address(), found.marks());
                    }
                    case Fetched.Refused(String reason) -> notes.failed("names the feed " + named.get() + ", which " + reason, false);
                    case Fetched.Unreachable(String reason) -> notes.failed("names the feed " + named.get() + ", which " + reason, false);
                    case Fetched.Failed(String reason, var _) -> notes.failed("names the feed " + named.get() + ", which " + reason, false);
                    case Fetched.Unchanged _ -> notes.failed("names a feed that cannot be read", false);
                }
                return;
            }
            takeAll(feed, FeedBytes.read(document), notes);
            notes.at(document.permanent() ? document.address() : asked, document.marks());
        } catch (NoFeed e) {
            notes.failed(String.valueOf(e.getMessage()), false);
        }
    }

    private void takeAll(FollowedFeed feed, Feed read, VisitNotes notes) {
        notes.succeeded();
        notes.titled(read.title().orElse(""));
        Set<String> seen = new HashSet<>(notes.seen());
        List<FeedItem> fresh = read.items().stream().filter(item -> seen.add(ItemMark.of(item))).toList();
        for (FeedItem item : fresh.subList(0, Math.min(MOST_ITEMS, fresh.size()))) {
            take(feed, read, item, notes);
            tell(notes, TELL_NANOS);
        }
        tell(notes, 0);
        int left = Math.max(0, fresh.size() - MOST_ITEMS);
        if (left > 0) {
            // the marks would keep the rest from being seen
            notes.more(left + " more items wait for the next visit");
        } else if (read.leftOut() > 0) {
            notes.problem("holds " + read.leftOut() + " more items than are read at once; they were left out");
        }
    }

    private void take(FollowedFeed feed, Feed read, FeedItem item, VisitNotes notes) {
        String mark = ItemMark.of(item);
        WebPages.Visit visit = pages.read(read, item, feed.outlet());
        boolean again = visit.mayWorkLater() && tries.merge(mark, 1, Integer::sum) < MOST_TRIES;
        if (!again) {
            tries.remove(mark);
            notes.saw(mark);
        } else {
            notes.more("");
        }
        String name = item.link().or(item::title).orElse("an item without address and title");
        switch (visit.reading()) {
            case Reading.Refused(String reason, var _) -> notes.refused(name, reason, again);
            case Reading.Read(Article article, String _, String _) -> notes.took(name, store.take(article));
        }
    }

    /** What came first is not kept waiting by what comes after it. */
    private void tell(VisitNotes notes, long pause) {
        if (notes.isUntold() && System.nanoTime() - told >= pause) {
            notes.told();
            arrived.run();
            told = System.nanoTime();
        }
    }
}
