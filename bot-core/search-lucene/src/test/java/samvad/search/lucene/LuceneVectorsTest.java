package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.passage.RefreshIndex;
import samvad.engine.evidence.vectors.EmbedPassages;
import samvad.engine.evidence.vectors.EmbedPassages.Embedded;
import samvad.engine.evidence.vectors.VectorsUnavailable;
import samvad.testkit.Articles;
import samvad.testkit.WordVectors;

/** Which passages have a vector as articles come, change and go. */
final class LuceneVectorsTest extends EmbeddedIndexTest {
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
