package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.passage.PassageIndex.KnownFile;
import samvad.engine.evidence.passage.PassageSearch.Findings;
import samvad.engine.evidence.passage.RefreshIndex;
import samvad.engine.evidence.passage.RefreshIndex.Refreshed;
import samvad.engine.evidence.weigh.CitedBefore;
import samvad.engine.evidence.weigh.WeighEvidence;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.knowledge.SourceUnavailable;
import samvad.engine.question.Question;
import samvad.testkit.Articles;
import samvad.testkit.MemoryArticles;

/** What a refreshed index takes in, keeps and forgets. */
final class RefreshedIndexTest extends IndexTest {
    @Test
    void takes_in_all_at_first_and_reads_nothing_again_while_nothing_changes() {
        assertThat(refresh()).isEqualTo(new Refreshed(Refreshed.State.CURRENT, 3, List.of()));
        assertThat(source.readSince()).containsExactly("geneva.txt", "havana.txt", "moscow.txt");
        assertIsWhole();
    }

    @Test
    void takes_in_what_is_new() {
        refresh();
        source.readSince();
        source.put(Articles.article("lima", "The envoy reached Lima."));
        assertThat(refresh().articles()).isEqualTo(4);
        assertThat(source.readSince()).containsExactly("lima.txt");
        assertThat(found("envoy")).hasSize(4).contains("lima");
    }

    @Test
    void takes_in_a_part_the_newest_first_and_forgets_what_is_gone_at_once() {
        refresh();
        for (String place : List.of("lima", "oslo", "rome")) {
            source.put(Articles.article(place, "The envoy reached " + place + "."));
        }
        source.remove("havana");
        try (LuceneIndex index = open()) {
            RefreshIndex parts = new RefreshIndex(source, index, (_, _) -> {}, InstantSource.system());
            assertThat(parts.refresh(2).state()).isEqualTo(Refreshed.State.PARTLY);
            assertThat(found(index, "envoy")).containsExactlyInAnyOrder("moscow", "geneva", "rome", "oslo");
            assertThat(parts.refresh(2)).isEqualTo(new Refreshed(Refreshed.State.CURRENT, 5, List.of()));
            assertThat(found(index, "envoy")).containsExactlyInAnyOrder("moscow", "geneva", "rome", "oslo", "lima");
        }
    }

    @Test
    void shows_no_part_of_an_index_that_is_begun_anew() {
        try (LuceneIndex index = open()) {
            assertThat(new RefreshIndex(source, index, (_, _) -> {}, InstantSource.system()).refresh(1)).isEqualTo(new Refreshed(Refreshed.State.CURRENT, 3, List.of()));
            assertThat(found(index, "envoy")).isEqualTo(ALL);
        }
    }

    @Test
    void takes_in_what_has_changed_in_place_of_what_it_was() {
        refresh();
        source.put(Articles.article("moscow", "The envoy flew to Kazan."));
        refresh();
        assertThat(found("Kazan")).containsExactly("moscow");
        assertThat(found("fertiliser")).isEmpty();
        assertThat(found("envoy")).isEqualTo(ALL);
    }

    @Test
    void reads_what_was_only_touched_once_and_keeps_it() {
        refresh();
        source.readSince();
        source.touch("moscow");
        assertThat(refresh().articles()).isEqualTo(3);
        assertThat(source.readSince()).containsExactly("moscow.txt");
        assertIsWhole();
    }

    @Test
    void forgets_what_is_gone() {
        refresh();
        source.remove("moscow");
        assertThat(refresh().articles()).isEqualTo(2);
        assertThat(found("fertiliser")).isEmpty();
        assertThat(found("envoy")).containsExactlyInAnyOrder("havana", "geneva");
    }

    @Test
    void remembers_what_was_refused_and_takes_it_in_once_it_is_mended() {
        source.refuse("lima", "is empty");
        assertThat(refresh().remarked()).extracting(KnownFile::remark).containsExactly("is empty");
        source.readSince();
        assertThat(refresh().remarked()).extracting(KnownFile::remark).containsExactly("is empty");
        assertThat(source.readSince()).isEmpty();
        source.put(Articles.article("lima", "The envoy reached Lima."));
        assertThat(refresh()).isEqualTo(new Refreshed(Refreshed.State.CURRENT, 4, List.of()));
        assertThat(found("Lima")).containsExactly("lima");
    }

