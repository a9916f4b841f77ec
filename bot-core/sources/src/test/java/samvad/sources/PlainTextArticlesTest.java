package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.sources.ArticlesOnDisk.blocks;
import static samvad.sources.ArticlesOnDisk.quotes;

import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Block;
import samvad.engine.language.Language;

class PlainTextArticlesTest {
    private static final String PROSE = "The two ministers met in Tallinn on Monday. They agreed to open a ferry line across the gulf before winter.";
    private static final String HINDI_PROSE = "दोनों मंत्रियों ने सोमवार को तालिन में भेंट की। उन्होंने सर्दियों से पहले खाड़ी के पार नौका सेवा शुरू करने पर सहमति जताई।";

    @TempDir
    Path folder;

    private ArticlesOnDisk disk;

    @BeforeEach
    void open() {
        disk = new ArticlesOnDisk(folder);
    }

    @Test
    void begins_with_a_caption_instead_of_a_headline() {
        Article article = disk.with("a.txt", """

                तालिन में भेंट करते दोनों मंत्री (सोर्स- विदेश मंत्रालय)
                Ministers Meet: एस्टोनिया के विदेश मंत्री ने मंगलवार को अपने समकक्ष से भेंट की। दोनों ने नौका सेवा पर बात की।
                Good talks with my colleague today. 🇪🇪 pic.twitter.com/Ab12Cd34Ef — Dr. M. Tamm (@MTamm) November 18, 2025
                बैठक दो घंटे चली। इसमें सीमा व्यापार पर भी चर्चा हुई।
                Glad to welcome Ms. Kask to the ministry. We spoke of trade, harbours and… pic.twitter.com/Zz98Yy76Xx — Jaan Oja (@jaanoja) November 17, 2025
                यह भी पढ़ें: बर्फीले तूफान से हवाई अड्डा बंद…सौ उड़ानें रद्द
                अगली बैठक वसंत में होगी।




                """).article("a.txt");

        assertThat(article.source().title()).isEmpty();
        assertThat(article.source().date()).contains(LocalDate.of(2025, 11, 18));
        assertThat(article.source().language()).isEqualTo(Language.HINDI);
        assertThat(article.source().outlet()).isEmpty();
        assertThat(article.source().url()).isEmpty();
        assertThat(blocks(article, Block.Caption.class)).hasSize(1);
        assertThat(blocks(article, Block.Post.class)).extracting(post -> post.span().in(article.text()), Block.Post::account, Block.Post::cut)
                .containsExactly(
                        Tuple.tuple("Good talks with my colleague today. 🇪🇪", "Dr. M. Tamm (@MTamm)", false),
                        Tuple.tuple("Glad to welcome Ms. Kask to the ministry. We spoke of trade, harbours and…", "Jaan Oja (@jaanoja)", true));
        assertThat(ArticlesOnDisk.searched(article)).noneMatch(words -> words.contains("तूफान")).contains("अगली बैठक वसंत में होगी।");
    }

    @Test
    void begins_with_a_headline_that_asks_and_has_headings_between() {
        Article article = disk.with("b.txt", """
                M Tamm: तालिन में मंत्रियों की लंबी बैठक! नौका सेवा पर क्या तय हुआ?

                एस्टोनिया के मंत्री Dr. M. Tamm ने मंगलवार (18 नवंबर 2025) को राजधानी तालिन में अपने समकक्ष से भेंट की। यह बैठक बंदरगाह के पास हुई।
                टाम बोले—पड़ोसी से मिलकर खुशी हुई, नौका का समय सौंपा
                बैठक के बाद टाम ने पत्रकारों से बात की। उन्होंने कहा, “हम पड़ोसी हैं। हम साथ चलेंगे।” उन्होंने समय नहीं बताया।

                जल्द आ सकते हैं मेहमान, बंदरगाह पर तैयारी
                बंदरगाह पर नई गोदी बन रही है। इसका काम मार्च तक पूरा होगा और तब पहली नौका चलेगी।
                """).article("b.txt");

        assertThat(article.source().title()).contains("M Tamm: तालिन में मंत्रियों की लंबी बैठक! नौका सेवा पर क्या तय हुआ?");
        assertThat(article.source().date()).contains(LocalDate.of(2025, 11, 18));
        assertThat(blocks(article, Block.Heading.class)).hasSize(2);
        assertThat(quotes(article)).contains("उन्होंने कहा, “हम पड़ोसी हैं। हम साथ चलेंगे।”");
    }

