package samvad.engine.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the other instances on a store that this one lives, and knows how many share an app's budget. */
public final class LiveInstances implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveInstances.class);

    private static final Duration BEAT = Duration.ofSeconds(1);

    /** Who has not shown itself for so long is taken for dead; one that was only slow finds its claims gone and sends nothing twice. */
    private static final Duration PATIENCE = BEAT.multipliedBy(5);

    private final PushQueue queue;
    private final InstantSource clock;
    private final boolean shared;
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("heart").daemon().factory());
    private volatile int count;

    /** @param shared whether other instances may use the store too */
    public LiveInstances(PushQueue queue, InstantSource clock, boolean shared) {
        this.queue = queue;
        this.clock = clock;
        this.shared = shared;
    }

    /**
     * Shows itself, on a shared store again and again. If it is not alone, it waits until the others have seen it: they leave it
     * its share then.
     */
    public void start() throws InterruptedException {
        beat();
        if (!shared) {
            return;
        }
        heart.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
        if (count > 1) {
            TimeUnit.MILLISECONDS.sleep(BEAT.multipliedBy(2).toMillis());
        }
    }

    /** This one included. */
    public int count() {
        return Math.max(1, count);
    }

    private void beat() {
        try {
            count = queue.beat(clock.instant(), PATIENCE);
        } catch (DeliveryUnavailable e) {
            LOG.error("this instance cannot show itself: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
    }
}
