package samvad.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Finds damage: lost, cut and altered files. */
final class IndexHealth {
    /** Up to this many bytes every checksum is read whenever an index is opened (some 50 ms); beyond, only by `doctor`. */
    static final long CHECKED_WHENEVER_OPENED = 64L << 20;

    private IndexHealth() {}

    /** True unless opening it, or a checksum where reading them is cheap, shows damage. */
    static boolean isSound(Path generation) throws IOException {
        try (Directory directory = FSDirectory.open(generation); DirectoryReader reader = DirectoryReader.open(directory)) {
            checkIfSmall(generation, reader);
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Throws {@link org.apache.lucene.index.CorruptIndexException} where a checksum is wrong. */
    static void checkIfSmall(Path generation, DirectoryReader reader) throws IOException {
        if (size(generation) <= CHECKED_WHENEVER_OPENED) {
            checkAll(reader);
        }
    }

    /** Compares every file with its checksum. */
    static void checkAll(DirectoryReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            if (leaf.reader() instanceof CodecReader segment) {
                segment.checkIntegrity();
            }
        }
    }

    /** Opens it and compares every file with its checksum, however large. */
    static IndexInspection inspect(Path generation) {
        long size = 0;
        try {
            size = size(generation);
            try (Directory directory = FSDirectory.open(generation); DirectoryReader reader = DirectoryReader.open(directory)) {
                checkAll(reader);
                String fingerprint = reader.getIndexCommit().getUserData().getOrDefault(LuceneIndex.FINGERPRINT_KEY, "");
                return new IndexInspection(size, fingerprint, !fingerprint.equals(LuceneIndex.FINGERPRINT), Optional.empty());
            }
        } catch (IOException | RuntimeException e) {
            return new IndexInspection(size, "", false, Optional.of(e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private static long size(Path generation) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(generation)) {
            for (Path file : files.toList()) {
                size += file.toFile().length(); // 0 for what another process has merged away meanwhile
            }
        }
        return size;
    }
}