    @Test
    void what_was_found_is_weighed_without_an_article_that_has_gone_since() {
        refresh();
        try (LuceneIndex index = open()) {
            Question question = question("Where did the envoy fly?");
            Findings findings = index.search().search(question, 10);
            source.remove("moscow").remove("havana");
            refresh();
            assertThat(new WeighEvidence(wordForms, index.search(), 0).weigh(question, CitedBefore.NOTHING, findings).sentences())
                    .noneMatch(sentence -> sentence.passage().source().id().value().matches("moscow|havana"));
        }
    }

    @Test
    void reads_again_what_was_to_be_read_later() {
        Instant end = Instant.parse("2026-11-22T12:30:00Z");
        MemoryArticles held = MemoryArticles.of(Articles.article("lima", "The envoy reached Lima."));
        Instant[] now = {end.minusSeconds(1)};
        NewsSource embargoed = new NewsSource() {
            @Override
            public List<Stamp> stamps() {
                return held.stamps();
            }

            @Override
            public Reading read(Stamp stamp) {
                Reading reading = held.read(stamp);
                return now[0].isBefore(end) ? new Reading.Refused("is under embargo", Optional.of(end)) : reading;
            }
        };
        try (LuceneIndex index = open()) {
            RefreshIndex refresh = new RefreshIndex(embargoed, index, (_, _) -> {}, () -> now[0]);
            assertThat(refresh.refresh()).as("nothing is wrong with it").isEqualTo(new Refreshed(Refreshed.State.CURRENT, 0, List.of()));
            held.readSince();
            assertThat(refresh.refresh().articles()).isZero();
            assertThat(held.readSince()).as("until then it is not read again").isEmpty();
        }
        now[0] = end;
        try (LuceneIndex index = open()) {
            RefreshIndex refresh = new RefreshIndex(embargoed, index, (_, _) -> {}, () -> now[0]);
            assertThat(refresh.refresh().articles()).isEqualTo(1);
            held.readSince();
            refresh.refresh();
            assertThat(held.readSince()).isEmpty();
        }
    }

    @Test
    void forgets_what_can_no_longer_be_read() {
        refresh();
        source.refuse("moscow", "is empty");
        assertThat(refresh().articles()).isEqualTo(2);
        assertThat(found("fertiliser")).isEmpty();
    }

    @Test
    void keeps_what_it_has_if_the_source_vanishes_while_it_is_read() {
        refresh();
        MemoryArticles moved = MemoryArticles.of(Articles.article("moscow", "The envoy flew to Kazan."));
        NewsSource vanishing = new NewsSource() {
            private boolean listed;

            @Override
            public List<Stamp> stamps() {
                if (listed) {
                    throw new SourceUnavailable("There is no folder news.");
                }
                listed = true;
                return moved.stamps();
            }

            @Override
            public Reading read(Stamp stamp) {
                return new Reading.Refused("was deleted while the folder was read");
            }
        };
        try (LuceneIndex index = open()) {
            assertThatThrownBy(() -> new RefreshIndex(vanishing, index, (_, _) -> {}, InstantSource.system()).refresh()).isInstanceOf(SourceUnavailable.class);
        }
        assertIsWhole();
        assertThat(refresh()).isEqualTo(new Refreshed(Refreshed.State.CURRENT, 3, List.of()));
    }

    @Test
    void is_built_anew_if_another_analysis_made_it_and_searched_until_then() throws IOException {
        refresh();
        try (FSDirectory directory = FSDirectory.open(folder.resolve("g1"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of(LuceneIndex.FINGERPRINT_KEY, "format 0").entrySet());
            writer.commit();
        }
        try (LuceneIndex index = open()) {
            assertThat(index.files()).isEmpty();
        }
        assertThat(found("envoy")).isEqualTo(ALL);
        source.readSince();
        assertThat(refresh().state()).isEqualTo(Refreshed.State.CURRENT);
        assertThat(source.readSince()).hasSize(3);
        assertIsWhole();
    }
}
