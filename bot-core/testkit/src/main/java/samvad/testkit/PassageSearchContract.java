package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.testkit.IndexWriting.publish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageChanges;
import samvad.engine.evidence.passage.PassageIndex;
import samvad.engine.evidence.passage.PassageSearch.Findings;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.evidence.passage.PassageSearch.Holdings;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;
import samvad.engine.language.WordForms;
import samvad.engine.question.Question;
import samvad.engine.question.ReadQuestion;
import samvad.engine.question.Reading;

/** What every {@link samvad.engine.evidence.passage.PassageSearch} promises of an index with articles in it. */
public interface PassageSearchContract {
    /** Opens the index of the running test; called twice it opens two views of the same one. */
    PassageIndex open(boolean keepSamples);

    /** How the index reads words. */
    WordForms wordForms();

    /** A question that can be looked up. */
    default Question question(String text) {
        Reading reading = new ReadQuestion(wordForms()).read(text, LocalDate.of(2026, 1, 1));
        assertThat(reading).isInstanceOf(Reading.Clear.class);
        return ((Reading.Clear) reading).question();
    }

    /** The ids of the articles whose passages are found, best first. */
    default List<String> found(PassageIndex index, String question) {
        return index.search().search(question(question), 50).hits().stream()
                .map(hit -> hit.passage().source().id().value()).distinct().toList();
    }

    @Test
    default void finds_the_nearest_passage_first_and_no_more_than_asked_for() {
        try (PassageIndex index = open(false)) {
            publish(index,
                    Articles.article("both", "The volcano erupted near Catania."),
                    Articles.article("one", "The harvest near Catania was good this year, farmers said."),
                    Articles.article("none", "Parliament adjourned."));
            List<Hit> hits = index.search().search(question("volcano Catania"), 50).hits();
            assertThat(hits).extracting(hit -> hit.passage().source().id().value()).containsExactly("both", "one");
            assertThat(hits).extracting(Hit::score).isSortedAccordingTo(Comparator.reverseOrder()).allMatch(score -> score > 0);
            assertThat(index.search().search(question("volcano Catania"), 1).hits()).isEqualTo(hits.subList(0, 1));
        }
    }

    @Test
    default void what_is_equally_near_stands_in_one_order_however_it_was_written() {
        try (PassageIndex index = open(false)) {
            publish(index, Articles.article("zagreb", "A volcano erupted near Messina."));
            publish(index, Articles.article("athens", "A volcano erupted near Catania."));
            List<Hit> hits = index.search().search(question("volcano"), 50).hits();
            assertThat(hits.getFirst().score()).isEqualTo(hits.getLast().score());
            assertThat(hits).extracting(hit -> hit.passage().source().id().value()).containsExactly("athens", "zagreb");
        }
    }

    @Test
    default void finds_nothing_where_no_word_is_known() {
        try (PassageIndex index = open(false)) {
            publish(index, Articles.article("moscow", "Lavrov received Jaishankar in Moscow."));
            assertThat(index.search().search(question("zyzzyva"), 50).hits()).isEmpty();
        }
    }

    @Test
    default void weighs_rare_words_more_and_unseen_ones_most() {
        try (PassageIndex index = open(false)) {
            publish(index,
                    Articles.article("a", "Minister Lavrov spoke."),
                    Articles.article("b", "Minister Kuleba spoke."),
                    Articles.article("c", "Minister Dar spoke."));
            Findings findings = index.search().search(question("minister Lavrov zyzzyva"), 50);
            double common = weight(findings, "minister");
            double rare = weight(findings, "Lavrov");
            double unseen = weight(findings, "zyzzyva");
            assertThat(findings.weights()).hasSize(3);
            assertThat(common).isNotNegative().isLessThan(rare);
            assertThat(rare).isLessThan(unseen);
        }
    }

    @Test
    default void weighs_a_word_whose_only_article_is_gone_as_unseen() {
        try (PassageIndex index = open(false)) {
            publish(index, manyMinisters());
            remove(index, "minister-7");
            Findings findings = index.search().search(question("minister number7 zyzzyva"), 50);
            assertThat(weight(findings, "number7")).isEqualTo(weight(findings, "zyzzyva"));
        }
    }

