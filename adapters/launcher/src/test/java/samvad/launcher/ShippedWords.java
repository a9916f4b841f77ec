package samvad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Settings for a test's home with the names and terms that are shipped, and no dictionary, whatever is installed here. */
public final class ShippedWords {
    private static final Path ROOT = Path.of(System.getProperty("samvad.root"));

    private ShippedWords() {}

    public static void setIn(Path home) throws IOException {
        Files.writeString(Files.createDirectories(home.resolve("config")).resolve("samvad.yaml"),
                "dictionary: none\nnames: \"" + ROOT.resolve("config/names.tsv") + "\"\nterms: \"" + ROOT.resolve("config/terms.tsv") + "\"\n");
    }
}
