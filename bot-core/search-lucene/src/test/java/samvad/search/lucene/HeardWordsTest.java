package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.passage.RefreshIndex;
import samvad.engine.language.lexicon.Rendering;
import samvad.testkit.Articles;

/** A word is heard for all passages at once, and forgotten with the last one that holds it. */
final class HeardWordsTest extends IndexTest {
    @Test
    void are_found_in_whichever_article_holds_them() {
        source.put(Articles.article("minsk", "Petrov spoke in Minsk."));
        refresh();
        source.put(Articles.article("oslo", "Petrov went to Oslo."));
        refresh();
        source.remove("minsk");
        refresh();
        assertThat(found("पेत्रोव")).containsExactly("oslo");
    }

    @Test
    void are_not_offered_once_no_article_holds_them() {
        source.put(Articles.article("minsk", "Petrov spoke in Minsk."));
        refresh();
        assertThat(spellings("पेत्रोव")).containsExactly("petrov");
        source.remove("minsk");
        refresh();
        // a deleted passage is gone for good when its segment is merged away
        IntStream.range(0, 12).forEach(i -> {
            source.put(Articles.article("more" + i, "The envoy came."));
            refresh();
        });
        assertThat(found("पेत्रोव")).isEmpty();
        assertThat(spellings("पेत्रोव")).isEmpty();
    }

    @Test
    void that_another_part_published_are_met_by_an_index_that_looked_long_ago() throws IOException {
        refresh();
        try (LuceneIndex reading = open(); LuceneIndex writing = open()) {
            Files.setLastModifiedTime(folder.resolve("current"), FileTime.from(Instant.EPOCH));
            assertThat(found(reading, "पेत्रोव")).isEmpty();
            source.put(Articles.article("minsk", "Petrov spoke in Minsk."));
            new RefreshIndex(source, writing, (_, _) -> {}, InstantSource.system()).refresh();
            assertThat(found(reading, "पेत्रोव")).containsExactly("minsk");
        }
    }

    private List<String> spellings(String word) {
        try (LuceneIndex index = open()) {
            return index.search().search(question(word), 10).renderings().values().stream().flatMap(List::stream)
                    .map(Rendering::forms).flatMap(List::stream).toList();
        }
    }
}
