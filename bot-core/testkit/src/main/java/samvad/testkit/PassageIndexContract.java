package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.testkit.IndexWriting.file;
import static samvad.testkit.IndexWriting.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageChanges;
import samvad.engine.evidence.passage.PassageIndex;
import samvad.engine.evidence.passage.PassageIndex.KnownFile;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.NewsSource.Stamp;

/** What every {@link PassageIndex} promises of writing and publishing; its searching is in {@link PassageSearchContract}. */
public interface PassageIndexContract extends PassageSearchContract {
    Article MOSCOW = Articles.article("moscow", "Lavrov received Jaishankar in Moscow. They spoke about fertiliser.");
    Article HAVANA = Articles.article("havana", "A storm reached Havana on Monday.");
    Article LATER_MOSCOW = Articles.article("moscow", "Lavrov flew to Ankara.");

    @Test
    default void has_no_files_before_anything_is_published() {
        try (PassageIndex index = open(false)) {
            assertThat(index.files()).isEmpty();
        }
    }

    @Test
    default void shows_nothing_of_a_change_before_it_is_published_and_all_of_it_at_once_after() {
        try (PassageIndex index = open(false); PassageIndex other = open(false)) {
            publish(index, MOSCOW);
            assertThat(found(other, "fertiliser")).containsExactly("moscow");
            try (PassageChanges changes = index.change().orElseThrow()) {
                changes.put(file("havana"), HAVANA);
                changes.put(file("moscow"), LATER_MOSCOW);
                assertThat(found(index, "storm")).isEmpty();
                assertThat(found(other, "fertiliser")).containsExactly("moscow");
                changes.publish();
            }
            for (PassageIndex view : List.of(index, other)) {
                assertThat(found(view, "storm")).containsExactly("havana");
                assertThat(found(view, "Ankara")).containsExactly("moscow");
                assertThat(found(view, "fertiliser")).isEmpty();
            }
        }
    }

    @Test
    default void drops_what_was_not_published_when_the_changes_are_closed() {
        try (PassageIndex index = open(false)) {
            publish(index, MOSCOW);
            try (PassageChanges changes = index.change().orElseThrow()) {
                changes.put(file("havana"), HAVANA);
                changes.remove(file("moscow").stamp().path());
            }
            assertThat(index.files()).containsOnlyKeys("moscow.txt");
            assertThat(found(index, "storm")).isEmpty();
            publish(index);
            assertThat(index.files()).containsOnlyKeys("moscow.txt");
            assertThat(found(index, "fertiliser")).containsExactly("moscow");
        }
    }

    @Test
    default void puts_an_article_in_the_place_of_what_came_from_its_file() {
        try (PassageIndex index = open(false)) {
            publish(index, MOSCOW, HAVANA);
            KnownFile changed = new KnownFile(new Stamp("moscow.txt", 9, 2), "other", "a remark");
            try (PassageChanges changes = index.change().orElseThrow()) {
                assertThat(changes.files()).containsOnlyKeys("moscow.txt", "havana.txt");
                assertThat(changes.isInPlace()).isTrue();
                changes.put(changed, Articles.article("renamed", "Lavrov flew to Ankara."));
                changes.publish();
            }
            assertThat(index.files()).containsOnlyKeys("moscow.txt", "havana.txt").containsEntry("moscow.txt", changed);
            assertThat(found(index, "Lavrov")).containsExactly("renamed");
            assertThat(index.search().passagesOf(new ArticleId("moscow"))).isEmpty();
        }
    }

    @Test
    default void remembers_a_refused_file_and_forgets_what_came_from_it() {
        KnownFile refused = new KnownFile(new Stamp("moscow.txt", 1, 5), "", "is empty");
        try (PassageIndex index = open(false)) {
            publish(index, MOSCOW, HAVANA);
            try (PassageChanges changes = index.change().orElseThrow()) {
                changes.refuse(refused);
                changes.publish();
            }
            assertThat(index.files()).containsEntry("moscow.txt", refused).containsKey("havana.txt");
            assertThat(found(index, "Lavrov")).isEmpty();
            assertThat(index.search().holdings().articles()).isEqualTo(1);
        }
    }

