package samvad.search.lucene.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.CldrWords;
import samvad.engine.language.lexicon.Glossaries;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.language.lexicon.Lexicon;
import samvad.engine.language.lexicon.LexiconEntry;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.TopicIndex;
import samvad.search.lucene.LuceneWordForms;
import samvad.testkit.Articles;
import samvad.testkit.TopicIndexContract;

final class LuceneTopicIndexTest implements TopicIndexContract {
    private static final LuceneWordForms WORD_FORMS = new LuceneWordForms();
    private static final Glossary COUNTRIES = new Lexicon(CldrWords.entries(), WORD_FORMS);
    private static final Glossary TERMS = new Lexicon(List.of(
            LexiconEntry.alike(Bridge.TERM, List.of("climate change", "जलवायु परिवर्तन")),
            LexiconEntry.alike(Bridge.TERM, List.of("change", "बदलाव", "परिवर्तन")),
            LexiconEntry.alike(Bridge.TERM, List.of("climate", "जलवायु", "मौसम")),
            LexiconEntry.alike(Bridge.TERM, List.of("war", "युद्ध")),
            LexiconEntry.rendered(Bridge.DICTIONARY, List.of("earthquake"), List.of("भूकंप")),
            LexiconEntry.rendered(Bridge.DICTIONARY, List.of("spring"), List.of("बसंत", "कमानी", "झरना", "उछाल")),
            LexiconEntry.rendered(Bridge.DICTIONARY, List.of("मोदी"), List.of("grocer")),
            new LexiconEntry(List.of("foreign minister"), List.of("Meera Nair"), Bridge.OFFICE, Optional.empty(), Optional.empty())),
            WORD_FORMS);

    private Glossary glossary = Glossary.EMPTY;

    @Override
    public TopicIndex open() {
        return new LuceneTopicIndex(WORD_FORMS, glossary);
    }

    private LuceneTopicIndexTest knowing(Glossary... glossaries) {
        glossary = new Glossaries(List.of(glossaries));
        return this;
    }

    @Test
    void a_name_is_heard_in_the_other_script() {
        assertThat(about("जयशंकर ने कोलंबो में बात की।", "Jaishankar", "Colombo", "Kabul")).containsExactly("Colombo", "Jaishankar");
        assertThat(about("Jaishankar and Lavrov met in Colombo.", "जयशंकर", "लावरोव", "कोलंबो", "काबुल"))
                .containsExactly("कोलंबो", "जयशंकर", "लावरोव");
        assertThat(about("पुतिन और मोदी मिले।", "Putin", "modi", "Biden")).containsExactly("Putin", "modi");
        assertThat(about("Putin and Modi met.", "पुतिन", "मोदी", "बाइडेन")).containsExactly("पुतिन", "मोदी");
    }

    @Test
    void a_name_is_heard_in_a_new_spelling() {
        assertThat(about("मास्को में बैठक हुई।", "मॉस्को", "Moscow")).contains("मॉस्को");
        assertThat(about("मॉस्को में बैठक हुई।", "मास्को", "Moscow")).containsExactly("Moscow", "मास्को");
        for (String spelling : List.of("Zelensky", "Zelenskyy", "Zelenskiy", "ज़ेलेंस्की", "जेलेंस्की", "ज़ेलेन्स्की")) {
            assertThat(about("A letter from " + spelling + " came.", "Zelensky", "Zelenskyy", "ज़ेलेंस्की", "जेलेंस्की")).as(spelling).hasSize(4);
        }
    }

    @Test
    void names_that_sound_somewhat_alike_stay_apart() {
        List<List<String>> names = List.of(List.of("Putin", "पुतिन"), List.of("Patna", "पटना"), List.of("Ghana", "घाना"), List.of("Guinea", "गिनी"),
                List.of("Guyana", "गुयाना"), List.of("Iran", "ईरान"), List.of("Iraq", "इराक"), List.of("Niger", "नाइजर"),
                List.of("Nigeria", "नाइजीरिया"), List.of("Austria", "ऑस्ट्रिया"), List.of("Australia", "ऑस्ट्रेलिया"), List.of("Modi", "मोदी"),
                List.of("Xi", "शी"), List.of("Kim", "किम"), List.of("Khan", "ख़ान"), List.of("Mali", "माली"), List.of("Malawi", "मलावी"),
                List.of("Slovakia", "स्लोवाकिया"), List.of("Slovenia", "स्लोवेनिया"), List.of("Sudan", "सूडान"), List.of("Sweden", "स्वीडन"),
                List.of("Vladimir", "व्लादिमीर"), List.of("France", "फ़्रांस"), List.of("Georgia", "जॉर्जिया"), List.of("Zambia", "ज़ाम्बिया"),
                List.of("Gambia", "गाम्बिया"), List.of("Mauritius", "मॉरीशस"), List.of("Mauritania", "मॉरिटानिया"));
        String[] all = names.stream().flatMap(List::stream).toArray(String[]::new);
        for (List<String> alike : names) {
            for (String name : alike) {
                assertThat(about("Yesterday " + name + " wrote a letter.", all)).as(name).isSubsetOf(alike).contains(name);
            }
        }
        assertThat(about("Mr Mody wrote.", "Modi")).isEmpty();
        assertThat(about("Modi wrote.", "Mody")).isEmpty();
    }

