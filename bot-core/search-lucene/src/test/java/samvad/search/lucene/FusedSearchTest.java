package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.evidence.passage.PassageSearch.Findings;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.evidence.vectors.EmbedPassages;
import samvad.engine.evidence.vectors.FusedSearch;
import samvad.engine.evidence.vectors.SpareFailingModel;
import samvad.engine.evidence.vectors.TextEmbedding;
import samvad.engine.evidence.vectors.VectorsUnavailable;
import samvad.testkit.Articles;
import samvad.testkit.MovingClock;
import samvad.testkit.WordVectors;

final class FusedSearchTest extends IndexTest {
    private final WordVectors model = new WordVectors("small model", 512).alike("fertiliser", "manure");
    private final List<Optional<VectorsUnavailable>> heard = new ArrayList<>();

    private static List<String> ids(Findings findings) {
        return findings.hits().stream().map(hit -> hit.passage().source().id().value()).toList();
    }

    private interface Try {
        void with(PassageSearch words, PassageSearch fused);
    }

    private void searching(boolean embedded, Try test) {
        refresh();
        try (LuceneIndex index = open(); LuceneVectors vectors = new LuceneVectors(folder, index.search(), false)) {
            if (embedded) {
                new EmbedPassages(model, vectors, (_, _) -> {}).all();
            }
            test.with(index.search(), new FusedSearch(index.search(), model, vectors, heard::add));
        }
    }

    @Test
    void finds_a_passage_that_shares_no_word_with_the_question() {
        searching(true, (words, fused) -> {
            assertThat(words.search(question("manure"), 10).hits()).isEmpty();
            Findings found = fused.search(question("manure"), 10);
            assertThat(ids(found)).first().isEqualTo("moscow");
            assertThat(found.hits()).allMatch(hit -> hit.score() > 0);
        });
    }

    @Test
    void what_is_near_in_meaning_moves_up_and_scores_stay_those_of_the_words_by_rank() {
        source.put(Articles.article("oslo", "The envoy slept.")).put(Articles.article("bern", "The envoy ate."));
        searching(true, (words, fused) -> {
            Findings plain = words.search(question("envoy manure"), 10);
            Findings both = fused.search(question("envoy manure"), 10);
            assertThat(plain.hits()).hasSize(5);
            assertThat(ids(both).indexOf("moscow")).isLessThan(ids(plain).indexOf("moscow"));
            assertThat(both.hits()).extracting(Hit::score).isEqualTo(plain.hits().stream().map(Hit::score).toList());
            assertThat(both.weights()).isEqualTo(plain.weights());
            assertThat(both.unheard()).isEqualTo(plain.unheard());
            assertThat(both.renderings()).isEqualTo(plain.renderings());
        });
    }

    @Test
    void what_only_meaning_finds_comes_below_what_words_found_and_never_more_than_asked_for() {
        searching(true, (words, fused) -> {
            List<Hit> hits = fused.search(question("fertiliser"), 10).hits();
            assertThat(words.search(question("fertiliser"), 10).hits()).hasSize(1);
            assertThat(hits).hasSizeGreaterThan(1).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
            assertThat(fused.search(question("fertiliser"), 2).hits()).hasSize(2);
        });
    }

    @Test
    void is_the_plain_search_while_there_are_no_vectors() {
        searching(false, (words, fused) -> {
            assertThat(fused.search(question("envoy fertiliser"), 10)).isEqualTo(words.search(question("envoy fertiliser"), 10));
            assertThat(heard).containsExactly(Optional.empty());
        });
    }

    @Test
    void is_the_plain_search_while_the_model_is_down_and_says_so() {
        searching(true, (words, fused) -> {
            VectorsUnavailable down = new VectorsUnavailable("its server cannot be reached");
            model.fail(Optional.of(down));
            assertThat(fused.search(question("envoy fertiliser"), 10)).isEqualTo(words.search(question("envoy fertiliser"), 10));
            assertThat(fused.search(question("manure"), 10).hits()).isEmpty();
            assertThat(heard).containsExactly(Optional.of(down), Optional.of(down));
            model.fail(Optional.empty());
            assertThat(ids(fused.search(question("manure"), 10))).first().isEqualTo("moscow");
            assertThat(heard).last().isEqualTo(Optional.empty());
        });
    }

    @Test
    void a_model_that_failed_is_left_alone_for_a_while() {
        MovingClock clock = new MovingClock(Instant.parse("2026-01-01T00:00:00Z"));
        SpareFailingModel spared = new SpareFailingModel(model, clock);
        model.fail(Optional.of(new VectorsUnavailable("its server cannot be reached")));
        assertThat(failure(spared)).contains("its server cannot be reached");
        model.fail(Optional.empty());
        assertThat(failure(spared)).as("it works again, and nobody asks it").contains("its server cannot be reached");
        clock.pass(Duration.ofSeconds(21));
        assertThat(failure(spared)).isEmpty();
    }

    private static Optional<String> failure(SpareFailingModel spared) {
        try {
            spared.of(List.of("manure"), TextEmbedding.Kind.QUESTION);
            return Optional.empty();
        } catch (VectorsUnavailable e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
