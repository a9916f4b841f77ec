package samvad.engine.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;
import samvad.engine.chat.Command;
import samvad.engine.chat.Reply;

/**
 * What is received and not finished, and the replies being worked out, so many side by side. A reply that is stopped is no
 * longer waited for; it is not interrupted, as that would close the index's files under it.
 */
final class UnderWay {
    /** Threads that stay: what Lucene keeps for each thread is made once for each. */
    private final ExecutorService threads;

    /** By key, in the order they were received. */
    private final Map<String, Work> works = new LinkedHashMap<>();

    private static final class Work {
        final Incoming incoming;
        /** Empty as soon as somebody stopped it, begun or not. */
        final CompletableFuture<Optional<Reply>> reply = new CompletableFuture<>();
        boolean begun;
        boolean forgotten;

        Work(Incoming incoming) {
            this.incoming = incoming;
        }

        void stop() {
            reply.complete(Optional.empty());
        }
    }

    UnderWay(int sideBySide) {
        this.threads = Executors.newFixedThreadPool(sideBySide, Thread.ofVirtual().name("answer ", 0).factory());
    }

    /** It is received and will be begun. */
    synchronized void expect(Incoming incoming) {
        works.put(incoming.key(), new Work(incoming));
    }

    /** From now on something may be kept because of it; false if nothing may be any more. */
    synchronized boolean begin(Incoming incoming) {
        Work work = of(incoming);
        work.begun = true;
        return !work.forgotten;
    }

    /** Nothing more is kept because of it. */
    synchronized void leave(Incoming incoming) {
        works.remove(incoming.key());
        notifyAll();
    }

    /** Works a reply out; empty if somebody stopped it. Throws what the working out throws. */
    Optional<Reply> workOut(Incoming incoming, Supplier<Reply> reply) throws InterruptedException {
        CompletableFuture<Optional<Reply>> result = of(incoming).reply;
        try {
            if (!result.isDone()) {
                threads.execute(() -> complete(result, reply));
            }
            return result.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
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
    synchronized void stop(String lane) {
        works.values().stream().filter(work -> work.begun && work.incoming.lane().equals(lane)).forEach(Work::stop);
    }

    /** No question received before, in this lane or in a thread of this chat, has to be answered; what else was asked for happens all the same. */
    synchronized void stopAllBefore(Incoming stop) {
        for (Work work : works.values()) {
            if (work.incoming.key().equals(stop.key())) {
                return;
            }
            if (reaches(stop, work.incoming) && isQuestion(work.incoming)) {
                work.stop();
            }
        }
    }

    /** A wish to stop that stands in no thread is for all threads of its chat. */
    private static boolean reaches(Incoming stop, Incoming other) {
        return other.lane().equals(stop.lane()) || stop.address().thread().isEmpty() && other.from().equals(stop.from())
                && other.address().budgetKey().equals(stop.address().budgetKey());
    }

    private static boolean isQuestion(Incoming incoming) {
        Command command = Command.of(incoming.text());
        return command instanceof Command.Ask || command instanceof Command.Start || command instanceof Command.Which || command instanceof Command.ShowSources;
    }

    synchronized boolean wasStopped(Incoming incoming) {
        CompletableFuture<Optional<Reply>> reply = of(incoming).reply;
        return reply.state() == Future.State.SUCCESS && reply.resultNow().isEmpty();
    }

    /** Nothing is kept any more because of what these received before; returns when that is so. */
    void forgetAllBefore(Incoming wish) throws InterruptedException {
        forget(one -> one.from().equals(wish.from()), wish.key());
    }

    /** Nothing is kept any more because of these; returns when that is so. */
    void forget(Predicate<Incoming> whose) throws InterruptedException {
        forget(whose, "");
    }

    private synchronized void forget(Predicate<Incoming> whose, String until) throws InterruptedException {
        for (Work work : works.values()) {
            if (work.incoming.key().equals(until)) {
                break;
            }
            // a wish to be forgotten cleans up after itself
            if (whose.test(work.incoming) && !(Command.of(work.incoming.text()) instanceof Command.Forget)) {
                work.forgotten = true;
                work.stop();
            }
        }
        while (works.values().stream().anyMatch(work -> work.forgotten && work.begun && whose.test(work.incoming))) {
            wait();
        }
    }

    synchronized boolean isForgotten(Incoming incoming) {
        return of(incoming).forgotten;
    }

    private synchronized Work of(Incoming incoming) {
        return works.computeIfAbsent(incoming.key(), _ -> new Work(incoming));
    }
}