    @Test
    default void keeps_the_passages_of_a_file_that_only_has_a_new_time() {
        try (PassageIndex index = open(false)) {
            publish(index, MOSCOW);
            List<Passage> before = index.search().passagesOf(new ArticleId("moscow"));
            KnownFile touched = new KnownFile(new Stamp("moscow.txt", 1, 99), file("moscow").hash(), "");
            try (PassageChanges changes = index.change().orElseThrow()) {
                changes.restamp(touched);
                changes.publish();
            }
            assertThat(index.files()).isEqualTo(Map.of("moscow.txt", touched));
            assertThat(index.search().passagesOf(new ArticleId("moscow"))).isEqualTo(before).isNotEmpty();
        }
    }

    @Test
    default void forgets_all_that_came_from_a_removed_path() {
        try (PassageIndex index = open(false)) {
            publish(index, MOSCOW, HAVANA);
            try (PassageChanges changes = index.change().orElseThrow()) {
                changes.remove("moscow.txt");
                changes.remove("never-there.txt");
                changes.publish();
            }
            assertThat(index.files()).containsOnlyKeys("havana.txt");
            assertThat(found(index, "Lavrov")).isEmpty();
            assertThat(found(index, "storm")).containsExactly("havana");
        }
    }

    @Test
    default void has_one_writer_at_a_time() {
        try (PassageIndex index = open(false); PassageIndex other = open(false)) {
            publish(index, MOSCOW);
            try (PassageChanges changes = index.change().orElseThrow()) {
                for (PassageIndex view : List.of(index, other)) {
                    assertThat(view.change()).isEmpty();
                    assertThat(view.rebuild()).isEmpty();
                    assertThat(found(view, "fertiliser")).containsExactly("moscow");
                }
                changes.put(file("havana"), HAVANA);
                changes.publish();
            }
            Optional<PassageChanges> next = other.change();
            assertThat(next).isPresent();
            next.orElseThrow().close();
        }
    }

    @Test
    default void begins_a_rebuild_with_nothing_and_leaves_the_old_state_until_it_is_published() {
        try (PassageIndex index = open(false); PassageIndex other = open(false)) {
            publish(index, MOSCOW);
            assertThat(found(other, "fertiliser")).containsExactly("moscow");
            try (PassageChanges changes = index.rebuild().orElseThrow()) {
                assertThat(changes.files()).isEmpty();
                assertThat(changes.isInPlace()).isFalse();
                changes.put(file("havana"), HAVANA);
                assertThat(found(other, "fertiliser")).containsExactly("moscow");
                changes.publish();
            }
            for (PassageIndex view : List.of(index, other)) {
                assertThat(view.files()).containsOnlyKeys("havana.txt");
                assertThat(found(view, "fertiliser")).isEmpty();
                assertThat(found(view, "storm")).containsExactly("havana");
            }
        }
    }

    @Test
    default void keeps_the_published_state_when_a_rebuild_is_given_up() {
        try (PassageIndex index = open(false)) {
            publish(index, MOSCOW);
            try (PassageChanges changes = index.rebuild().orElseThrow()) {
                changes.put(file("havana"), HAVANA);
            }
            assertThat(index.files()).containsOnlyKeys("moscow.txt");
            assertThat(found(index, "fertiliser")).containsExactly("moscow");
        }
    }

    @Test
    default void holds_what_was_published_when_it_is_opened_again() {
        Article dated = Articles.of("geneva", "Talks opened in Geneva.\n\nAlso read: Nothing else\n\nThey went on till night.")
                .titled("Talks in Geneva").dated("2025-11-18").from("The Observer", "https://news.example/geneva").build();
        List<Passage> published;
        try (PassageIndex index = open(false)) {
            publish(index, dated);
            published = index.search().passagesOf(new ArticleId("geneva"));
        }
        try (PassageIndex again = open(false)) {
            assertThat(again.files()).containsOnlyKeys("geneva.txt");
            assertThat(again.search().passagesOf(new ArticleId("geneva"))).isEqualTo(published);
            assertThat(again.search().holdings().newest()).contains(LocalDate.of(2025, 11, 18));
        }
    }
}
