package samvad.sources;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Reads files whole, and writes files that are there whole or not at all, also after a power cut. */
public final class WholeFile {
    /** Begins as hidden files do: no reader of articles takes an unfinished one for an article. */
    private static final String PREFIX = ".";

    private static final String ENDING = ".unfinished";

    private WholeFile() {}

    public static void write(Path file, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path unfinished = folder.resolve(PREFIX + file.getFileName() + ENDING);
        try {
            try (FileChannel channel = FileChannel.open(unfinished,
                    StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        settle(folder);
    }

    /** Reads a file that is not larger than {@code most} bytes. */
    static byte[] read(Path file, long most) throws IOException, UnreadableArticle {
        if (Files.size(file) > most) {
            throw new UnreadableArticle("is larger than " + (most >> 20) + " MB, the most that is read; split it");
        }
        return Files.readAllBytes(file);
    }

    /** True for what a crash left of a file being written. */
    static boolean isUnfinished(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(ENDING);
    }

    /** Makes the new name durable where the system lets a folder be opened. */
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows: the file itself is durable all the same
        }
    }
}
