package samvad.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.knowledge.Article;
import samvad.engine.language.Language;

@Tag("ci")
final class MadeNewsTest {
    private static final MadeNews NEWS = new MadeNews();
    private static final List<Article> ARTICLES = LongStream.range(0, 200).mapToObj(NEWS::article).toList();

    @Test
    void is_the_same_whenever_and_in_whatever_order_it_is_made() {
        MadeNews again = new MadeNews();
        assertThat(again.article(199)).isEqualTo(ARTICLES.get(199));
        assertThat(again.article(0)).isEqualTo(ARTICLES.getFirst());
        assertThat(ARTICLES.stream().map(Article::text)).doesNotHaveDuplicates();
    }

    @Test
    void is_half_hindi_half_english() {
        assertThat(ARTICLES.stream().filter(article -> Language.ofText(article.text()) == Language.HINDI)).hasSize(100);
        assertThat(ARTICLES).allSatisfy(article -> assertThat(Language.ofText(article.text())).isEqualTo(article.source().language()));
    }

    @Test
    void makes_passages_of_some_six_hundred_characters() {
        List<Passage> passages = ARTICLES.stream().flatMap(article -> CutPassages.of(article).stream()).toList();
        assertThat(passages.stream().mapToInt(passage -> passage.text().length()).average().orElse(0)).isBetween(550.0, 700.0);
    }

    @Test
    void uses_few_words_often_and_most_words_once() {
        Map<String, Integer> counts = new HashMap<>();
        for (Article article : ARTICLES) {
            for (String word : article.text().split("[ .।]+")) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        List<Integer> frequencies = counts.values().stream().sorted((a, b) -> b - a).toList();
        assertThat(frequencies.getFirst()).isGreaterThan(10 * frequencies.get(50));
        assertThat(frequencies.stream().filter(count -> count == 1).count()).isGreaterThan(frequencies.size() / 3);
    }

    @Test
    void gives_every_number_a_word_of_its_own() {
        Set<String> english = new HashSet<>();
        Set<String> hindi = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            english.add(MadeWords.word(i).english());
            hindi.add(MadeWords.word(i).hindi());
            names.add(MadeWords.name(i).hindi());
        }
        assertThat(List.of(english.size(), hindi.size(), names.size())).containsOnly(100_000);
    }

    @Test
    void writes_a_name_alike_in_both_scripts() {
        assertThat(MadeWords.name(1234)).isEqualTo(new Concept("Nukhav", "नुखव", true));
    }

    @Test
    void asks_in_four_to_ten_words_of_both_languages() {
        List<MadeQuestion> questions = new MadeQuestions(NEWS, ARTICLES.size()).first(200);
        assertThat(questions).allSatisfy(question -> assertThat(question.text().split(" ")).hasSizeBetween(4, 10));
        assertThat(questions.stream().filter(question -> Language.ofText(question.text()) == Language.HINDI)).hasSize(100);
        assertThat(questions.stream().map(MadeQuestion::about).distinct().count()).isGreaterThan(100);
        assertThat(questions).isEqualTo(new MadeQuestions(new MadeNews(), ARTICLES.size()).first(200));
    }
}
