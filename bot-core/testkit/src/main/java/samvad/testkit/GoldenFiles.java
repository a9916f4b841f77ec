package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were looked at once and are to stay as they were; rewritten only with {@code -Dgolden.update=true}. */
public final class GoldenFiles {
    private final Path folder;

    /** @param module whose test resources they are, from the project's root: {@code adapters/slack} */
    public GoldenFiles(String module) {
        this.folder = Path.of(System.getProperty("samvad.root"), module, "src/test/resources/golden");
    }

    public void hold(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text + "\n");
        }
        assertThat(text + "\n").as(name).isEqualTo(Files.readString(file));
    }
}
