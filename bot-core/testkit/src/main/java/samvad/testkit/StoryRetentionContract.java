package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import samvad.engine.delivery.Retention;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.story.StoryId;
import samvad.engine.story.StoryLedger;

/** What {@link Retention} does to a {@link StoryLedger}. */
public interface StoryRetentionContract extends DeliveryContract {
    LocalDate TODAY = LocalDate.of(2025, 3, 1);

    StoryLedger stories();

    private void assign(String article, LocalDate day) {
        stories().assign(new ArticleId(article), day, new StoryId("pier"));
    }

    @Test
    default void drops_old_articles_but_none_whose_story_may_still_be_told_of() {
        assign("older", TODAY.minusDays(51));
        assign("old", TODAY.minusDays(50));
        assign("last needed", TODAY.minusDays(StoryLedger.DAYS_KNOWN));
        assign("new", TODAY);
        assertThat(retention().dropBefore(START.minus(Duration.ofDays(50)))).isEqualTo(1);
        assertThat(stories().since(LocalDate.EPOCH)).hasSize(3).doesNotContainKey(new ArticleId("older"));
        assertThat(retention().dropBefore(START)).isEqualTo(1);
        assertThat(stories().since(LocalDate.EPOCH)).containsOnlyKeys(new ArticleId("last needed"), new ArticleId("new"));
    }
}
