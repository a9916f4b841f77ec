package samvad.launcher.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.delivery.Retention;
import samvad.sources.ExpireArticles;

/** What is done now and then while Samvad serves: secrets, old questions and old articles are let go. */
final class Housekeeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    /** After this long Slack takes nothing more at a {@code response_url} (https://docs.slack.dev/interactivity/handling-user-interaction). */
    private static final Duration SECRETS_KEPT = Duration.ofMinutes(30);

    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("housekeeping").daemon().factory());

    Housekeeping(Retention retention, Duration kept, ExpireArticles expiry, InstantSource clock) {
        every(Duration.ofHours(1), "old articles", () -> {
            int deleted = expiry.run();
            if (deleted > 0) {
                LOG.info("{} articles that are kept no longer are deleted", deleted);
            }
        });
        every(Duration.ofMinutes(1), "secrets", () -> retention.dropSecretsBefore(before(clock, SECRETS_KEPT)));
        every(Duration.ofHours(1), "old questions", () -> {
            int dropped = retention.dropBefore(before(clock, kept));
            if (dropped > 0) {
                LOG.info("{} rows older than {} days are deleted", dropped, kept.toDays());
            }
        });
    }

    private static Instant before(InstantSource clock, Duration age) {
        return clock.instant().minus(age);
    }

    /** At once, so that a Samvad that is often started anew does it too. A chore that fails once is done the next time. */
    private void every(Duration pause, String name, Runnable chore) {
        schedule.scheduleWithFixedDelay(() -> {
            try {
                chore.run();
            } catch (RuntimeException | StackOverflowError e) {
                LOG.warn("{}: {}", name, e.toString());
            }
        }, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        schedule.close();
    }
}
