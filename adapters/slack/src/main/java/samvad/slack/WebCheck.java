package samvad.slack;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import samvad.engine.delivery.ChatAppUnavailable;

/** Where Slack calls and no connection stands, asks it now and then whether it is still there. */
final class WebCheck implements AutoCloseable {
    private final Workspace workspace;
    private final Heartbeat heartbeat;
    private final Duration pause;
    private final CountDownLatch closed = new CountDownLatch(1);

    WebCheck(Workspace workspace, Heartbeat heartbeat, Timing timing) {
        this.workspace = workspace;
        this.heartbeat = heartbeat;
        // a call of the Web API is dearer than a ping
        this.pause = timing.check().multipliedBy(6);
    }

    void open() {
        var _ = Thread.ofVirtual().name("slack-check").start(this::check);
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void check() {
        try {
            do {
                ask();
            } while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() {
        try {
            workspace.ask();
            heartbeat.beat();
        } catch (ChatAppUnavailable silent) {
            Switchboard.LOG.warn("Slack: {}", silent.getMessage());
        }
    }
}
