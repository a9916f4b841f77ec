package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Block;
import samvad.engine.knowledge.Ingested;
import samvad.engine.knowledge.Intake;
import samvad.engine.knowledge.NewsSource.Reading;

/** Beside these, {@link ArticlesOnDisk} puts every article of this module's tests through the {@link RoundTrip}. */
class KeptFileTest {
    @TempDir
    Path folder;

    private ArticlesOnDisk disk;

    @BeforeEach
    void open() {
        disk = new ArticlesOnDisk(folder);
    }

    private String kept(String name, String text) {
        Article article = disk.with(name, text).article(name);
        Article held = ((Ingested.Added) Intake.decide(article, List.of())).article();
        return KeptFile.of(held, article);
    }

    @Test
    void is_markdown_a_person_can_read() {
        assertThat(kept("a.md", """
                ---
                title: "Pier: \\"open\\""
                date: 18 नवंबर 2025
                outlet: Harbour Post
                url: https://example.org/a
                topics: ferries, Estonia
                sample: true
                ---
                The pier opened on Monday. Forty people came to see it.

                ## What it cost

                Both sides paid for the pier, the ministry said on Tuesday in Tallinn.
                The new pier (Photo: AFP)
                Also read: Storm closes the airport
                We leave at dawn… pic.twitter.com/Ab12 — Jaan Oja (@jaanoja) November 18, 2025
                """)).isEqualTo("""
                ---
                format: samvad-1
                title: "Pier: \\"open\\""
                date: 2025-11-18
                language: en
                outlet: "Harbour Post"
                url: "https://example.org/a"
                topics: ["ferries", "Estonia"]
                ---

                The pier opened on Monday. Forty people came to see it.

                ## What it cost

                Both sides paid for the pier, the ministry said on Tuesday in Tallinn.

                ![The new pier (Photo: AFP)]()

                → Also read: Storm closes the airport

                > We leave at dawn…
                > — Jaan Oja (@jaanoja)

                <!-- pic.twitter.com/Ab12 — Jaan Oja (@jaanoja) November 18, 2025 -->
                """);
    }

    @Test
    void keeps_words_that_look_like_its_own_marks() {
        for (String words : new String[] {"---", "---\\ntitle: other", "# Not a heading", "## Not one either", "> no post", "> — nobody (@x)", "![no picture]()",
            "→ no pointer", "<!-- seen -->", "\\\\ a backslash", "* item", "1. item", "title: no fact", "format: samvad-1", "- - -", "``` code"}) {
            String html = "<h1>Pier</h1><p>Forty people came.</p><p>" + words.replace("\\n", "\n").replace("<", "&lt;") + " here</p><p>\n\n<b>x</b>\n\n"
                    + words.replace("\\n", "\n").replace("<", "&lt;") + "\n \n# y\r\n\t\n&gt; z</p><p>It was cold.</p>";
            Article article = disk.with("a.html", html).article("a.html");
            assertThat(article.blocks()).as(words).hasSizeGreaterThan(2);
            assertThat(article.text()).contains("Forty people came.").contains("It was cold.");
        }
    }

    @Test
    void keeps_facts_that_are_hard_on_yaml() {
        for (String title : new String[] {"[[[[[[[[[[[[ deep", "{ open", "] }", "a: b # c", "- item", "'quoted'", "\"quoted\"", "back\\slash", "null", "~", "0x1F",
            "2025-11-18", "yes", "*alias", "&anchor", "!tag", "%", "@", "`", "क्\u200Dष और र\u200Cम", "🚢 on fire", "\uFFFE x", "a\u00A0b"}) {
            String attribute = title.replace("&", "&amp;").replace("\"", "&quot;");
            Article article = disk.with("a.html", "<meta property='og:site_name' content=\"" + attribute + "\"><meta property='og:title' content=\"" + attribute
                    + "\"><p>Forty people came to see the pier. It was cold.").article("a.html");
            assertThat(article.source().title()).as(title).isPresent();
            assertThat(article.source().outlet()).as(title).isPresent();
        }
    }

