package samvad.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.story.Ferries;
import samvad.engine.story.GroupStories;
import samvad.engine.story.PassingStoryLedger;
import samvad.engine.story.Story;
import samvad.engine.story.StoryLedger;
import samvad.testkit.MovingClock;
import samvad.testkit.PlainWordForms;

/** Which articles are news when they come, before and after a restart. */
final class FollowNewsTest {
    private final MovingClock clock = new MovingClock(Instant.parse("2026-02-04T12:00:00Z"));
    private final Folder folder = new Folder();
    private final StoryLedger ledger = new PassingStoryLedger();
    private final List<String> told = new ArrayList<>();
    private boolean failing;
    private Instant shownFrom = Instant.EPOCH;
    private GroupStories stories;
    private FollowNews followNews = open();

    /** Articles with the time they came. */
    private final class Folder implements NewsSource {
        final Map<Stamp, Article> articles = new LinkedHashMap<>();

        void comes(Article article) {
            articles.put(new Stamp(article.source().id() + ".md", article.text().length(), clock.instant().toEpochMilli()), article);
        }

        @Override
        public List<Stamp> stamps() {
            return List.copyOf(articles.keySet());
        }

        @Override
        public Reading read(Stamp stamp) {
            Article article = articles.get(stamp);
            if (clock.instant().isBefore(shownFrom)) {
                return new Reading.Refused("is under embargo", Optional.of(shownFrom));
            }
            return article == null ? new Reading.Refused("gone") : new Reading.Read(article, "", "");
        }
    }

    /** As a new run of the program would. */
    private FollowNews open() {
        stories = new GroupStories(new PlainWordForms(), Glossary.EMPTY, ledger, LocalDate.EPOCH);
        followNews = new FollowNews(folder, stories, ledger, this::tell, clock);
        return followNews;
    }

    private void tell(Story story, Article article) {
        if (failing) {
            throw new DeliveryUnavailable("the store is closed", new IllegalStateException());
        }
        told.add(article.source().id() + " of " + story.version());
    }

    private void look() {
        followNews.takeIn();
        followNews.tell();
    }

    @Test
    void nobody_is_told_of_what_was_held_before_the_very_first_start() {
        folder.comes(Ferries.ferry());
        look();
        assertThat(told).isEmpty();
        folder.comes(Ferries.accord());
        look();
        look();
        assertThat(told).containsExactly("accord of 1");
    }

    @Test
    void what_was_under_embargo_is_told_when_it_ends_also_after_a_restart() {
        folder.comes(Ferries.ferry());
        look();
        shownFrom = clock.instant().plusSeconds(3600);
        folder.comes(Ferries.accord());
        look();
        open();
        look();
        assertThat(told).isEmpty();
        clock.pass(Duration.ofHours(1));
        look();
        look();
        assertThat(told).containsOnlyOnce("accord of 1");
    }

    @Test
    void what_came_while_it_was_down_is_told_at_the_start() {
        folder.comes(Ferries.ferry());
        look();
        folder.comes(Ferries.accord());
        open();
        look();
        assertThat(told).contains("accord of 1");
    }

    @Test
    void what_was_noticed_and_not_told_is_told_again_after_a_failure_and_after_a_restart() {
        folder.comes(Ferries.ferry());
        look();
        clock.pass(Duration.ofHours(2));
        folder.comes(Ferries.accord());
        failing = true;
        assertThatThrownBy(this::look).isInstanceOf(DeliveryUnavailable.class);
        failing = false;
        look();
        assertThat(told).containsExactly("accord of 1");
        open();
        look();
        assertThat(told).as("a second alert of the same is none").containsExactly("accord of 1", "accord of 1");
    }

    @Test
    void old_reports_join_their_stories_and_are_no_news() {
        folder.comes(Ferries.ferry());
        look();
        clock.pass(Duration.ofDays(9));
        folder.comes(Ferries.accord());
        look();
        assertThat(told).isEmpty();
        assertThat(ledger.since(LocalDate.EPOCH)).hasSize(2);
    }

    @Test
    void what_is_removed_leaves_its_story_and_nobody_is_told() {
        folder.comes(Ferries.ferry());
        look();
        folder.comes(Ferries.accord());
        followNews.takeIn();
        assertThat(stories.since(LocalDate.EPOCH)).hasSize(2);
        folder.articles.values().removeIf(article -> article.source().id().equals(Ferries.accord().source().id()));
        look();
        assertThat(told).isEmpty();
        assertThat(stories.since(LocalDate.EPOCH)).flatExtracting(Story::articles).containsExactly(Ferries.ferry());
    }
}
