package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.evidence.passage.RefreshIndex;
import samvad.engine.evidence.vectors.EmbedPassages;
import samvad.engine.evidence.vectors.EmbedPassages.Embedded;
import samvad.engine.evidence.vectors.PassageVectors.Making;
import samvad.engine.evidence.vectors.TextEmbedding;
import samvad.engine.evidence.vectors.VectorChanges;
import samvad.engine.evidence.vectors.VectorsUnavailable;
import samvad.testkit.Articles;
import samvad.testkit.WordVectors;

final class LuceneVectorsTest extends IndexTest {
    private static final VectorsUnavailable DOWN = new VectorsUnavailable("its server cannot be reached");

    private final WordVectors model = new WordVectors("small model", 512).alike("fertiliser", "manure").alike("storm", "cyclone");

    /** Embeds in views opened afresh, as a new process would. */
    private Embedded embed(TextEmbedding by) {
        try (LuceneIndex index = open(); LuceneVectors vectors = vectors(index)) {
            return new EmbedPassages(by, vectors, (_, _) -> {}).all();
        }
    }

    private LuceneVectors vectors(LuceneIndex index) {
        return new LuceneVectors(folder, index.search(), false);
    }

    private Optional<String> nearest(String question, WordVectors by) {
        try (LuceneIndex index = open(); LuceneVectors vectors = vectors(index)) {
            return nearest(vectors, question, by);
        }
    }

    private static Optional<String> nearest(LuceneVectors vectors, String question, WordVectors by) {
        float[] vector = by.vector(question);
        return vectors.nearest(new Making(by.fingerprint(), vector.length), vector, 10).stream()
                .map(passage -> passage.source().id().value()).findFirst();
    }

    /** The texts embedded since, without the probe and the headlines. */
    private List<String> embedded() {
        return model.embeddedSince().stream().filter(text -> !text.startsWith("The foreign minister"))
                .map(text -> text.substring(text.indexOf("\n\n") + 1).strip()).sorted().toList();
    }

    @Test
    void finds_what_is_near_in_meaning_once_all_has_its_vector() {
        refresh();
        assertThat(nearest("manure", model)).isEmpty();
        assertThat(embed(model)).isEqualTo(new Embedded.Complete(3, 0));
        assertThat(nearest("manure", model)).hasValue("moscow");
        assertThat(nearest("cyclone", model)).hasValue("havana");
        assertThat(embedded()).hasSize(3);
        assertThat(embed(model)).isEqualTo(new Embedded.Complete(0, 0));
        assertThat(embedded()).isEmpty();
    }

    @Test
    void embeds_only_what_has_come() {
        refresh();
        embed(model);
        embedded();
        source.put(Articles.article("lima", "The envoy reached Lima."));
        refresh();
        assertThat(nearest("manure", model)).as("what was there is searched meanwhile").hasValue("moscow");
        assertThat(embed(model)).isEqualTo(new Embedded.Complete(1, 0));
        assertThat(embedded()).containsExactly("The envoy reached Lima.");
        assertThat(nearest("reached Lima", model)).hasValue("lima");
    }

    @Test
    void leaves_out_what_has_changed_until_it_is_embedded_again() {
        refresh();
        embed(model);
        embedded();
        source.put(Articles.article("moscow", "The envoy flew to Kazan."));
        refresh();
        assertThat(nearest("manure", model)).isNotEqualTo(Optional.of("moscow"));
        assertThat(embed(model)).isEqualTo(new Embedded.Complete(1, 0));
        assertThat(embedded()).containsExactly("The envoy flew to Kazan.");
        assertThat(nearest("Kazan", model)).hasValue("moscow");
    }

    @Test
    void forgets_what_is_gone_without_asking_for_a_vector() {
        refresh();
        embed(model);
        embedded();
        source.remove("moscow");
        refresh();
        assertThat(nearest("manure", model)).isNotEqualTo(Optional.of("moscow"));
        embed(model);
        assertThat(embedded()).isEmpty();
        try (LuceneIndex index = open(); LuceneVectors vectors = vectors(index)) {
            assertThat(vectors.held()).isEqualTo(2);
        }
    }

    @Test
    void keeps_the_vectors_when_the_passage_index_is_built_anew() {
        refresh();
        embed(model);
        embedded();
        try (LuceneIndex index = open()) {
            new RefreshIndex(source, index, (_, _) -> {}, InstantSource.system()).rebuild();
        }
        assertThat(nearest("manure", model)).hasValue("moscow");
        assertThat(embed(model)).isEqualTo(new Embedded.Complete(0, 0));
        assertThat(embedded()).isEmpty();
    }

