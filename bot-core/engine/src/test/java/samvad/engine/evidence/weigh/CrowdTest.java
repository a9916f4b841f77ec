package samvad.engine.evidence.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;

final class CrowdTest {
    private static Hit hit(String article, double score) {
        Source source = new Source(new ArticleId(article), Optional.empty(), Optional.empty(), Language.ENGLISH, Optional.empty(), Optional.empty(), false);
        return new Hit(new Passage(source, 0, "text", 0, List.of()), score);
    }

    /** Articles a0, a1 and so on with these scores. */
    private static Crowd of(double... scores) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            hits.add(hit("a" + i, scores[i]));
        }
        return new Crowd(hits);
    }

    private static double around(String article, Crowd crowd) {
        return crowd.around(new ArticleId(article));
    }

    @Test
    void what_many_articles_come_near_does_not_stand_out() {
        Crowd crowd = of(10, 10, 10, 9, 9, 9, 9, 9, 9, 9, 1);
        assertThat(around("a0", crowd)).isCloseTo(0.9, within(1e-9));
        assertThat(around("a10", crowd)).isCloseTo(9, within(1e-9));
    }

    @Test
    void the_few_that_report_the_same_are_no_crowd() {
        assertThat(around("a0", of(10, 9.9, 9.8, 2, 2, 2, 2, 2, 2, 2))).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void in_a_small_folder_hardly_anything_is_a_crowd() {
        assertThat(around("a0", of(10, 9, 8))).isZero();
        assertThat(around("a0", of(10, 10, 10, 10))).isCloseTo(1 / 7.0, within(1e-9));
    }

    @Test
    void an_article_counts_once_by_its_best_passage() {
        Crowd crowd = new Crowd(List.of(hit("one", 10), hit("one", 10), hit("one", 10), hit("one", 10), hit("one", 10)));
        assertThat(around("one", crowd)).isZero();
        assertThat(around("not found", crowd)).isOne();
    }
}
