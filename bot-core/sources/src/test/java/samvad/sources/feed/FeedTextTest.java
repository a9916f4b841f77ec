package samvad.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FeedTextTest {
    private static final String WHERE = "https://example.org/feeds/all.xml";

    private static Feed read(String text) {
        try {
            return FeedText.read(text, WHERE);
        } catch (NoFeed e) {
            throw new AssertionError(text, e);
        }
    }

    private static FeedItem item(String inside) {
        return read("<rss version='2.0'><channel><title>Harbour Post</title><item>" + inside + "</item></channel></rss>").items().getFirst();
    }

    private static FeedItem entry(String inside) {
        return read("<feed xmlns='http://www.w3.org/2005/Atom'><title>Harbour Post</title><entry>" + inside + "</entry></feed>").items().getFirst();
    }

    @Test
    void reads_rss_with_all_it_says() {
        Feed feed = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link href="https://example.org/self" rel="self"/>
                <title>Harbour Post</title><link>https://example.org/</link><language>hi-IN</language>
                <item><title>नई गोदी खुली</title><link>https://example.org/a</link><guid isPermaLink="false">77</guid><dc:creator>मीरा जोशी</dc:creator>
                <pubDate>Tue, 18 Nov 2025 09:00:00 +0530</pubDate><description>संक्षेप</description><content:encoded><![CDATA[<p>बंदरगाह पर चालीस लोग आए।</p>]]></content:encoded></item>
                </channel></rss>""");
        assertThat(feed.title()).contains("Harbour Post");
        assertThat(feed.language()).contains("hi-IN");
        assertThat(feed.items()).singleElement().satisfies(item -> {
            assertThat(item.title()).contains("नई गोदी खुली");
            assertThat(item.link()).contains("https://example.org/a");
            assertThat(item.date()).contains("Tue, 18 Nov 2025 09:00:00 +0530");
            assertThat(item.author()).contains("मीरा जोशी");
            assertThat(item.content()).isEqualTo("<p>बंदरगाह पर चालीस लोग आए।</p>");
        });
    }

    @Test
    void reads_atom_of_both_ages_rdf_and_json() {
        assertThat(entry("<title type='html'>Pier &amp;amp; &lt;b&gt;ferry&lt;/b&gt;</title><link rel='self' href='/s'/><link rel='alternate' href='../pier'/>"
                + "<published>2025-11-18T09:00:00Z</published><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Forty <b>people</b>.</p></div></content>"))
                .satisfies(item -> {
                    assertThat(item.title()).contains("Pier & ferry");
                    assertThat(item.link()).contains("https://example.org/pier");
                    assertThat(item.content()).contains("<p>Forty <b>people</b>.</p>");
                });
        assertThat(read("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title mode='base64'>" + Base64.getEncoder().encodeToString("Pier opens".getBytes(StandardCharsets.UTF_8))
                + "</title><link href='https://example.org/p'/><issued>2004-05-12</issued></entry></feed>").items().getFirst().title()).contains("Pier opens");
        assertThat(read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel><title>T</title></channel>"
                + "<item rdf:about='https://example.org/r'><title>Pier</title></item></rdf:RDF>").items()).singleElement()
                .satisfies(item -> assertThat(item.link()).contains("https://example.org/r"));
        assertThat(read("""
                {"version":"https://jsonfeed.org/version/1.1","title":"Harbour Post","items":[{"id":"1","url":"/j","title":"Pier \\ud83d\\ude00","content_text":"Forty people.\\n\\nIt was cold <2C.",
                "date_published":"2025-11-18T09:00:00+05:30","authors":[{"name":"Jaan Oja"}]},{"id":"https://example.org/k","content_html":"<p>x</p>"},"nonsense"]}""").items())
                .hasSize(2).first().satisfies(item -> {
                    assertThat(item.title()).contains("Pier 😀");
                    assertThat(item.link()).contains("https://example.org/j");
                    assertThat(item.content()).isEqualTo("Forty people.<p>It was cold &lt;2C.");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<title>Pier</title><link>https://example.org/a</link>|Pier|https://example.org/a",
        "<title><![CDATA[Pier & ferry]]></title><link><![CDATA[ https://example.org/a ]]></link>|Pier & ferry|https://example.org/a",
        "<title>AT&amp;T &lt; Verizon</title><link>/a</link>|AT&T < Verizon|https://example.org/a",
        "<title>Caf&eacute; &mdash; open</title><link>a b</link>|Café — open|https://example.org/feeds/a%20b",
        "<title>&lt;b&gt;Pier&lt;/b&gt; opens</title><guid>https://example.org/g</guid>|Pier opens|https://example.org/g",
        "<title> Pier   opens </title><guid isPermaLink='false'>https://example.org/g</guid>|Pier opens|",
        "<dc:title>Pier</dc:title><link>?id=7</link>|Pier|https://example.org/feeds/all.xml?id=7",
        "<title>Pier</title><link>javascript:alert(1)</link>|Pier|",
        "<title>Pier</title><link>//cdn.example.org/a</link>|Pier|https://cdn.example.org/a",
        "<media:title>Photo</media:title><title>Pier</title><atom:link rel='alternate' href='https://example.org/a'/>|Pier|https://example.org/a",
        "<title/><link>https://example.org/a</link>||https://example.org/a",
        "<title>1 &lt; 2 &amp;&amp; 3 &gt; 2</title><link>https://example.org/?a=1&amp;b=2</link>|1 < 2 && 3 > 2|https://example.org/?a=1&b=2",
        "<TITLE>Pier</TITLE><LINK>https://example.org/a</LINK>|Pier|https://example.org/a"})
    void titles_and_links_as_they_are_meant(String inside, String title, String link) {
        FeedItem item = item(inside);
        assertThat(item.title().orElse(null)).isEqualTo(title);
        assertThat(item.link().orElse(null)).isEqualTo(link);
    }

    @Test
    void links_are_relative_to_what_the_feed_says() {
        assertThat(read("<feed xmlns='http://www.w3.org/2005/Atom' xml:base='http://a.example/x/'><entry xml:base='y/'><title>T</title><link href='z.html'/></entry></feed>")
                .items().getFirst().link()).contains("http://a.example/x/y/z.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rss><channel><item><title>Pier</title><link>https://example.org/a</link><description>Forty peop",
        "<rss><channel><item><title>Pier</title><link>https://example.org/a</link></item><item><title>Cut & gone",
        "  \n<!-- a comment --><rss version='2.0'><channel><item><title>Pier</title><link>https://example.org/a</link></item></channel></rss>",
        "\uFEFF<?xml version='1.0' encoding='utf-16'?><rss><channel><item><title>Pier</title><link>https://example.org/a</link></item></channel></rss>",
        "<rss><channel><item><title>Pier</title><link>https://example.org/a</link></channel></rss> trailing <b>",
        "<rss:rss xmlns:rss='http://backend.userland.com/rss2'><rss:channel><rss:item><rss:title>Pier</rss:title><rss:link>https://example.org/a</rss:link></rss:item></rss:channel></rss:rss>",
        "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'http://127.0.0.1:1/rss-0.91.dtd'><rss version='0.91'><channel><item><title>Pier</title><link>https://example.org/a</link></item></channel></rss>",
        "<rss><channel><item><title>Pier\u0000\u0008</title><link>https://example.org/a</link><pubDate>yesterday-ish</pubDate></item></channel></rss>",
        "<rss><channel><title>x</title><image><title>logo</title><link>https://example.org/logo</link></image><item><title>Pier</title><link>https://example.org/a</link></item></channel></rss>"})
    void ill_formed_feeds_are_read_as_far_as_they_go(String text) {
        assertThat(read(text).items()).isNotEmpty().first().satisfies(item -> {
            assertThat(item.title()).contains("Pier");
            assertThat(item.link()).contains("https://example.org/a");
        });
    }

    @Test
    void entities_are_neither_fetched_nor_expanded() {
        StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY e0 'lol'>");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY e").append(i).append(" '").append(("&e" + (i - 1) + ";").repeat(10)).append("'>");
        }
        Feed feed = read(bomb + "]><rss><channel><item><title>Pier &x; &e9;</title><link>https://example.org/a</link></item></channel></rss>");
        assertThat(feed.items().getFirst().title().orElseThrow()).contains("Pier").doesNotContain("root:").doesNotContain("lollol");
        assertThat(feed.items().getFirst().link()).contains("https://example.org/a");
    }

    @Test
    void a_feed_of_fifty_thousand_items_is_bounded_and_says_so() {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>T</title>");
        for (int i = 0; i < 50_000; i++) {
            feed.append("<item><title>Item ").append(i).append("</title><link>https://example.org/").append(i).append("</link></item>");
        }
        Feed read = read(feed.append("</channel></rss>").toString());
        assertThat(read.items()).hasSize(FeedText.MOST_ITEMS).last().satisfies(item -> assertThat(item.title()).contains("Item 499"));
        assertThat(read.leftOut()).isEqualTo(50_000 - FeedText.MOST_ITEMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>No feed</body></html>", "{}", "{\"a\":", "[]", "plain words", "<svg/>", "<?xml version='1.0'?>"})
    void what_is_no_feed_is_told(String text) {
        assertThatThrownBy(() -> FeedText.read(text, WHERE)).isInstanceOf(NoFeed.class).hasMessageContaining("is ");
    }

    @Test
    void depth_ends_somewhere() {
        assertThat(read("<rss><channel>" + "<a>".repeat(200_000) + "<item><title>x</title></item>").items()).hasSizeLessThan(2);
        assertThatThrownBy(() -> FeedText.read("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + "[".repeat(100_000), WHERE)).isInstanceOf(NoFeed.class);
    }
}
