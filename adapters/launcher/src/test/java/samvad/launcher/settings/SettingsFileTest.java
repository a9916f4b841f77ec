package samvad.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsFileTest {
    @TempDir Path home;

    private SettingsFile read(byte[] content) throws IOException {
        return SettingsFile.read(Files.write(home.resolve("samvad.yaml"), content));
    }

    private SettingsFile read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# knowledge: articles\n", "---\n"})
    void a_file_that_sets_nothing_is_fine(String text) throws IOException {
        assertThat(read(text)).isEqualTo(new SettingsFile(Map.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"- knowledge,holds no settings", "a word,holds no settings", "zebra: 1,zebra", "a: [,is not YAML"})
    void what_is_wrong_is_named(String text, String told) throws IOException {
        assertThat(read(text).faults()).singleElement().asString().contains("samvad.yaml", told);
    }

    @Test
    void a_second_document_is_not_passed_over() throws IOException {
        assertThat(read("knowledge: a\n---\ndata: b\n").faults()).singleElement().asString().contains("not YAML");
    }

    @Test
    void a_file_in_another_encoding_is_told_apart_from_one_that_cannot_be_read() throws IOException {
        assertThat(read("knowledge: Zürich\n".getBytes(StandardCharsets.ISO_8859_1)).faults()).singleElement().asString().contains("UTF-8");
    }
}
