package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.sources.ArticlesOnDisk.blocks;
import static samvad.sources.ArticlesOnDisk.quotes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Block;
import samvad.engine.language.Language;

class WebPagesTest {
    private static final String PROSE = "<p>Forty people came to see the pier. It was cold.</p>";

    @TempDir
    Path folder;

    private ArticlesOnDisk disk;

    @BeforeEach
    void open() {
        disk = new ArticlesOnDisk(folder);
    }

    private Article page(String html) {
        return disk.with("a.html", html).article("a.html");
    }

    @Test
    void gives_every_fact() {
        Article article = page("""
                <!doctype html><html lang="en"><head><title>नई गोदी - Harbour Post</title>
                <meta property="og:title" content="नई गोदी &amp; नौका"><meta property="og:site_name" content="Harbour Post">
                <meta property="article:published_time" content="2025-11-18T09:00:00+05:30">
                <link rel="canonical" href="https://example.org/a"></head>
                <body><h1>नई गोदी &amp; नौका</h1><p>बंदरगाह पर चालीस लोग आए।</p></body></html>""");
        assertThat(article.source()).satisfies(source -> {
            assertThat(source.title()).contains("नई गोदी & नौका");
            assertThat(source.date()).contains(LocalDate.of(2025, 11, 18));
            assertThat(source.outlet()).contains("Harbour Post");
            assertThat(source.url()).contains("https://example.org/a");
            assertThat(source.language()).isEqualTo(Language.HINDI);
        });
        assertThat(blocks(article)).containsExactly("Paragraph: बंदरगाह पर चालीस लोग आए।");
    }

    @Test
    void reads_json_ld_before_guessing() {
        Article article = page("""
                <html><head><script type="application/ld+json">{ broken</script><script type="application/ld+json">
                {"@context":"https:\\/\\/schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Pier \\"open\\"",
                \t"datePublished":"2025-11-18T09:00:00Z","publisher":{"@type":"Organization","name":"Harbour Post"}}]}</script></head>
                <body><h1>Logo</h1>%s</body></html>""".formatted(PROSE));
        assertThat(article.source().title()).contains("Pier \"open\"");
        assertThat(article.source().date()).contains(LocalDate.of(2025, 11, 18));
        assertThat(article.source().outlet()).contains("Harbour Post");
    }

    @Test
    void falls_back_on_the_first_heading_and_then_on_the_title() {
        assertThat(page("<title>Title</title><h1>First <b>heading</b></h1>" + PROSE).source().title()).contains("First heading");
        assertThat(page("<title>Title</title>" + PROSE).source().title()).contains("Title");
        assertThat(page(PROSE).source()).satisfies(source -> {
            assertThat(source.title()).isEmpty();
            assertThat(source.date()).isEmpty();
            assertThat(source.url()).isEmpty();
            assertThat(source.outlet()).isEmpty();
        });
    }

    @Test
    void a_time_in_the_byline_is_the_date_and_one_in_prose_is_not() {
        assertThat(page("<p>By Jaan Oja, <time datetime='2025-11-18'>yesterday</time></p>" + PROSE).source().date()).contains(LocalDate.of(2025, 11, 18));
        assertThat(page("<p>The treaty of <time datetime='1987-12-08'>8 December 1987</time> is dead, and nobody mourns it.</p>" + PROSE)
                .source().date()).isEmpty();
        assertThat(page(PROSE + "<aside><time datetime='2020-01-02'>2 January 2020</time></aside>").source().date()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>SECRET</script>", "<style>.SECRET{}</style>", "<noscript>SECRET</noscript>", "<template>SECRET</template>", "<p hidden>SECRET</p>",
        "<div style='color:red; display : none'>SECRET</div>", "<p aria-hidden='true'>SECRET</p>", "<nav>SECRET</nav>", "<footer>SECRET</footer>",
        "<aside>SECRET</aside>", "<form>SECRET</form>", "<button>SECRET</button>", "<!-- SECRET -->", "<iframe srcdoc='SECRET'>SECRET</iframe>",
        "<p style='visibility:hidden'>SECRET</p>", "<svg><text>SECRET</text></svg>", "<textarea>SECRET</textarea>"})
    void what_a_reader_does_not_see_never_becomes_text(String hidden) {
        Article article = page("<body>" + PROSE + hidden + PROSE + "</body>");
        assertThat(article.text()).doesNotContain("SECRET");
        assertThat(quotes(article)).hasSize(4);
    }

