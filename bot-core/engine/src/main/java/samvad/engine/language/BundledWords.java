package samvad.engine.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists of words that Samvad brings along. */
public final class BundledWords {
    private BundledWords() {}

    /**
     * The lines of a list without blank ones and those that begin with {@code #}.
     *
     * @param reader the class in whose package's folder the list stands
     */
    public static List<String> lines(Class<?> reader, String list) {
        try (InputStream in = Objects.requireNonNull(reader.getResourceAsStream(list), list)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
