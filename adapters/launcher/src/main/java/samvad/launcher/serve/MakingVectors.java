package samvad.launcher.serve;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.launcher.wiring.Vectors;

/** Gives passages their vectors while Samvad serves, as soon as they have come or the model is another. */
final class MakingVectors implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MakingVectors.class);

    private static final Duration LOOK = Duration.ofSeconds(10);

    /** A batch under way may take a minute; what it would give is made again. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Vectors vectors;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("vectors").daemon().factory());

    MakingVectors(Vectors vectors) {
        this.vectors = vectors;
        schedule.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            vectors.makeInBackground();
        } catch (RuntimeException e) {
            LOG.warn("the vectors are looked at again in a while: {}", e.toString());
        }
    }

    /** Never interrupts: that would close the index's files for all. */
    @Override
    public void close() {
        vectors.stop();
        schedule.shutdown();
        try {
            if (!schedule.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("the model is still at work on a batch, which is left");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
