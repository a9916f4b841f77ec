package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.story.StoryId;
import samvad.engine.story.StoryLedger;

/** What every {@link StoryLedger} promises. */
public interface StoryLedgerContract {
    LocalDate TODAY = LocalDate.of(2025, 3, 1);
    StoryId PIER = new StoryId("pier");
    StoryId FERRY = new StoryId("ferry");

    /** Asked for before each step; empty before each test. */
    StoryLedger stories();

    @Test
    default void returns_articles_of_a_day_and_later_in_the_order_they_were_assigned() {
        stories().assign(new ArticleId("c"), TODAY.plusDays(1), PIER);
        stories().assign(new ArticleId("old"), TODAY.minusDays(1), PIER);
        stories().assign(new ArticleId("नाव"), TODAY, FERRY);
        stories().assign(new ArticleId("a"), TODAY, PIER);
        assertThat(List.copyOf(stories().since(TODAY).entrySet())).extracting(entry -> entry.getKey() + " " + entry.getValue())
                .containsExactly("c pier", "नाव ferry", "a pier");
        assertThat(stories().since(TODAY.plusDays(2))).isEmpty();
    }

    @Test
    default void leaves_an_article_in_its_first_story() {
        assertThat(stories().assign(new ArticleId("a"), TODAY, PIER)).isEqualTo(PIER);
        assertThat(stories().assign(new ArticleId("a"), TODAY.plusDays(1), FERRY)).isEqualTo(PIER);
        assertThat(stories().since(TODAY.plusDays(1))).isEmpty();
        assertThat(stories().since(TODAY)).containsEntry(new ArticleId("a"), PIER).hasSize(1);
    }
}
