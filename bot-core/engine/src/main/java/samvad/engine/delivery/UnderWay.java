package samvad.engine.delivery;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import samvad.engine.chat.Reply;

/**
 * The replies being worked out, one in a lane, so many side by side. One that is stopped is no longer waited for; it is not
 * interrupted, as that would close the index's files under it.
 */
final class UnderWay {
    /** Threads that stay: what Lucene keeps for each thread is made once for each. */
    private final ExecutorService threads;
    private final Map<String, CompletableFuture<Optional<Reply>>> lanes = new ConcurrentHashMap<>();
    private final Map<String, Instant> stoppedUntil = new ConcurrentHashMap<>();

    UnderWay(int sideBySide) {
        this.threads = Executors.newFixedThreadPool(sideBySide, Thread.ofVirtual().name("answer ", 0).factory());
    }

    /** Works a reply out; empty if somebody stopped it. Throws what the working out throws. */
    Optional<Reply> workOut(Incoming incoming, Supplier<Reply> reply) throws InterruptedException {
        CompletableFuture<Optional<Reply>> result = new CompletableFuture<>();
        lanes.put(incoming.lane(), result);
        try {
            if (wasStopped(incoming)) {
                return Optional.empty();
            }
            threads.execute(() -> complete(result, reply));
            return result.get();
        } catch (ExecutionException e) {
            throw asThrown(e);
        } finally {
            lanes.remove(incoming.lane(), result);
        }
    }

    private static void complete(CompletableFuture<Optional<Reply>> result, Supplier<Reply> reply) {
        try {
            result.complete(Optional.of(reply.get()));
        } catch (Throwable e) {
            // errors too, such as a stack overflow: whoever waits has to hear of it
            result.completeExceptionally(e);
        }
    }

    /** Nobody waits any more for the reply worked out in this lane. */
    void stop(String lane) {
        Optional.ofNullable(lanes.get(lane)).ifPresent(result -> result.complete(Optional.empty()));
    }

    /** The same, and what was received in this lane before has not to be answered either. */
    void stopAllBefore(Incoming stop) {
        stoppedUntil.put(stop.lane(), stop.at());
        stop(stop.lane());
    }

    /** The wish to stop has been worked on itself. */
    void stopped(Incoming stop) {
        stoppedUntil.remove(stop.lane(), stop.at());
    }

    boolean wasStopped(Incoming incoming) {
        Instant until = stoppedUntil.get(incoming.lane());
        return until != null && incoming.at().isBefore(until);
    }

    private static RuntimeException asThrown(ExecutionException e) {
        return e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
    }
}