    @Test
    void a_word_that_is_no_name_is_not_heard() {
        assertThat(about("कान में दर्द था और एक मंदिर बंद था।", "Khan", "Mandar", "Band")).isEmpty();
        assertThat(about("It set a precedent for the monster.", "president", "minister")).isEmpty();
    }

    @Test
    void words_of_a_name_stand_side_by_side_in_the_other_script_too() {
        assertThat(about("इमैनुएल मैक्रों और इमरान खान मिले।", "Emmanuel Macron", "Imran Khan")).containsExactly("Emmanuel Macron", "Imran Khan");
        assertThat(about("Narendra Modi met Emmanuel Macron.", "नरेंद्र मोदी", "इमैनुएल मैक्रों", "नरेंद्र मैक्रों")).containsExactly("इमैनुएल मैक्रों", "नरेंद्र मोदी");
        assertThat(about("राहुल ने सोनिया गांधी से बात की।", "Rahul Gandhi", "Sonia Gandhi")).containsExactly("Sonia Gandhi");
        assertThat(about("यात्रा पुतिन की थी। मोदी नहीं आए।", "Putin Modi")).isEmpty();
    }

    @Test
    void letters_are_read_in_both_scripts() {
        assertThat(about("एससीओ की बैठक हुई।", "SCO", "S.C.O.", "WTO")).contains("SCO").doesNotContain("WTO");
        assertThat(about("The SCO met.", "एससीओ", "डब्ल्यूटीओ")).containsExactly("एससीओ");
        assertThat(about("यूके ने बात की।", "UK's", "UK", "U.K.", "PhD's")).containsExactly("U.K.", "UK", "UK's");
    }

    @Test
    void a_country_is_met_by_its_name_in_the_other_language() {
        knowing(COUNTRIES);
        assertThat(about("Russia and South Korea signed.", "रूस", "दक्षिण कोरिया", "उत्तर कोरिया", "भारत")).containsExactly("दक्षिण कोरिया", "रूस");
        assertThat(about("दक्षिण कोरिया और मिस्र साथ आए।", "South Korea", "Egypt", "North Korea")).containsExactly("Egypt", "South Korea");
        assertThat(about("Korea won in the south.", "दक्षिण कोरिया")).isEmpty();
    }

    @Test
    void what_is_known_by_name_is_not_met_by_sound() {
        assertThat(about("Giorgia spoke in Rome.", "Georgia")).containsExactly("Georgia");
        knowing(COUNTRIES);
        assertThat(about("Giorgia spoke in Rome.", "Georgia", "जॉर्जिया")).isEmpty();
        assertThat(about("Georgia votes.", "Giorgia", "जॉर्जिया")).containsExactly("जॉर्जिया");
    }

    @Test
    void a_phrase_is_met_as_a_phrase() {
        knowing(TERMS);
        assertThat(about("जलवायु परिवर्तन पर बात हुई।", "climate change", "climate")).containsExactly("climate", "climate change");
        assertThat(about("Climate change was discussed.", "जलवायु परिवर्तन")).containsExactly("जलवायु परिवर्तन");
        assertThat(about("मौसम में बदलाव आया।", "climate change", "change")).containsExactly("change");
    }

    @Test
    void words_met_in_translation_stand_in_one_sentence_in_any_order() {
        knowing(COUNTRIES, TERMS);
        assertThat(about("यूक्रेन में लंबे समय से युद्ध जारी है।", "war in Ukraine")).containsExactly("war in Ukraine");
        assertThat(about("युद्ध जारी है। यूक्रेन ने कहा कि वह तैयार है।", "war in Ukraine")).isEmpty();
        assertThat(about("Ukraine said the war goes on.", "war in Ukraine", "यूक्रेन युद्ध")).containsExactly("यूक्रेन युद्ध");
    }

    @Test
    void a_dictionary_counts_where_it_is_sure() {
        knowing(TERMS);
        assertThat(about("भूकंप आया और झरना सूख गया।", "earthquake", "spring")).containsExactly("earthquake");
        assertThat(about("Modi met a grocer.", "मोदी")).containsExactly("मोदी");
    }

    @Test
    void an_office_is_not_its_holder() {
        knowing(TERMS);
        assertThat(about("Meera Nair opened a school.", "foreign minister")).isEmpty();
    }

    @Test
    void topics_read_alike_are_dropped_one_by_one_in_other_scripts_too() {
        try (TopicIndex index = open()) {
            index.know(List.of(new Topic("Putin"), new Topic("PUTIN"), new Topic("पुतिन")));
            index.drop(new Topic("Putin"));
            assertThat(index.matching(Articles.article("a", "पुतिन आए।"))).containsExactlyInAnyOrder(new Topic("PUTIN"), new Topic("पुतिन"));
            index.drop(new Topic("PUTIN"));
            assertThat(index.matching(Articles.article("a", "पुतिन आए।"))).containsExactly(new Topic("पुतिन"));
        }
    }
}