    @Test
    default void gives_all_passages_of_an_article_in_reading_order_as_they_were_cut() {
        String paragraph = "जयशंकर ने मॉस्को में लावरोव से भेंट की। बातचीत दो घंटे चली। ".repeat(9).strip();
        Article article = Articles.of("long", (paragraph + "\n\n").repeat(8)).titled("मॉस्को में भेंट").build();
        List<Passage> cut = CutPassages.of(article);
        try (PassageIndex index = open(false)) {
            publish(index, article, Articles.article("other", "जयशंकर दिल्ली लौटे।"));
            assertThat(cut.size()).isGreaterThan(3);
            assertThat(index.search().passagesOf(new ArticleId("long"))).isEqualTo(cut);
            assertThat(index.search().passagesOf(new ArticleId("unknown"))).isEmpty();
        }
    }

    @Test
    default void keeps_speakers_cuts_and_headings_of_sentences() {
        Article article = Articles.article("post", """
                Envoys gather

                The envoys met again in Vienna on Tuesday, officials of both delegations told reporters there.

                A frank exchange with my colleagues in Vienna… — Ana Lind (@analind) November 18, 2025
                """);
        try (PassageIndex index = open(false)) {
            publish(index, article);
            List<Passage> passages = index.search().passagesOf(new ArticleId("post"));
            assertThat(passages).isEqualTo(CutPassages.of(article));
            assertThat(passages.getFirst().sentences()).anyMatch(sentence -> !sentence.quotable())
                    .anyMatch(sentence -> sentence.cut() && sentence.speaker().equals(Optional.of("Ana Lind (@analind)")));
        }
    }

    @Test
    default void hides_samples_once_a_real_article_is_held() {
        Article sample = Articles.of("sample", "Lavrov spoke in Minsk.").asSample().build();
        try (PassageIndex index = open(false); PassageIndex keeping = open(true)) {
            publish(index, sample);
            assertThat(found(index, "Lavrov")).containsExactly("sample");
            assertThat(index.search().holdings().samplesOnly()).isTrue();
            publish(index, Articles.article("real", "Lavrov spoke in Astana."));
            assertThat(found(index, "Lavrov")).containsExactly("real");
            assertThat(found(index, "Minsk")).isEmpty();
            assertThat(found(keeping, "Lavrov")).containsExactlyInAnyOrder("real", "sample");
            assertThat(index.search().holdings().samplesOnly()).isFalse();
            remove(index, "real");
            assertThat(found(index, "Minsk")).containsExactly("sample");
        }
    }

    @Test
    default void tells_what_is_held_now() {
        try (PassageIndex index = open(false)) {
            publish(index, manyMinisters());
            assertThat(index.search().holdings()).isEqualTo(new Holdings(30, 30, Map.of(Language.ENGLISH, LocalDate.of(2020, 1, 30)), false));
            publish(index, Articles.of("minister-30", "Minister number30 resigned.").dated("2020-01-29").build());
            assertThat(index.search().holdings()).isEqualTo(new Holdings(30, 30, Map.of(Language.ENGLISH, LocalDate.of(2020, 1, 29)), false));
            remove(index, "minister-12");
            assertThat(index.search().holdings()).isEqualTo(new Holdings(29, 29, Map.of(Language.ENGLISH, LocalDate.of(2020, 1, 29)), false));
        }
    }

    @Test
    default void knows_the_newest_date_of_each_language() {
        try (PassageIndex index = open(false)) {
            publish(index, Articles.of("ferry", "A ferry sank.").dated("2020-02-03").build(), Articles.of("pier", "A pier opened.").dated("2020-02-01").build(),
                    Articles.of("naav", "नाव डूब गई।").dated("2020-01-07").build(), Articles.article("later", "पुल खुल गया।"));
            assertThat(index.search().holdings().newestIn()).containsOnly(
                    Map.entry(Language.ENGLISH, LocalDate.of(2020, 2, 3)), Map.entry(Language.HINDI, LocalDate.of(2020, 1, 7)));
        }
    }

    @Test
    default void knows_no_newest_date_where_no_article_bears_one() {
        try (PassageIndex index = open(false)) {
            publish(index, Articles.article("undated", "A bridge opened."));
            assertThat(index.search().holdings()).isEqualTo(new Holdings(1, 1, Map.of(), false));
        }
    }

    /** Enough that an index has no reason to tidy up after one of them is gone. */
    private static Article[] manyMinisters() {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(i -> Articles.of("minister-" + i, "Minister number" + i + " spoke.")
                        .dated("2020-01-%02d".formatted(i)).build())
                .toArray(Article[]::new);
    }

    private double weight(Findings findings, String word) {
        return Objects.requireNonNull(findings.weights().get(wordForms().terms(word).getFirst().form()), word);
    }

    private static void remove(PassageIndex index, String id) {
        try (PassageChanges changes = index.change().orElseThrow()) {
            changes.remove(MemoryArticles.path(id));
            changes.publish();
        }
    }
}