    @Test
    void an_aside_cannot_end_its_comment_early() {
        String file = kept("a.txt", "Pier\n\nForty people came to see it. It was cold.\n-->\nWe leave. t.co/a--> — Jaan Oja (@jaanoja) November 18, 2025\n");
        assertThat(file.lines().filter(line -> line.startsWith("<!--"))).allMatch(line -> line.indexOf("-->") == line.length() - 3);
    }

    @Test
    void the_shipped_articles_are_kept_whole() throws IOException {
        Path samples = Path.of(System.getProperty("samvad.root"), "knowledge", "samples");
        try (Stream<Path> files = Files.list(samples)) {
            assertThat(files.filter(file -> file.toString().endsWith(".md")).toList()).hasSizeGreaterThan(20)
                    .allSatisfy(file -> disk.with("s.md", Files.readAllBytes(file)).article("s.md"));
        }
    }

    @Test
    void whatever_is_thrown_together_is_kept_whole() {
        String[] pieces = {"\n", "\n\n", " ", "\r\n", "# ", "> ", "---", "“", "”", "Forty people came.", "नौका चली।", "— A B (@ab) November 18, 2025", "\\", "<!--", "-->",
            "Also read: x", "Photo: AFP", "18 नवंबर 2025", "…", "(फाइल फोटो)", "\u200B", "\u00A0", "\u2028", "title: y", "→ ", "![", "]()", "pier ", "1. ", "- ", "\t"};
        Random random = new Random(20251118);
        int taken = 0;
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder("Forty people came to the pier. ");
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String name = random.nextBoolean() ? "a.txt" : "b.html";
            String words = name.equals("a.txt") ? text.toString() : "<p>" + text.toString().replace("<", "&lt;").replace("\n\n", random.nextBoolean() ? "<p>" : "\n\n");
            // some of it is refused, for it gives a headline and no text
            if (disk.with(name, words).read(name) instanceof Reading.Read read) {
                RoundTrip.check(read.article());
                taken++;
            }
        }
        assertThat(taken).isGreaterThan(1500);
    }

    @Test
    void may_be_edited_by_hand() {
        Article article = disk.with("a.md", "---\r\nformat: samvad-1\r\ntitle: Pier\r\n---\r\n\r\n### Costs\r\nand ships\r\n\r\nShort\r\n\r\n\r\n> Nobody signed\r\n> this.\r\n\r\n"
                + "> Forty came.\r\n> — Jaan Oja (@jaanoja)\r\n\r\n<!-- left\r\nout -->\r\n\r\n![The pier]()  \r\n\r\n## \r\n\r\nIt was cold.").article("a.md");
        assertThat(ArticlesOnDisk.blocks(article)).containsExactly("Heading: Costs\r\nand ships", "Paragraph: Short", "Paragraph: Nobody signed\r\nthis.",
                "Post: Forty came.", "Caption: The pier", "Paragraph: ##", "Paragraph: It was cold.");
        assertThat(ArticlesOnDisk.blocks(article, Block.Post.class).getFirst().account()).isEqualTo("Jaan Oja (@jaanoja)");
    }

    @Test
    void says_nothing_it_does_not_know() {
        String file = kept("a.txt", "The harbour will open on Friday, 1 January 2027. Forty people will come.");
        assertThat(file).startsWith("---\nformat: samvad-1\nlanguage: en\n---\n");
    }

    @Test
    void of_a_later_samvad_is_refused_and_any_other_format_is_nothing_special() {
        assertThat(disk.with("a.md", "---\nformat: samvad-2\n---\n\nForty came.").refusal("a.md")).contains("samvad-2");
        assertThat(disk.with("b.md", "---\nformat: post\n---\n\n# Pier\n\nForty came.").article("b.md").source().title()).contains("Pier");
    }
}
