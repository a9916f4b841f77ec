package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.evidence.passage.Explanation;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.evidence.passage.RefreshIndex;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Lexicon;
import samvad.engine.language.lexicon.LexiconEntry;
import samvad.engine.language.number.NumberWords;
import samvad.engine.question.Question;
import samvad.engine.question.ReadQuestion;
import samvad.engine.question.Reading;
import samvad.testkit.Articles;
import samvad.testkit.MemoryArticles;

final class AcrossLanguagesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    private final LuceneWordForms wordForms = new LuceneWordForms();

    @TempDir Path folder;

    private Optional<LuceneIndex> index = Optional.empty();

    @BeforeEach
    void takeIn() {
        List<LexiconEntry> entries = new ArrayList<>(NumberWords.entries());
        entries.add(LexiconEntry.alike(Bridge.TERM, List.of("foreign minister", "विदेश मंत्री")));
        entries.add(LexiconEntry.alike(Bridge.TERM, List.of("flood", "बाढ़")));
        entries.add(LexiconEntry.alike(Bridge.PARAPHRASE, List.of("gale", "storm")));
        entries.add(new LexiconEntry(List.of("foreign minister of Norland", "नॉरलैंड के विदेश मंत्री"), List.of("Astrid Holm", "एस्ट्रिड होल्म"),
                Bridge.OFFICE, Optional.empty(), Optional.empty()));
        entries.add(new LexiconEntry(List.of("foreign minister", "विदेश मंत्री"), List.of("Mohan Rao", "मोहन राव"),
                Bridge.OFFICE, Optional.empty(), Optional.empty()));
        LuceneIndex opened = new LuceneIndex(folder.resolve("index"), wordForms, new Lexicon(entries, wordForms), false);
        new RefreshIndex(MemoryArticles.of(
                Articles.of("lavrov-hi", "लावरोव ने ताशकंद में बातचीत की।").dated("2025-11-18").build(),
                Articles.of("sco-hi", "एससीओ की बैठक में आतंकवाद पर चर्चा हुई।").dated("2025-11-10").build(),
                Articles.of("flood-hi", "बाढ़ से बाईस लोग बेघर हुए और फसलें डूबीं।").dated("2025-10-02").build(),
                Articles.of("holm-hi", "एस्ट्रिड होल्म ने ओस्लो में नया समझौता पेश किया।").dated("2025-11-12").build(),
                Articles.of("rao-hi", "मोहन राव ने दिल्ली में नया समझौता पेश किया।").dated("2025-11-12").build(),
                Articles.of("storm-early", "The storm reached the harbour and boats were lost.").dated("2025-09-01").build(),
                Articles.of("storm-late", "The storm reached the harbour and boats were lost.").dated("2025-11-19").build()),
                opened, (_, _) -> {}, InstantSource.system()).refresh();
        index = Optional.of(opened);
    }

    @AfterEach
    void close() {
        index.ifPresent(LuceneIndex::close);
    }

    private Question read(String question) {
        return ((Reading.Clear) new ReadQuestion(wordForms).read(question, TODAY)).question();
    }

    private String first(String question) {
        return index.orElseThrow().search().search(read(question), 10).hits().getFirst().passage().source().id().value();
    }

    @Test
    void a_paraphrase_is_understood_and_not_looked_for() {
        PassageSearch.Findings findings = index.orElseThrow().search().search(read("Which gale?"), 10);
        assertThat(findings.hits()).isEmpty();
        assertThat(findings.renderings().values()).anyMatch(renderings -> renderings.stream()
                .anyMatch(rendering -> rendering.forms().equals(List.of("storm")) && rendering.bridge() == Bridge.PARAPHRASE));
    }

    @Test
    void the_longest_question_is_looked_for_whatever_its_words_are_called() {
        List<LexiconEntry> entries = new ArrayList<>();
        StringBuilder question = new StringBuilder("storm harbour");
        StringBuilder text = new StringBuilder("The storm reached the harbour.");
        for (int word = 0; word < 280; word++) {
            List<String> wordings = new ArrayList<>();
            for (int wording = 0; wording < 6; wording++) {
                wordings.add("w" + letters(word) + letters(wording));
                text.append(' ').append(wordings.getLast());
            }
            entries.add(LexiconEntry.alike(Bridge.TERM, wordings));
            question.append(' ').append(wordings.getFirst());
        }
        try (LuceneIndex many = new LuceneIndex(folder.resolve("many"), wordForms, new Lexicon(entries, wordForms), false)) {
            new RefreshIndex(MemoryArticles.of(Articles.of("many", text + ".").dated("2025-09-01").build()), many, (_, _) -> {}, InstantSource.system()).refresh();
            assertThat(many.search().search(read(question.toString()), 10).hits()).isNotEmpty();
        }
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    @Test
    void finds_a_hindi_article_by_a_name_in_latin_letters() {
        assertThat(first("Where did Lavrov speak?")).isEqualTo("lavrov-hi");
        assertThat(first("Lavrov ne Tashkent mein kya kaha?")).isEqualTo("lavrov-hi");
    }

    @Test
    void finds_an_acronym_by_the_names_of_its_letters() {
        assertThat(first("What happened at the SCO?")).isEqualTo("sco-hi");
    }

    @Test
    void finds_a_term_and_a_number_by_their_hindi_words() {
        assertThat(first("Were 22 homeless after the flood?")).isEqualTo("flood-hi");
    }

    @Test
    void an_office_finds_its_holder_and_the_longest_one_tells() {
        assertThat(first("What did the foreign minister of Norland present?")).isEqualTo("holm-hi");
        assertThat(first("What did the foreign minister present?")).isEqualTo("rao-hi");
        assertThat(first("नॉरलैंड के विदेश मंत्री ने क्या कहा?")).isEqualTo("holm-hi");
    }

    @Test
    void a_period_prefers_what_was_written_in_it() {
        assertThat(first("What did the storm do yesterday?")).isEqualTo("storm-late");
        assertThat(first("What did the storm do in September 2025?")).isEqualTo("storm-early");
    }

    @Test
    void a_long_question_of_words_with_many_wordings_is_searched_all_the_same() {
        List<LexiconEntry> entries = new ArrayList<>();
        StringBuilder question = new StringBuilder("Lavrov");
        for (int i = 0; i < 60; i++) {
            List<String> wordings = new ArrayList<>();
            for (int j = 0; j < 30; j++) {
                wordings.add("word" + i + "x" + j);
            }
            entries.add(LexiconEntry.alike(Bridge.TERM, wordings));
            question.append(' ').append(wordings.getFirst());
        }
        try (LuceneIndex other = new LuceneIndex(folder.resolve("index"), wordForms, new Lexicon(entries, wordForms), false)) {
            assertThat(other.search().search(read(question.toString()), 3).hits()).isNotEmpty();
        }
    }

    @Test
    void explains_in_the_order_of_the_search() {
        Question asked = read("What did the foreign minister of Norland present?");
        assertThat(index.orElseThrow().search().explain(asked, 5).found()).extracting(found -> found.score())
                .isEqualTo(index.orElseThrow().search().search(asked, 5).hits().stream().map(hit -> hit.score()).toList());
    }

    @Test
    void explains_by_which_bridge_each_word_was_met() {
        Explanation explanation = index.orElseThrow().search().explain(read("Where did Lavrov speak?"), 3);
        Explanation.Met met = explanation.found().getFirst().met().getFirst();
        assertThat(met.bridge()).isEqualTo(Bridge.SPELLING);
        assertThat(met.form()).isEqualTo("lavrov");
        assertThat(explanation.found().getFirst().score()).isGreaterThanOrEqualTo(met.score());
    }
}
