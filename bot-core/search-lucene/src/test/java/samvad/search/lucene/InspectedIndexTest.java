package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.language.Language;

final class InspectedIndexTest extends IndexTest {
    private Optional<IndexInspection> inspect() {
        try (LuceneIndex index = open()) {
            return index.inspect();
        }
    }

    @Test
    void is_none_before_the_first_refresh() {
        assertThat(inspect()).isEmpty();
    }

    @Test
    void is_sound_and_of_this_making_after_a_refresh() {
        refresh();
        IndexInspection sound = inspect().orElseThrow();
        assertThat(sound.damage()).isEmpty();
        assertThat(sound.outdated()).isFalse();
        assertThat(sound.fingerprint()).isEqualTo(LuceneIndex.FINGERPRINT);
        assertThat(sound.bytes()).isPositive();
    }

    @Test
    void is_damaged_where_one_byte_of_one_file_is() throws IOException {
        refresh();
        for (Path file : filesIn(folder)) {
            String name = file.getFileName().toString();
            if (name.equals("current") || name.endsWith(".lock")) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertThat(inspect().orElseThrow().damage()).as(name).isPresent();
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        assertThat(inspect().orElseThrow().damage()).isEmpty();
    }

    @Test
    void is_damaged_where_the_generation_in_use_is_missing() throws IOException {
        refresh();
        Files.writeString(folder.resolve("current"), "g77\n");
        assertThat(inspect().orElseThrow().damage()).isPresent();
    }

    @Test
    void counts_the_articles_of_each_language() {
        refresh();
        try (LuceneIndex index = open()) {
            assertThat(index.articlesByLanguage()).isEqualTo(Map.of(Language.HINDI, 1, Language.ENGLISH, 2));
        }
    }
}
