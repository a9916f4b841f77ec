package samvad.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes with a thread a processor, as most of the work is to read texts into words. What is of one path is written by the same
 * thread, in the order it was given. After a failure nothing more is written, and whoever gives or waits next is told of it.
 */
final class WritingThreads implements AutoCloseable {
    /** Articles that wait for a thread; whoever gives one more waits with it, so that memory stays bounded. */
    private static final int WAITING = 64;

    private final List<ExecutorService> threads;
    private final Semaphore room = new Semaphore(WAITING);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    WritingThreads() {
        ThreadFactory names = Thread.ofPlatform().name("index ", 0).daemon().factory();
        this.threads = Stream.generate(() -> Executors.newSingleThreadExecutor(names))
                .limit(Runtime.getRuntime().availableProcessors())
                .toList();
    }

    interface Work {
        void write() throws IOException;
    }

    /** Takes the work, to be done soon. */
    void write(String path, Work work) throws IOException {
        throwFailure();
        room.acquireUninterruptibly();
        threads.get(Math.floorMod(path.hashCode(), threads.size())).execute(() -> {
            attempt(work);
            room.release();
        });
    }

    /** Returns when all that was taken is done. */
    void finish() throws IOException {
        room.acquireUninterruptibly(WAITING);
        room.release(WAITING);
        throwFailure();
    }

    private void attempt(Work work) {
        if (failure.get() == null) {
            try {
                work.write();
            } catch (IOException | RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        }
    }

    private void throwFailure() throws IOException {
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IOException(failed.getMessage(), failed);
        }
    }

    /** Leaves what was not begun, and returns when nothing is being written. */
    @Override
    public void close() {
        failure.compareAndSet(null, new IOException("the writing was ended"));
        threads.forEach(ExecutorService::close);
    }
}