    @Test
    void every_block_is_a_piece_of_the_text_content() {
        String html = "<body><h2>Costs &amp; ships</h2><p>The&nbsp;<b>har</b>bour\n  opened&#33; “It works,” she <i>said</i>.</p><ul><li>one ship<li>two ships</ul>"
                + "<table><tr><th>Year<th>Ships<tr><td>2024<td>31</table>A<br>B<p>एक <em>नौ</em>का चली।</body>";
        Article article = page(html);
        String content = Jsoup.parse(html).body().wholeText();
        String dom = Jsoup.parse(html).body().getAllElements().first() == null ? "" : textContent(html);
        assertThat(content).isNotEmpty();
        assertThat(article.blocks()).isNotEmpty().allSatisfy(block -> assertThat(dom).contains(block.span().in(article.text())));
        assertThat(blocks(article)).contains("Heading: Costs & ships", "Paragraph: one ship", "Paragraph: two ships", "Paragraph: 31", "Paragraph: A", "Paragraph: B",
                "Paragraph: एक नौका चली।", "Paragraph: The\u00A0harbour\n  opened! “It works,” she said.");
    }

    private static String textContent(String html) {
        StringBuilder content = new StringBuilder();
        Jsoup.parse(html).body().traverse((node, _) -> {
            if (node instanceof TextNode words) {
                content.append(words.getWholeText());
            }
        });
        return content.toString();
    }

    @Test
    void an_embedded_post_and_a_figure_are_what_they_are() {
        Article article = page("<article>" + PROSE + "<figure><img src=x><figcaption>The new pier at night</figcaption></figure>"
                + "<blockquote class='twitter-tweet'><p lang='en'>We leave at dawn. <a href='https://t.co/Ab'>pic.twitter.com/Ab</a></p>&mdash; Jaan Oja (@jaanoja) "
                + "<a href='#'>November 18, 2025</a></blockquote><p>यह भी पढ़ें: तूफान से हवाई अड्डा बंद</p>" + PROSE + "</article>");
        assertThat(blocks(article)).containsExactly("Paragraph: Forty people came to see the pier. It was cold.", "Caption: The new pier at night",
                "Post: We leave at dawn.", "Pointer: यह भी पढ़ें: तूफान से हवाई अड्डा बंद", "Paragraph: Forty people came to see the pier. It was cold.");
        assertThat(blocks(article, Block.Post.class).getFirst().account()).isEqualTo("Jaan Oja (@jaanoja)");
    }

    @Test
    void the_longest_article_of_the_page_is_the_article() {
        Article article = page("<article><h3>Teaser</h3></article><article>" + PROSE + "</article><article><p>Other news.</p></article>");
        assertThat(quotes(article)).containsExactly("Forty people came to see the pier.", "It was cold.");
    }

    @Test
    void a_page_that_is_one_form_is_still_read() {
        assertThat(quotes(page("<form id=aspnet><input value=SECRET><h1>Pier</h1>" + PROSE + "<select><option>SECRET</select></form>"))).hasSize(2);
    }

    @Test
    void takes_the_charset_from_the_meta_tag() {
        Article latin = disk.with("l.html", "<meta charset=\"windows-1252\"><p>“Café,” said Zoë — twice.</p>", Charset.forName("windows-1252")).article("l.html");
        assertThat(quotes(latin)).containsExactly("“Café,” said Zoë — twice.");
        Article cyrillic = disk.with("c.html", "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>Порт открыт.</p>",
                Charset.forName("windows-1251")).article("c.html");
        assertThat(quotes(cyrillic)).containsExactly("Порт открыт.");
        String utf16 = "<html><head><meta charset=\"utf-16\"></head><body><p>बंदरगाह पर चालीस लोग आए।</p></body></html>";
        assertThat(quotes(disk.with("u.html", "\uFEFF" + utf16, StandardCharsets.UTF_16LE).article("u.html"))).containsExactly("बंदरगाह पर चालीस लोग आए।");
        assertThat(quotes(disk.with("v.html", utf16, StandardCharsets.UTF_16BE).article("v.html"))).containsExactly("बंदरगाह पर चालीस लोग आए।");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Forty people came.<p>It was <b>cold</p></b></div></html>more", "<<<p>Forty people came.", "<p>Forty people came.<!-- never closed",
        "<p>Forty people came.</p><table><td><p>x", "Forty people came."})
    void malformed_markup_is_read_as_browsers_do(String html) {
        assertThat(quotes(page(html))).anyMatch(quote -> quote.contains("Forty people came."));
    }

    @Test
    void xml_entities_are_neither_fetched_nor_expanded() {
        Article article = page("""
                <?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
                <!ENTITY x SYSTEM "file:///etc/hostname">]><html><body><p>Forty people came &c; &x; here.</p></body></html>""");
        assertThat(article.text()).contains("Forty people came &c; &x; here.").doesNotContain("lollol");
        assertThat(blocks(article)).hasSize(1);
    }
}
