package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.sources.ArticlesOnDisk.blocks;

import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Block;

class MarkedLinesTest {
    private static final String AROUND = "The harbour opened on Monday. Forty people came to see it.";

    @TempDir
    Path folder;

    private Article with(String line) {
        return new ArticlesOnDisk(folder).with("a.txt", "Harbour news\n\n" + AROUND + "\n" + line + "\n" + AROUND + "\n").article("a.txt");
    }

    private Block middle(String line) {
        Article article = with(line);
        assertThat(article.blocks()).hasSize(3);
        return article.blocks().get(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Also read: Storm closes the airport", "ALSO READ | Storm closes the airport", "Read more: Storm closes the airport",
        "Watch: Storm over the harbour", "Also Read - Storm closes the airport", "[Also read: Storm closes the airport]", "RELATED: Storm closes the airport",
        "Related stories: Storm closes the airport", "See also – Storm closes the airport", "यह भी पढ़ें: तूफान से हवाई अड्डा बंद",
        "ये भी पढ़ें- तूफान से हवाई अड्डा बंद", "यह खबर भी पढ़ें: तूफान", "इसे भी पढ़ें | तूफान से हवाई अड्डा बंद", "संबंधित खबर: तूफान से हवाई अड्डा बंद",
        "ये भी देखें: तूफान का वीडियो", "और पढ़ें: तूफान", "Also read"})
    void points_to_another_story(String line) {
        assertThat(middle(line)).isInstanceOf(Block.Pointer.class);
        assertThat(middle(Normalizer.normalize(line, Normalizer.Form.NFC))).isInstanceOf(Block.Pointer.class);
        assertThat(middle(Normalizer.normalize(line, Normalizer.Form.NFD))).isInstanceOf(Block.Pointer.class);
        assertThat(middle(line.replace("ढ\u093C", "\u095D"))).isInstanceOf(Block.Pointer.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Watch makers in Geneva said orders fell in May.", "Watch-makers in Geneva said orders fell in May.",
        "Related-party deals rose by a tenth, the bank said.", "Related the story was not, he said.", "Read aloud, the treaty takes an hour.", "Watch: the sailors' word for four hours on deck.",
        "Recommended doses were halved, the ministry said.", "See also how the ferry turns, the captain said.", "यह भी पढ़ने वालों ने बताया कि पुल बंद है।",
        "Picture-perfect weather greeted the guests at the pier.", "Image-building was the aim, one diplomat said.",
        "The firm worked on its image (image-building).", "Photographers were kept out of the hall (see page 4).",
        "The report cites one figure. Trade fell by a tenth. (Source: harbour office)",
        "He thanked his host — Jaan Oja (@jaanoja) said so in a long speech to the guests.", "His post — by Jaan Oja (@jaanoja)."})
    void prose_that_begins_or_ends_like_a_mark_stays_prose(String line) {
        assertThat(middle(line)).isInstanceOf(Block.Paragraph.class);
    }

    @Test
    void a_pointer_alone_on_its_line_takes_the_titles_below_with_it() {
        Article article = with("Also read:\n- Storm closes the airport\n- Snow on the pier");
        assertThat(blocks(article, Block.Pointer.class)).hasSize(3);
        assertThat(blocks(article, Block.Paragraph.class)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The new pier (Photo: AFP)", "नई गोदी (फोटो: पीटीआई)", "फोटो: पीटीआई", "Image courtesy Harbour Office", "Image courtesy: Harbour Office",
        "The new pier | Photo Credit: AP", "The new pier (AP Photo/Jaan Oja)", "नई गोदी (फाइल फोटो)", "The new pier (File photo)",
        "नई गोदी (सोर्स- सोशल मीडिया)", "The new pier [Source: Harbour Office]", "नई गोदी (तस्वीर: रॉयटर्स)", "Photo by Jaan Oja", "प्रतीकात्मक तस्वीर"})
    void shows_a_picture(String line) {
        assertThat(middle(line)).isInstanceOf(Block.Caption.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We leave at dawn. pic.twitter.com/Ab12 — Jaan Oja (@jaanoja) November 18, 2025",
        "We leave at dawn. https://t.co/Ab12Cd — Jaan Oja (@jaanoja) November 18, 2025",
        "We leave at dawn. https://t.co/Ab12Cd pic.twitter.com/Ab12 — Jaan Oja (@jaanoja) November 18, 2025",
        "“We leave at dawn.” — Jaan Oja (@jaanoja) November 18, 2025", "We leave at dawn. — Jaan Oja (@jaanoja) 18 नवंबर 2025",
        "We leave at dawn. — Jaan Oja (@jaanoja) १८ नवंबर २०२५", "We leave at dawn. - Jaan Oja (@jaanoja) 18 Nov 2025",
        "We leave at dawn. -- Jaan Oja (@jaanoja)", "We leave at dawn. — Jaan Oja (@jaanoja) 10:30 AM · Nov 18, 2025",
        "We leave at dawn.\n— Jaan Oja (@jaanoja) November 18, 2025", "We leave at dawn. pic.twitter.com/Ab12\n— Jaan Oja (@jaanoja) November 18, 2025",
        "We leave at dawn.\npic.twitter.com/Ab12 — Jaan Oja (@jaanoja) November 18, 2025"})
    void a_post_is_its_words_alone(String lines) {
        Article article = with(lines);
        assertThat(article.blocks()).hasSize(3);
        assertThat(article.blocks().get(1)).isInstanceOfSatisfying(Block.Post.class, post -> {
            assertThat(post.span().in(article.text())).isEqualTo("We leave at dawn.");
            assertThat(post.account()).isEqualTo("Jaan Oja (@jaanoja)");
            assertThat(post.cut()).isFalse();
        });
    }
}
