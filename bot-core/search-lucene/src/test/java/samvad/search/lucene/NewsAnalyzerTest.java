package samvad.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.Test;

/** On Lucene's own test base, which checks offsets, resets and reuse of every stream it reads. */
public class NewsAnalyzerTest extends BaseTokenStreamTestCase {
    private final Analyzer analyzer = new NewsAnalyzer();

    @Test
    public void makes_one_of_hindi_spelling_variants() throws IOException {
        assertMeet("फ\u093Cतेह", "\u095Eतेह", "फतेह");
        assertMeet("बाज\u093Cार", "बा\u095Bार", "बाजार");
        assertMeet("सम्बन्ध", "संबंध", "सम्बंध");
        assertMeet("हिन्दी", "हिंदी");
        assertMeet("अन्तरराष्ट्रीय", "अंतरराष्ट्रीय");
        assertMeet("झण्डा", "झंडा");
        assertMeet("गङ्गा", "गंगा");
        assertMeet("चाँद", "चांद");
        assertMeet("दुःख", "दुख");
        assertMeet("नयी", "नई");
        assertMeet("नये", "नए");
        assertMeet("नवम्बर", "नवंबर");
    }

    @Test
    public void makes_one_of_number_and_case() throws IOException {
        assertMeet("लड़का", "लड़के", "लड़कों");
        assertMeet("नदी", "नदियों", "नदियां", "नदियाँ");
        assertMeet("सेना", "सेनाओं", "सेनाएं");
    }

    @Test
    public void leaves_out_words_that_only_ask_in_every_form() throws IOException {
        assertAnalyzesTo(analyzer, "कितने लोग किसने क्या किया, जो गया वाला था", new String[] {"लोग"});
        assertAnalyzesTo(analyzer, "how many people did it", new String[] {"people"});
    }

    @Test
    public void leaves_names_whole() throws IOException {
        assertApart("जयशंकर", "जयशं");
        assertApart("जयशंकर", "जय");
        assertApart("लावरोव", "लावरो");
        assertApart("मोदी", "मोर");
        assertApart("पेरिस", "पेरू");
        assertApart("ईरान", "ईराक");
        assertApart("चीन", "चीनी मिल");
    }

    @Test
    public void reads_digits_of_every_script_alike() throws IOException {
        assertAnalyzesTo(analyzer, "१८ नवंबर २०२५", new String[] {"18", "नवंबर", "2025"});
        assertMeet("२०२५", "2025", "２０２５");
    }

    @Test
    public void folds_case_accents_and_possessives() throws IOException {
        assertMeet("Erdoğan", "erdogan", "ERDOGAN");
        assertMeet("São Tomé", "sao tome");
        assertMeet("Russia's", "Russia’s", "russia");
        assertMeet("Straße", "strasse");
        assertMeet("cafe\u0301", "café");
    }

    @Test
    public void makes_one_of_english_numbers_of_a_noun_and_keeps_different_words_apart() throws IOException {
        assertMeet("minister", "ministers");
        assertMeet("election", "elections");
        assertApart("Putin", "put");
        assertApart("general", "generous");
        assertApart("Iran", "Iraq");
    }

    @Test
    public void passes_over_stop_words_of_both_languages() throws IOException {
        assertAnalyzesTo(analyzer, "Who is the minister of what?", new String[] {"minister"});
        assertAnalyzesTo(analyzer, "वह और यह भी तो ही हैं में की को ने", new String[0]);
        assertAnalyzesTo(analyzer, "गयी गई गये गए", new String[0]);
        assertAnalyzesTo(analyzer, "what where how is the of", new String[0]);
    }

    @Test
    public void does_not_see_zero_width_joiners() throws IOException {
        assertMeet("क्\u200Dषमा", "क्षमा", "क्\u200Cषमा");
        assertMeet("शक्\u200Dति", "शक्ति");
        assertMeet("जय\u200Bशंकर", "जयशंकर");
        assertMeet("Jai\u00ADshankar", "Jaishankar");
    }

    @Test
    public void points_at_the_word_in_the_text_as_it_was_written() throws IOException {
        assertAnalyzesTo(analyzer, "“Russia’s” सम्बन्धों, ﬁne",
                new String[] {"russia", "संबंध", "fine"}, new int[] {1, 11, 22}, new int[] {9, 20, 25});
    }

    @Test
    public void reads_text_of_any_kind_without_failing() throws IOException {
        checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
        for (String odd : List.of("", " ", "\u0000", "\uD83D", "\uDE00", "्", "़", "ंंं", "यी", "ी", "न्", "\uFFFF", "👨‍👩‍👧‍👦")) {
            terms(odd);
        }
    }

    private void assertMeet(String... spellings) throws IOException {
        List<String> first = terms(spellings[0]);
        assertFalse(spellings[0] + " is read as nothing", first.isEmpty());
        for (String spelling : spellings) {
            assertEquals(spelling + " of " + Arrays.toString(spellings), first, terms(spelling));
        }
    }

    private void assertApart(String one, String other) throws IOException {
        assertFalse(one + ", " + other + " are both " + terms(one), terms(one).equals(terms(other)));
    }

    private List<String> terms(String text) throws IOException {
        return new LuceneWordForms().terms(text).stream().map(term -> term.form()).toList();
    }
}
