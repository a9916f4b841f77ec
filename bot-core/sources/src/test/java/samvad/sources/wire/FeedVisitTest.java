package samvad.sources.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.ArticleStore;
import samvad.sources.KnowledgeFolder;
import samvad.sources.web.Fetched;
import samvad.sources.web.Web;

class FeedVisitTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T06:00:00Z"), ZoneOffset.UTC);
    private static final String FEED = "https://example.org/feed.xml";
    private static final String PAGE = """
            <html><head><link rel='canonical' href='https://example.org/pier'><meta property='og:title' content='Pier opens'>
            <meta property='article:published_time' content='2025-11-18T09:00:00+05:30'></head><body><nav><a href='/'>Home</a></nav>
            <article><h1>Pier opens</h1><p>Forty people came to see the pier in Narva, which cost two million euros.</p><p>It was cold and nobody stayed long.</p></article></body></html>""";

    @TempDir
    Path folder;

    private final Map<String, Fetched> served = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final AtomicInteger arrivals = new AtomicInteger();
    private final FollowedFeed feed = new FollowedFeed(FEED, Optional.of("Harbour Post"), Duration.ofMinutes(5));
    private Fetched.Marks lastMarks = Fetched.Marks.NONE;
    private ArticleStore store;
    private FeedVisit visit;

    @BeforeEach
    void open() {
        Web web = (address, marks) -> {
            asked.merge(address, 1, Integer::sum);
            lastMarks = address.equals(FEED) ? marks : lastMarks;
            return served.getOrDefault(address, new Fetched.Refused("is not there (404)"));
        };
        store = new KnowledgeFolder(folder, CLOCK);
        visit = new FeedVisit(web, store, arrivals::incrementAndGet, CLOCK);
    }

    private void serve(String address, String text) {
        served.put(address, new Fetched.Document(address, text.getBytes(StandardCharsets.UTF_8), Optional.empty(), new Fetched.Marks("\"1\"", ""), true));
    }

    private static String rss(String items) {
        return "<rss version='2.0'><channel><title>Feed of the harbour</title>" + items + "</channel></rss>";
    }

    private static String item(String title, String link, String more) {
        return "<item><title>" + title + "</title><link>" + link + "</link>" + more + "</item>";
    }

    @Test
    void takes_the_full_page_of_a_new_item_once() {
        serve(FEED, rss(item("Pier", "https://example.org/pier?utm_source=rss", "<description>Short.</description>")));
        serve("https://example.org/pier?utm_source=rss", PAGE);
        FeedHealth health = visit.visit(feed, FeedHealth.NEW).health();
        assertThat(health.counts()).isEqualTo(new FeedHealth.Counts(1, 0, 0, 0));
        assertThat(health.title()).isEqualTo("Feed of the harbour");
        assertThat(health.lastArticle().title()).isEqualTo("Pier opens");
        assertThat(health.etag()).isEqualTo("\"1\"");
        assertThat(arrivals).hasValue(1);
        Article article = store.find(new ArticleId(health.lastArticle().id())).orElseThrow();
        assertThat(article.source().id().value()).matches("2025-11-18-harbourpost-[0-9a-f]{8}");
        assertThat(article.text()).contains("Forty people").contains("nobody stayed").doesNotContain("Home");
        assertThat(article.source().url()).contains("https://example.org/pier");

        FeedHealth again = visit.visit(feed, health).health();
        assertThat(again.counts()).isEqualTo(health.counts());
        assertThat(asked).containsEntry("https://example.org/pier?utm_source=rss", 1);
        assertThat(lastMarks.etag()).isEqualTo("\"1\"");
        assertThat(arrivals).hasValue(1);
    }

    @Test
    void a_changed_item_is_a_new_version() {
        serve(FEED, rss(item("Pier", "https://example.org/pier", "<pubDate>Tue, 18 Nov 2025 09:00:00 GMT</pubDate>")));
        serve("https://example.org/pier", PAGE);
        FeedHealth health = visit.visit(feed, FeedHealth.NEW).health();
        serve(FEED, rss(item("Pier, corrected", "https://example.org/pier", "<pubDate>Tue, 18 Nov 2025 12:00:00 GMT</pubDate>")));
        serve("https://example.org/pier", PAGE.replace("Forty people", "Fifty people"));
        FeedHealth later = visit.visit(feed, health).health();
        assertThat(later.counts()).isEqualTo(new FeedHealth.Counts(1, 1, 0, 0));
        assertThat(later.lastArticle().id()).isEqualTo(health.lastArticle().id());
        assertThat(store.find(new ArticleId(later.lastArticle().id())).orElseThrow().text()).contains("Fifty people");
        assertThat(store.history(new ArticleId(later.lastArticle().id()))).hasSize(1);
    }

    @Test
    void of_a_page_that_asks_robots_for_less_no_more_is_kept() {
        String more = "<description>&lt;p&gt;Forty people came to see the pier. It was cold.&lt;/p&gt;</description>";
        serve(FEED, rss(item("Pier", "https://example.org/hidden", more) + item("Pier", "https://example.org/short", more)));
        serve("https://example.org/hidden", PAGE.replace("<head>", "<head><meta name='robots' content='follow, NoIndex'>"));
        serve("https://example.org/short", PAGE.replace("<head>", "<head><meta name='robots' content='max-snippet: 0'>"));
        FeedHealth health = visit.visit(feed, FeedHealth.NEW).health();
        assertThat(health.counts()).isEqualTo(new FeedHealth.Counts(1, 0, 0, 1));
        assertThat(health.refused().getFirst().reason()).contains("not to be indexed");
        assertThat(store.find(new ArticleId(health.lastArticle().id())).orElseThrow().text()).isEqualTo("Pier opens");
    }

    @Test
    void what_the_feed_gives_stands_in_for_a_page_that_cannot_be_read() {
        serve(FEED, rss(item("Pier", "https://example.org/locked", "<description>&lt;p&gt;Forty people came to see the pier. It was cold.&lt;/p&gt;</description>")
                + item("Only a headline", "https://example.org/nowhere", "")));
        FeedHealth health = visit.visit(feed, FeedHealth.NEW).health();
        assertThat(health.counts()).isEqualTo(new FeedHealth.Counts(1, 0, 0, 1));
        assertThat(health.refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal.item()).isEqualTo("https://example.org/nowhere");
            assertThat(refusal.reason()).isEqualTo("is not there (404)");
        });
        assertThat(store.find(new ArticleId(health.lastArticle().id())).orElseThrow().text()).isEqualTo("Forty people came to see the pier. It was cold.");
    }

    @Test
    void a_page_that_is_down_is_tried_again_and_not_for_ever() {
        serve(FEED, rss(item("Pier", "https://example.org/pier", "")));
        served.put("https://example.org/pier", new Fetched.Failed("did not answer in time", Optional.empty()));
        FeedHealth health = visit.visit(feed, FeedHealth.NEW).health();
        assertThat(health.counts().refused()).isZero();
        assertThat(health.etag()).as("the feed is asked for again in full").isEmpty();
        for (int i = 0; i < 10; i++) {
            health = visit.visit(feed, health).health();
        }
        assertThat(asked).containsEntry("https://example.org/pier", 5);
        assertThat(health.counts().refused()).isEqualTo(1);
    }

    @Test
    void walls_and_notices_are_not_kept() {
        serve(FEED, rss(item("A", "https://example.org/1", "") + item("B", "https://example.org/2", "") + item("C", "https://example.org/3", "")));
        serve("https://example.org/1", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script><h1>A</h1><p>Forty people came to see the pier.</p>");
        serve("https://example.org/2", "<title>Before you continue</title><p>We and our partners use cookies to personalise content, and to measure audiences.</p>");
        serve("https://example.org/3", "<title>Just a moment...</title><p>Checking your browser before accessing example.org, please wait.</p>");
        FeedHealth health = visit.visit(feed, FeedHealth.NEW).health();
        assertThat(health.counts()).isEqualTo(new FeedHealth.Counts(0, 0, 0, 3));
        assertThat(health.refused()).extracting(FeedHealth.Refusal::reason).anyMatch(reason -> reason.contains("subscribers only"))
                .anyMatch(reason -> reason.contains("consent")).anyMatch(reason -> reason.contains("a notice"));
        assertThat(folder.resolve("articles")).doesNotExist();
    }

    @Test
    void a_page_cannot_pass_itself_off_as_another_sites_article() {
        serve(FEED, rss(item("Pier", "https://evil.example/pier", "")));
        serve("https://evil.example/pier", PAGE);
        FeedHealth health = visit.visit(feed, FeedHealth.NEW).health();
        assertThat(store.find(new ArticleId(health.lastArticle().id())).orElseThrow().source().url()).contains("https://evil.example/pier");
    }

    @Test
    void a_site_names_its_feed() {
        FollowedFeed site = new FollowedFeed("https://example.org/", Optional.empty(), Duration.ofMinutes(5));
        serve("https://example.org/", "<html><head><link rel='alternate' type='application/rss+xml' href='/feed.xml'></head><body><p>Front page</p></body></html>");
        serve(FEED, rss(item("Pier", "https://example.org/pier", "")));
        serve("https://example.org/pier", PAGE);
        FeedHealth health = visit.visit(site, FeedHealth.NEW).health();
        assertThat(health.address()).isEqualTo(FEED);
        assertThat(health.counts().added()).isEqualTo(1);
        visit.visit(site, health);
        assertThat(asked).containsEntry("https://example.org/", 1).containsEntry(FEED, 2);
    }

    @Test
    void failures_are_counted_and_told_and_a_long_feed_is_taken_in_parts() {
        served.put(FEED, new Fetched.Failed("answers with 503", Optional.of(Duration.ofMinutes(20))));
        FeedVisit.Outcome outcome = visit.visit(feed, FeedHealth.NEW);
        assertThat(outcome.pause()).contains(Duration.ofMinutes(20));
        FeedHealth health = outcome.health();
        for (int i = 1; i < FeedHealth.DEAD; i++) {
            assertThat(health.isDead()).isFalse();
            health = visit.visit(feed, health).health();
        }
        assertThat(health.isDead()).isTrue();
        assertThat(health.problem()).isEqualTo("answers with 503");

        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            items.append(item("Item " + i, "https://example.org/" + i, "<description>Sentence number " + i + " of the harbour stands here.</description>"));
        }
        serve(FEED, rss(items.toString()));
        health = visit.visit(feed, health).health();
        assertThat(health.failures()).isZero();
        assertThat(health.counts().added()).isEqualTo(FeedVisit.MOST_ITEMS);
        assertThat(health.problem()).isEqualTo("70 more items wait for the next visit");
        health = visit.visit(feed, visit.visit(feed, health).health()).health();
        assertThat(health.counts().added()).isEqualTo(120);
        assertThat(health.problem()).isEmpty();
    }

    @Test
    void what_is_no_feed_is_a_failure() {
        serve(FEED, "<html><body>Sold to the highest bidder</body></html>");
        assertThat(visit.visit(feed, FeedHealth.NEW).health()).satisfies(health -> {
            assertThat(health.failures()).isEqualTo(1);
            assertThat(health.problem()).contains("is no feed");
        });
        served.put(FEED, new Fetched.Refused("is gone for good (410)"));
        assertThat(visit.visit(feed, FeedHealth.NEW).health().gone()).isTrue();
    }
}
