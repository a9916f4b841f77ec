package samvad.store.sql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One server's right to a data folder, given up by closing it or by the end of the process, however it ends. */
public final class DataLock implements AutoCloseable {
    private static final String FILE = "serve.lock";

    /** Held by this process. Closing any channel on a locked file would free the lock on POSIX systems, so none is opened twice. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** The lock lies on a byte nobody writes, so that others can read who holds it even where locked bytes cannot be read. */
    private static final long LOCKED_BYTE = 1L << 30;

    private final Path file;
    private final FileChannel channel;

    private DataLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes it. Throws {@link DataInUse} if another server holds it, and if the folder cannot be written to. */
    public static DataLock take(Path folder, InstantSource clock) {
        try {
            Path file = OwnerOnly.create(folder.resolve(FILE)).toRealPath();
            if (!HELD.add(file)) {
                throw inUse(folder, file);
            }
            boolean taken = false;
            try {
                DataLock lock = take(folder, file, clock);
                taken = true;
                return lock;
            } finally {
                if (!taken) {
                    HELD.remove(file);
                }
            }
        } catch (IOException e) {
            throw new DataInUse(folder + " cannot be written to: " + e.getMessage()
                    + ". See that it belongs to the user Samvad runs as.", e);
        }
    }

    private static DataLock take(Path folder, Path file, InstantSource clock) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            if (!lock(channel)) {
                throw inUse(folder, file);
            }
            String holder = "pid " + ProcessHandle.current().pid() + " since " + clock.instant() + "\n";
            channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)));
            taken = true;
            return new DataLock(file, channel);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static DataInUse inUse(Path folder, Path file) throws IOException {
        String holder = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        return new DataInUse("Another Samvad already works on " + folder + " (" + (holder.isEmpty() ? "it has just begun" : holder)
                + "). End it first, or give this one a folder of its own.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(DataLock.class.getName()).log(System.Logger.Level.DEBUG, "the lock ends with the process", e);
        } finally {
            HELD.remove(file);
        }
    }
}
