package samvad.sources;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** The right to write into a knowledge folder: of one thread of one process, for as long as one article takes. */
final class KnowledgeLock implements Closeable {
    /** File locks are a process's: threads of one need a lock beside. */
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private static final int LONGEST_NUMBER = 20;

    private final ReentrantLock thread;
    private final FileChannel channel;

    private KnowledgeLock(ReentrantLock thread, FileChannel channel) {
        this.thread = thread;
        this.channel = channel;
    }

    /** Waits until no other holds it. */
    static KnowledgeLock take(Path articles) throws IOException {
        Path file = Files.createDirectories(articles).toRealPath().resolve(".lock");
        ReentrantLock thread = THREADS.computeIfAbsent(file, _ -> new ReentrantLock());
        thread.lock();
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                channel.lock();
                return new KnowledgeLock(thread, channel);
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            thread.unlock();
            throw e;
        }
    }

    /** How many changes all processes have made; what the lock's file says otherwise counts as none. */
    long changes() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_NUMBER);
        channel.read(bytes, 0);
        String number = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
    }

    void setChanges(long count) throws IOException {
        channel.write(ByteBuffer.wrap((Long.toString(count) + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            thread.unlock();
        }
    }
}
