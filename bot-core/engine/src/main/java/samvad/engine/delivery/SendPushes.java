package samvad.engine.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.chat.Post;
import samvad.engine.chat.Reply;
import samvad.engine.desk.Phrases;

/** Says what waits in the queue of pushes, each app's by itself, side by side as its budget allows, until it is closed. */
public final class SendPushes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SendPushes.class);

    /** Pushes taken out of the queue and not said yet; chats that have to wait leave room for others. */
    private static final int AT_HAND = 50;

    /** How long is waited before an empty queue, or one that cannot be read, is looked at again. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** From then on a push says that it is late, and a digest is one that came at another hour than its own. */
    static final Duration LATE = Duration.ofMinutes(15);

    private final PushQueue queue;
    private final List<Outbox> outboxes;
    private final InstantSource clock;
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService lookouts = Executors.newVirtualThreadPerTaskExecutor();

    public SendPushes(PushQueue queue, List<Outbox> outboxes, InstantSource clock) {
        this.queue = queue;
        this.outboxes = List.copyOf(outboxes);
        this.clock = clock;
    }

    public void start() {
        outboxes.forEach(outbox -> lookouts.execute(() -> lookAfter(outbox)));
    }

    /** Says up to {@code count} pushes, one after the other, and returns how many there were. */
    public int send(Outbox outbox, int count) throws InterruptedException {
        List<PushQueue.Claimed> claimed = queue.claim(outbox.surface().app(), count, clock.instant());
        for (PushQueue.Claimed push : claimed) {
            say(push, outbox);
        }
        return claimed.size();
    }

    private void lookAfter(Outbox outbox) {
        Semaphore room = new Semaphore(AT_HAND);
        while (!lookouts.isShutdown()) {
            try {
                room.acquire();
                int places = 1 + room.drainPermits();
                int taken = claim(outbox, places, room);
                room.release(places - taken);
                if (taken == 0) {
                    TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private int claim(Outbox outbox, int places, Semaphore room) {
        try {
            List<PushQueue.Claimed> claimed = queue.claim(outbox.surface().app(), places, clock.instant());
            for (PushQueue.Claimed push : claimed) {
                senders.execute(() -> {
                    try {
                        say(push, outbox);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } finally {
                        room.release();
                    }
                });
            }
            return claimed.size();
        } catch (DeliveryUnavailable e) {
            LOG.error("pushes in {} wait: {}", outbox.surface().app(), e.getMessage());
            return 0;
        }
    }

    private void say(PushQueue.Claimed push, Outbox outbox) throws InterruptedException {
        List<Send> sends = push.sends();
        try {
            for (Send send : sends) {
                outbox.deliver(send == sends.getLast() ? saidLate(push, send, outbox) : send);
            }
        } catch (PushWithdrawn e) {
            LOG.debug("a push is not said: {}", e.getMessage());
        }
    }

    /** What comes long after its time says so, if that fits its message. */
    private Send saidLate(PushQueue.Claimed push, Send send, Outbox outbox) {
        Duration late = Duration.between(push.due(), clock.instant());
        if (late.compareTo(LATE) < 0) {
            return send;
        }
        Post post = send.intent().post();
        Reply marked = post.reply().with(new Reply.Block.Aside(Phrases.in(post.reply().language()).say("late")));
        return outbox.fit(marked).size() > 1 ? send
                : new Send(send.id(), send.intent().to(new Post(post.address(), marked, post.answers(), post.secret()), send.intent().replaces()));
    }

    /** What is at hand is still said; what waits stays in the queue. */
    @Override
    public void close() {
        lookouts.shutdownNow();
        senders.shutdown();
        try {
            if (!senders.awaitTermination(20, TimeUnit.SECONDS)) {
                LOG.info("some pushes are left to the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
