package samvad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The prompts as they are shipped, in a test's home. */
public final class ShippedPrompts {
    private static final Path ROOT = Path.of(System.getProperty("samvad.root"));

    private ShippedPrompts() {}

    public static void setIn(Path home) throws IOException {
        Path prompts = Files.createDirectories(home.resolve("config").resolve("prompts"));
        for (String name : List.of("answer-en.txt", "answer-hi.txt", "digest-en.txt", "digest-hi.txt")) {
            Files.copy(ROOT.resolve("config").resolve("prompts").resolve(name), prompts.resolve(name));
        }
    }
}
