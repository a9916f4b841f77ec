package samvad.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Thousands of small feeds put together by chance, whole and damaged; the chance is the same on every run. */
@Timeout(300)
class ManySmallFeedsTest {
    private static final List<String> TITLES = List.of("Pier opens", "नई गोदी खुली", "“Quoted” — and dashed", "Ærø & Öland", "日本の港", "Emoji 😀 harbour", "Less < more", "Q&A with the captain");

    private final Random chance = new Random(7);

    @Test
    void well_formed_feeds_of_all_kinds_give_their_titles_and_links() throws NoFeed {
        for (int n = 0; n < 2_000; n++) {
            String title = one(TITLES);
            String link = "https://example.org/" + n + one(List.of("", "?a=1&b=2", "#top", "/%E0%A4%85", "/x.html"));
            String text = feed(title, link);
            Feed feed = FeedText.read(text, "https://example.org/feed");
            assertThat(feed.items()).as(text).hasSize(2);
            assertThat(feed.items().getFirst().title()).as(text).contains(title);
            assertThat(feed.items().getFirst().link()).as(text).contains(link);
        }
    }

    @Test
    void damaged_feeds_neither_crash_nor_hang() {
        int read = 0;
        for (int n = 0; n < 3_000; n++) {
            String text = damaged(feed(one(TITLES), "https://example.org/" + n));
            try {
                Feed feed = FeedText.read(text, "https://example.org/feed");
                read++;
                assertThat(feed.items()).as(text).allSatisfy(item -> assertThat(item.link().orElse("http:")).startsWith("http"));
            } catch (NoFeed e) {
                assertThat(e).hasMessageStartingWith("is ");
            }
        }
        assertThat(read).isGreaterThan(2_000);
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private String feed(String title, String link) {
        String escaped = escape(title);
        String words = switch (chance.nextInt(3)) {
            case 0 -> "<![CDATA[" + title + "]]>";
            case 1 -> "\n   " + escaped + "\n";
            default -> escaped;
        };
        String at = escape(link);
        String date = one(List.of("Tue, 18 Nov 2025 09:00:00 GMT", "2025-11-18T09:00:00+05:30", "18 नवंबर 2025", "Tue Nov 18 25", "", "0000-00-00T99:99:99Z"));
        String start = one(List.of("", "\uFEFF", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", "<?xml version='1.0'?><!-- made by hand -->", "\n\n"));
        return start + switch (chance.nextInt(4)) {
            case 0 -> "<rss version=\"2.0\"><channel><title>T</title><link>https://example.org/</link><description/><item><title>" + words + "</title><link>" + at + "</link><pubDate>" + date
                    + "</pubDate></item><item><description>no title</description></item></channel></rss>";
            case 1 -> "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><id>urn:x</id><updated>2025-11-18T00:00:00Z</updated><entry><id>urn:y</id><title>" + words + "</title><link href=\""
                    + at + "\"/><updated>" + date + "</updated></entry><entry><title type='html'></title></entry></feed>";
            case 2 -> "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel rdf:about=\"https://example.org/\"><title>T</title></channel><item rdf:about=\""
                    + at + "\"><title>" + words + "</title><link>" + at + "</link><dc:date>" + date + "</dc:date></item><item/></rdf:RDF>";
            default -> "<rss version=\"0.92\"><channel><item><link>" + at + "</link><title>" + words + "</title><description>&lt;p&gt;Forty people.&lt;/p&gt;</description></item><item><title>x</title></item></channel></rss>";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private String damaged(String feed) {
        StringBuilder text = new StringBuilder(feed);
        for (int times = chance.nextInt(4); times >= 0; times--) {
            int at = chance.nextInt(text.length());
            switch (chance.nextInt(7)) {
                case 0 -> text.setLength(Math.max(60, at));
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.insert(at, one(List.of("&nbsp;", "&", "<", ">", "\u0000", "]]>", "<![CDATA[", "<!--", "&#xD800;", "&#99999999;", "\"")));
                case 3 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
                case 4 -> text.setCharAt(at, (char) chance.nextInt(0xFFFF));
                case 5 -> text.insert(0, one(List.of("<?php warning ?>", "<br />\n<b>Notice</b>", "   ", "\uFEFF\uFEFF")));
                default -> text.append(one(List.of("</rss>", "<script>x</script>", "<rss><channel><item>", "&lt;")));
            }
        }
        return text.toString();
    }
}