    @Test
    void keeps_the_text_as_it_was_decoded() {
        String text = "\n  Ferry line agreed \r\n\r\n" + PROSE + "\u200B \u00A0\n\n";
        assertThat(disk.with("c.txt", text).article("c.txt").text()).isEqualTo(text);
    }

    @Test
    void a_line_a_sentence_is_no_headline_and_no_column() {
        Article article = disk.with("lines.txt", """
                The ferry left at dawn.
                It carried forty people.
                The sea was calm that day.
                Nobody was hurt on board.
                """).article("lines.txt");
        assertThat(article.source().title()).isEmpty();
        assertThat(blocks(article)).containsExactly("Paragraph: The ferry left at dawn.", "Paragraph: It carried forty people.",
                "Paragraph: The sea was calm that day.", "Paragraph: Nobody was hurt on board.");
    }

    @Test
    void joins_english_lines_broken_to_seventy_two_columns() {
        Article article = disk.with("wrapped.txt", """
                The two ministers met in Tallinn on Monday and agreed to open a ferry
                line across the gulf before winter. Tickets will be sold from October,
                the harbour office said, and the first boat is to leave on a Sunday
                morning. Both sides will pay for the pier.

                A second line to the islands is planned. It needs ships that break ice,
                which neither country has built in the last twenty years.
                """).article("wrapped.txt");
        assertThat(article.source().title()).isEmpty();
        assertThat(article.blocks()).hasSize(2).allMatch(Block.Paragraph.class::isInstance);
        assertThat(quotes(article)).element(0).asString().startsWith("The two ministers").endsWith("before winter.");
    }

    @Test
    void joins_hindi_lines_broken_to_a_width_and_keeps_the_headline() {
        Article article = disk.with("wrapped.txt", """
                तालिन में नौका सेवा पर समझौता

                दोनों मंत्रियों ने सोमवार को तालिन में भेंट की और सर्दियों से पहले खाड़ी के पार
                नौका सेवा शुरू करने पर सहमति जताई। टिकट अक्टूबर से बिकेंगे। बंदरगाह कार्यालय ने
                बताया कि पहली नौका रविवार की सुबह चलेगी और घाट का खर्च दोनों देश मिलकर
                उठाएंगे।
                """).article("wrapped.txt");
        assertThat(article.source().title()).contains("तालिन में नौका सेवा पर समझौता");
        assertThat(article.blocks()).hasSize(1);
        assertThat(quotes(article)).hasSize(3);
    }

    @Test
    void joins_a_headline_broken_to_a_width() {
        Article article = disk.with("wrapped.txt", """
                Two ministers agree on a ferry line across the gulf, pier to be ready
                before winter

                The two ministers met in Tallinn on Monday and agreed to open a ferry
                line across the gulf before winter.
                """).article("wrapped.txt");
        assertThat(article.source().title()).contains("Two ministers agree on a ferry line across the gulf, pier to be ready before winter");
        assertThat(article.blocks()).hasSize(1);
    }

