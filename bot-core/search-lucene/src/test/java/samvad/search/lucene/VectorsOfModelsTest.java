package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.evidence.vectors.EmbedPassages.Embedded;
import samvad.testkit.Articles;
import samvad.testkit.WordVectors;

/** Vectors are of no use to another model than made them. */
final class VectorsOfModelsTest extends EmbeddedIndexTest {
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
}
