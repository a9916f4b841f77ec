package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.vectors.EmbedPassages;
import samvad.engine.evidence.vectors.EmbedPassages.Embedded;
import samvad.engine.evidence.vectors.PassageVectors.Making;
import samvad.engine.evidence.vectors.VectorChanges;
import samvad.engine.evidence.vectors.VectorsUnavailable;
import samvad.testkit.Articles;
import samvad.testkit.WordVectors;

/** How passages get their vectors: in batches, with breaks and refusals between. */
final class InterruptedEmbeddingTest extends EmbeddedIndexTest {
    private static final VectorsUnavailable DOWN = new VectorsUnavailable("its server cannot be reached");

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
}