    @Test
    void keeps_the_vector_of_a_text_that_now_stands_elsewhere() {
        String first = "Rain " + "and more rain ".repeat(80) + "fell.";
        String second = "Fertiliser " + "and more fertiliser ".repeat(60) + "was discussed.";
        source.put(Articles.article("long", second));
        refresh();
        embed(model);
        embedded();
        source.put(Articles.article("long", first + " " + second));
        source.put(Articles.article("copy", "The envoy left Havana before the storm."));
        refresh();
        embed(model);
        assertThat(embedded()).containsExactly(first);
        assertThat(nearest("manure", model)).hasValue("long");
    }

    @Test
    void goes_on_where_it_was_stopped_and_is_not_searched_before_all_is_there() {
        for (int i = 0; i < 400; i++) {
            source.put(Articles.article("wire-" + i, "Dispatch number " + i + " from the wire."));
        }
        refresh();
        model.failAfter(1 + 300);
        assertThat(embed(model)).isInstanceOf(Embedded.Failed.class);
        assertThat(nearest("manure", model)).isEmpty();
        int first = embedded().size();
        assertThat(first).isBetween(250, 300);
        model.fail(Optional.empty());
        assertThat(embed(model)).isEqualTo(new Embedded.Complete(403 - first, 0));
        assertThat(nearest("manure", model)).hasValue("moscow");
    }

    @Test
    void loses_at_most_the_last_batches_when_killed() throws IOException {
        for (int i = 0; i < 400; i++) {
            source.put(Articles.article("wire-" + i, "Dispatch number " + i + " from the wire."));
        }
        refresh();
        Path copy = temporary.resolve("at-the-kill");
        try (LuceneIndex index = open(); LuceneVectors vectors = vectors(index)) {
            new EmbedPassages(model, vectors, (done, _) -> {
                if (done == 320) {
                    copy(folder, copy);
                }
            }).all();
        }
        embedded();
        folder = copy;
        assertThat(nearest("manure", model)).isEmpty();
        assertThat(embed(model)).isEqualTo(new Embedded.Complete(403 - 256, 0));
        assertThat(nearest("manure", model)).hasValue("moscow");
    }