    @Test
    void leaves_headings_and_lists_in_a_wrapped_text_alone() {
        Article article = disk.with("list.txt", """
                Ferry line agreed

                The two ministers met in Tallinn on Monday and agreed to open a ferry
                line across the gulf before winter. They named three harbours for it:
                - Paldiski in the west
                - Sillamäe in the east
                - Tallinn

                Costs and ships
                Both sides will pay for the pier, and the first boat is to leave on a
                Sunday morning in spring.
                """).article("list.txt");
        assertThat(blocks(article)).hasSize(6).contains("Paragraph: - Paldiski in the west", "Paragraph: - Tallinn", "Heading: Costs and ships");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
    void reads_every_kind_of_line_end(String lineEnd) {
        String text = "Ferry line agreed\n\n" + PROSE + "\nCosts and ships\n" + PROSE + " " + PROSE + "\n";
        Article article = disk.with("ends.txt", text.replace("\n", lineEnd)).article("ends.txt");
        assertThat(article.source().title()).contains("Ferry line agreed");
        assertThat(article.blocks()).hasSize(3);
        assertThat(blocks(article, Block.Heading.class)).hasSize(1);
        assertThat(quotes(article)).hasSize(6);
    }

    @Test
    void finds_the_headline_under_the_reporter_and_the_day() {
        Article article = disk.with("by.txt", "By Jaan Oja\nNovember 18, 2025 10:30 IST\n\nFerry line agreed\n\n" + PROSE).article("by.txt");
        assertThat(article.source().title()).contains("Ferry line agreed");
    }

    @Test
    void a_day_on_its_own_line_is_quoted_for_nothing() {
        Article article = disk.with("day.txt", "Ferry line agreed\n\n18 नवंबर 2025\n\n" + PROSE).article("day.txt");
        assertThat(article.source().date()).contains(LocalDate.of(2025, 11, 18));
        assertThat(quotes(article)).hasSize(2);
    }

    @Test
    void one_paragraph_has_no_title() {
        assertThat(disk.with("p.txt", PROSE).article("p.txt").source().title()).isEmpty();
        assertThat(disk.with("q.txt", HINDI_PROSE + "\n").article("q.txt").source().title()).isEmpty();
    }

    @Test
    void a_line_without_a_body_is_taken_as_the_text() {
        Article article = disk.with("only.txt", "Ferry line agreed\n").article("only.txt");
        assertThat(article.source().title()).isEmpty();
        assertThat(blocks(article)).containsExactly("Paragraph: Ferry line agreed");
    }

    @Test
    void a_sentence_without_its_full_stop_stays_quotable() {
        Article article = disk.with("loose.txt", "Harbour news\n\nHe was arrested at the harbour on Monday night\n" + PROSE
                + "\nनौका सेवा का काम पूरा हो चुका है\n" + HINDI_PROSE).article("loose.txt");
        assertThat(quotes(article)).contains("He was arrested at the harbour on Monday night", "नौका सेवा का काम पूरा हो चुका है");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "<script>alert(1)</script>", "{{ secrets }}", "=cmd|' /C calc'!A0"})
    void a_title_that_looks_dangerous_is_only_words(String title) {
        Article article = disk.with("t.txt", title + "\n\n" + PROSE).article("t.txt");
        assertThat(article.source().title()).contains(title);
        assertThat(article.source().id().value()).isEqualTo("t");
    }

    @Test
    void cuts_sentences_after_full_stops_that_end_one() {
        Article article = disk.with("s.txt", "Harbour news\n\nSen. Smith met Mr. Tamm on Jan. 5 at 5 p.m. on pier No. 10. "
                + "“We agreed. We signed,” he said. The case is Roe v. Wade. It began at 8 p.m. (1800 UTC). "
                + "मि. टाम यू.एस. दूतावास गए। डॉ. कास्क ने स्वागत किया। वे 8 कि. मी. पैदल चले। ”").article("s.txt");
        assertThat(quotes(article)).containsExactly("Sen. Smith met Mr. Tamm on Jan. 5 at 5 p.m. on pier No. 10.",
                "“We agreed. We signed,” he said.", "The case is Roe v. Wade.", "It began at 8 p.m. (1800 UTC).",
                "मि. टाम यू.एस. दूतावास गए।", "डॉ. कास्क ने स्वागत किया।", "वे 8 कि. मी. पैदल चले।");
    }
}
