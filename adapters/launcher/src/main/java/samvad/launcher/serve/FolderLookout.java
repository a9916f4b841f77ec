package samvad.launcher.serve;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.launcher.wiring.Knowledge;
import samvad.sources.FilesAtRest;
import samvad.sources.FolderBell;

/** Takes in what changes in the knowledge folder while Samvad serves: when the system tells of it, and every few seconds whatever it tells. */
final class FolderLookout implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderLookout.class);

    /** How often it is looked whether anything has changed. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** To look at a very large folder takes long; a tenth of the time may go into it. */
    private static final int SHARE = 10;

    /** Of many changes in a row each is not looked at by itself. */
    private static final Duration BREATH = Duration.ofMillis(300);

    /** A portion under way is taken in first. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Knowledge knowledge;
    private final FilesAtRest files;
    private final FolderBell bell;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("folder").daemon().unstarted(this::lookAgainAndAgain);

    FolderLookout(Knowledge knowledge, FilesAtRest files, FolderBell bell) {
        this.knowledge = knowledge;
        this.files = files;
        this.bell = bell;
    }

    FolderLookout start() {
        thread.start();
        return this;
    }

    private void lookAgainAndAgain() {
        try {
            do {
                bell.await(look());
            } while (!closing.await(BREATH.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long until the next look, if the bell does not ring before. */
    private Duration look() {
        try {
            if (!knowledge.refreshPart()) {
                return Duration.ZERO;
            }
            bell.listen(files.folders());
            Duration pause = longer(LOOK, files.looking().multipliedBy(SHARE));
            return files.untilRest().filter(rest -> rest.compareTo(pause) < 0).orElse(pause);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("the knowledge folder is looked at again in a while: {}", e.toString());
            return LOOK;
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Never interrupts: a thread that is interrupted while it reads the index closes it for all. */
    @Override
    public void close() {
        closing.countDown();
        bell.close();
        try {
            if (!thread.join(GRACE)) {
                LOG.warn("articles are still being taken in; the rest of them is after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
