package samvad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.knowledge.ArticleId;
import samvad.evaluation.BCubed.Placed;

class BCubedTest {
    /** Each word is an article: the story a reader found in it, and the one it was put into. */
    private static BCubed grouped(String... articles) {
        List<Placed> placed = Arrays.stream(articles)
                .map(pair -> new Placed(new LabelledArticle(new ArticleId(pair), LocalDate.of(2026, 2, 3), pair.substring(0, 1)), pair.substring(1, 2))).toList();
        return new BCubed(placed);
    }

    @Test
    void stories_as_the_reader_told_them_are_perfect_by_whatever_name() {
        assertThat(grouped("ax1", "ax2", "by1").f1()).isEqualTo(1);
    }

    @Test
    void a_split_story_costs_recall_only() {
        BCubed split = grouped("ax1", "ay2", "bz1", "bz2");
        assertThat(split.precision()).isEqualTo(1);
        assertThat(split.recall()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void two_stories_in_one_cost_precision_only() {
        BCubed merged = grouped("ax1", "ax2", "bx1", "cy1");
        assertThat(merged.precision()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, within(1e-9));
        assertThat(merged.recall()).isEqualTo(1);
        assertThat(merged.byName()).containsEntry("stories", 3.0).containsEntry("found", 2.0);
    }
}
