package samvad.search.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of one index: generations side by side, the file {@code current} that names the one in use, and the writer's
 * lock. A rebuild fills a new generation and becomes current by one rename.
 */
final class IndexFolder {
    private static final String CURRENT = "current";

    private final Path root;

    IndexFolder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** The generation in use; empty before the first one is published, and where it is named no more. */
    Optional<Path> current() throws IOException {
        try {
            // bytes, as damage need not be text
            String name = new String(Files.readAllBytes(root.resolve(CURRENT)), StandardCharsets.UTF_8).strip();
            return name.matches("g\\d+") ? Optional.of(root.resolve(name)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Of the file that names the generation in use; empty before the first one is published. */
    Optional<BasicFileAttributes> written() throws IOException {
        try {
            return Optional.of(Files.readAttributes(root.resolve(CURRENT), BasicFileAttributes.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** An empty folder for the next generation. */
    Path begin() throws IOException {
        int last = generations().stream().mapToInt(IndexFolder::number).max().orElse(0);
        return Files.createDirectories(root.resolve("g" + (last + 1)));
    }

    /** All there are, in use or not, the one begun last first. */
    List<Path> newestFirst() throws IOException {
        return Files.isDirectory(root)
                ? generations().stream().sorted(Comparator.comparingInt(IndexFolder::number).reversed()).toList() : List.of();
    }

    /** Puts a generation in use and removes the others; one still open elsewhere stays readable there where the system allows. */
    void use(Path generation) throws IOException {
        Path next = root.resolve(CURRENT + ".next");
        try (FileChannel file = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            file.write(StandardCharsets.UTF_8.encode(generation.getFileName() + "\n"));
            file.force(true);
        }
        Files.move(next, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (Path other : generations()) {
            if (!other.equals(generation)) {
                delete(other);
            }
        }
    }

    /** The one writer's right; empty while another process or another part of this one holds it. */
    Optional<WriterLock> lock() throws IOException {
        return WriterLock.take(root);
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("g\\d+")).toList();
        }
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString().substring(1));
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        }
    }
}