    private static void copy(Path from, Path to) {
        try {
            for (Path file : filesIn(from)) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {512, 1024})
    void embeds_anew_beside_for_another_model_and_swaps_when_that_is_done(int dimension) {
        refresh();
        embed(model);
        WordVectors other = new WordVectors("other model", dimension).alike("fertiliser", "manure");
        assertThat(nearest("manure", other)).as("another model's vectors are no use").isEmpty();
        other.failAfter(2);
        assertThat(embed(other)).isInstanceOf(Embedded.Failed.class);
        assertThat(nearest("manure", other)).isEmpty();
        assertThat(nearest("manure", model)).hasValue("moscow");
        other.fail(Optional.empty());
        assertThat(embed(other)).isInstanceOf(Embedded.Complete.class);
        assertThat(nearest("manure", other)).hasValue("moscow");
        assertThat(nearest("manure", model)).isEmpty();
        assertThat(folder.resolve("vectors").resolve("g1")).doesNotExist();
    }

    @Test
    void a_model_that_changed_its_dimension_under_its_old_name_is_another() {
        refresh();
        embed(model);
        WordVectors same = new WordVectors("small model", 128).alike("fertiliser", "manure");
        assertThat(nearest("manure", same)).isEmpty();
        assertThat(embed(same)).isEqualTo(new Embedded.Complete(3, 0));
        assertThat(nearest("manure", same)).hasValue("moscow");
    }

    @Test
    void goes_back_to_the_model_whose_vectors_are_still_there() {
        refresh();
        embed(model);
        embedded();
        WordVectors other = new WordVectors("other model", 512);
        other.failAfter(2);
        embed(other);
        source.put(Articles.article("lima", "The envoy reached Lima."));
        refresh();
        assertThat(embed(model)).isEqualTo(new Embedded.Complete(1, 0));
    }

    @Test
    void takes_vectors_longer_than_lucene_s_own_limit() {
        refresh();
        WordVectors large = new WordVectors("large model", 3072).alike("fertiliser", "manure");
        assertThat(embed(large)).isEqualTo(new Embedded.Complete(3, 0));
        assertThat(nearest("manure", large)).hasValue("moscow");
    }

    @Test
    void one_text_that_is_refused_does_not_keep_the_others_from_theirs() {
        source.put(Articles.article("long", "The envoy spoke at length about everything there is to be said of rain and of snow in Lima."));
        refresh();
        WordVectors shortSighted = new WordVectors("short-sighted", 256).refusingLongerThan(80).alike("fertiliser", "manure");
        assertThat(embed(shortSighted)).isEqualTo(new Embedded.Complete(3, 1));
        assertThat(nearest("manure", shortSighted)).hasValue("moscow");
        shortSighted.embeddedSince();
        assertThat(embed(shortSighted)).isEqualTo(new Embedded.Complete(0, 0));
    }

    @Test
    void little_is_embedded_at_once_and_much_is_left() {
        refresh();
        try (LuceneIndex index = open(); LuceneVectors vectors = vectors(index)) {
            EmbedPassages embed = new EmbedPassages(model, vectors, (_, _) -> {});
            assertThat(embed.ifAtMost(2)).isEqualTo(new Embedded.TooMany(3));
            assertThat(embed.ifAtMost(3)).isEqualTo(new Embedded.Complete(3, 0));
        }
        model.fail(Optional.of(DOWN));
        try (LuceneIndex index = open(); LuceneVectors vectors = vectors(index)) {
            assertThat(new EmbedPassages(model, vectors, (_, _) -> {}).ifAtMost(3)).as("nothing lacks, nobody is asked")
                    .isEqualTo(new Embedded.Complete(0, 0));
        }
    }

    @Test
    void stops_between_batches_when_it_is_told_to() {
        refresh();
        try (LuceneIndex index = open(); LuceneVectors vectors = vectors(index)) {
            EmbedPassages embed = new EmbedPassages(model, vectors, (_, _) -> {});
            embed.stop();
            assertThat(embed.all()).isEqualTo(new Embedded.Stopped());
        }
    }

    @Test
    void a_second_writer_is_told_that_there_is_one() {
        refresh();
        try (LuceneIndex index = open(); LuceneVectors vectors = vectors(index);
                VectorChanges changes = vectors.change(new Making("small model", 512)).orElseThrow()) {
            assertThat(changes.lacking()).isEqualTo(3);
            assertThat(embed(model)).isEqualTo(new Embedded.Busy());
        }
        assertThat(embed(model)).isEqualTo(new Embedded.Complete(3, 0));
    }

    @Test
    void samples_leave_when_a_real_article_comes() {
        source.remove("moscow").remove("havana").remove("geneva").put(Articles.of("sample", "Fertiliser was discussed.").asSample().build());
        refresh();
        embed(model);
        assertThat(nearest("manure", model)).hasValue("sample");
        source.put(Articles.article("lima", "The envoy reached Lima."));
        refresh();
        assertThat(nearest("manure", model)).isEmpty();
        embed(model);
        assertThat(nearest("manure", model)).hasValue("lima");
    }

    @Test
    void damaged_vectors_are_said_so_and_made_anew() throws IOException {
        refresh();
        embed(model);
        Path damaged = filesIn(folder.resolve("vectors")).stream().filter(file -> file.toString().matches(".*\\.(cfs|vec)")).findFirst().orElseThrow();
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);
        try (LuceneIndex index = open(); LuceneVectors vectors = vectors(index)) {
            assertThatThrownBy(() -> nearest(vectors, "manure", model)).isInstanceOf(VectorsUnavailable.class).hasMessageContaining("vectors");
            assertThat(new EmbedPassages(model, vectors, (_, _) -> {}).all()).isEqualTo(new Embedded.Complete(3, 0));
            assertThat(nearest(vectors, "manure", model)).hasValue("moscow");
        }
        assertThat(found("envoy")).isEqualTo(ALL);
    }

    @Test
    void a_reader_sees_what_another_process_publishes() {
        refresh();
        embed(model);
        try (LuceneIndex index = open(); LuceneVectors vectors = vectors(index)) {
            assertThat(nearest(vectors, "manure", model)).hasValue("moscow");
            source.put(Articles.article("lima", "The envoy reached Lima."));
            refresh();
            embed(model);
            assertThat(nearest(vectors, "reached Lima", model)).hasValue("lima");
            embed(new WordVectors("other model", 64));
            assertThat(nearest(vectors, "manure", model)).isEmpty();
        }
    }
}
