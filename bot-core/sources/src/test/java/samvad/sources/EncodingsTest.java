package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.sources.ArticlesOnDisk.quotes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.knowledge.Article;

class EncodingsTest {
    private static final String ENGLISH = "Harbour news\n\nForty people came to see the pier, “cold” as it was. They drank tea.\n";
    private static final String HINDI = "बंदरगाह समाचार\n\nचालीस लोग गोदी देखने आए। सबने चाय पी और 2025 के बारे में बात की।\n";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private ArticlesOnDisk disk;

    @BeforeEach
    void open() {
        disk = new ArticlesOnDisk(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicode_is_read_with_and_without_a_mark(String charset) {
        for (String text : new String[] {ENGLISH, HINDI}) {
            assertThat(disk.with("a.txt", text, Charset.forName(charset)).article("a.txt").text()).isEqualTo(text);
            assertThat(disk.with("a.txt", "\uFEFF" + text, Charset.forName(charset)).article("a.txt").text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void utf_32_is_read_by_its_mark(String charset) {
        for (String text : new String[] {ENGLISH, HINDI}) {
            assertThat(disk.with("a.txt", "\uFEFF" + text, Charset.forName(charset)).article("a.txt").text()).isEqualTo(text);
        }
    }

    @Test
    void western_european_text_is_read() {
        String text = "Harbour news\n\nThe café at the pier was full, and Zoë Müller served the guests “all day” — as she said. "
                + "The façade of the old customs house will be restored, the mayor added, when the money for it is found.\n";
        assertThat(disk.with("w.txt", text, WINDOWS_1252).article("w.txt").text()).isEqualTo(text);
        String plain = text.replaceAll("[“”]", "\"").replace('—', '-');
        assertThat(disk.with("l.txt", plain, StandardCharsets.ISO_8859_1).article("l.txt").text()).isEqualTo(plain);
    }

    @Test
    void a_few_bad_bytes_spoil_their_sentences_only() {
        byte[] bytes = HINDI.repeat(5).concat("अंतिम वाक्य सही है।").getBytes(StandardCharsets.UTF_8);
        int at = HINDI.indexOf("गोदी");
        bytes[HINDI.substring(0, at).getBytes(StandardCharsets.UTF_8).length + 1] = (byte) 0xFF;
        Article article = disk.with("a.txt", bytes).article("a.txt");
        assertThat(article.text()).contains("\uFFFD");
        assertThat(quotes(article)).noneMatch(quote -> quote.contains("\uFFFD")).contains("अंतिम वाक्य सही है।");
        assertThat(ArticlesOnDisk.searched(article)).anyMatch(words -> words.contains("\uFFFD"));
    }

    @Test
    void what_is_not_utf_8_is_remarked_on() {
        disk.with("a.txt", "Harbour news\n\nForty people came to see the \u00FEier. They drank tea and went home.\n", WINDOWS_1252);
        assertThat(disk.taken("a.txt").remark()).contains("is not UTF-8").contains("windows-1252").contains("save it as UTF-8");
        byte[] bytes = HINDI.repeat(5).getBytes(StandardCharsets.UTF_8);
        bytes[1] = (byte) 0xFF;
        assertThat(disk.with("b.txt", bytes).taken("b.txt").remark()).contains("could not be decoded").contains("save it as UTF-8");
        assertThat(disk.with("c.txt", HINDI).taken("c.txt").remark()).isEmpty();
    }

    @Test
    void what_is_no_text_is_refused_with_what_it_is() {
        assertThat(disk.with("a.txt", "%PDF-1.7\nstream".getBytes(StandardCharsets.US_ASCII)).refusal("a.txt")).contains("PDF").contains("save its text as UTF-8");
        assertThat(disk.with("b.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}).refusal("b.txt")).contains("picture");
        assertThat(disk.with("c.md", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}).refusal("c.md")).contains("Word");
        byte[] noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        assertThat(disk.with("d.txt", noise).refusal("d.txt")).containsAnyOf("no text", "not text", "save it as UTF-8");
        assertThat(disk.with("e.txt", new byte[4096]).refusal("e.txt")).contains("not text");
    }

    @Test
    void single_controls_do_not_make_a_file_binary() {
        String text = "Harbour\u0000 news\n\nForty people \u001B[31mcame\u001B[0m to see the pier. They drank\u0007 tea and talked of the sea for hours.\n";
        Article article = disk.with("a.txt", text).article("a.txt");
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.source().title()).contains("Harbour news");
    }

    @Test
    void invisible_marks_stay_in_the_text_and_leave_the_title() {
        String text = "\u200B\u202EHarbour\u200D ne\u2066ws\u2069\n\nForty\u200B people\u202E came. क्\u200Dष और र\u200Cम।\n";
        Article article = disk.with("a.txt", text).article("a.txt");
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.source().title()).contains("Harbour\u200D news");
    }

    @Test
    void composed_and_decomposed_text_is_kept_as_it_is() {
        for (Normalizer.Form form : new Normalizer.Form[] {Normalizer.Form.NFC, Normalizer.Form.NFD}) {
            String text = Normalizer.normalize("Café समाचार\n\nज़ोई ने पढ़ा कि café बंद है।\n", form);
            assertThat(disk.with("a.txt", text).article("a.txt").text()).isEqualTo(text);
        }
    }

    @Test
    void garbled_hindi_is_refused_by_name() {
        byte[] utf8 = HINDI.repeat(3).getBytes(StandardCharsets.UTF_8);
        assertThat(disk.with("a.txt", new String(utf8, WINDOWS_1252)).refusal("a.txt")).contains("garbled").contains("save the original as UTF-8");
        assertThat(disk.with("b.txt", new String(utf8, StandardCharsets.ISO_8859_1)).refusal("b.txt")).contains("garbled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n ", "\u200B\u200B", "\uFEFF", "🎉🎉 🚢", "---\n***\n"})
    void nothing_to_read_is_refused_with_the_way_out(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        for (String name : new String[] {"a.txt", "a1.md", "a2.html"}) {
            assertThat(disk.with(name, bytes.toByteArray()).refusal(name)).containsAnyOf("is empty", "no words").contains("delete it");
        }
    }
}
