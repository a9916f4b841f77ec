package samvad.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that was looked at once and is to stay as it was; rewritten only with {@code -Dgolden.update=true}. */
final class GoldenFile {
    private GoldenFile() {}

    static void holds(String name, String text) throws IOException {
        Path file = Path.of(System.getProperty("samvad.root"), "adapters/telegram/src/test/resources/golden", name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text + "\n");
        }
        assertThat(text + "\n").as(name).isEqualTo(Files.readString(file));
    }
}
