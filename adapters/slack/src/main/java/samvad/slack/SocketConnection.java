package samvad.slack;

import com.slack.api.Slack;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One connection, from its hello to its end. Bolt's own way of connecting anew is left out: an exception ends it for good, unseen
 * (its monitor is a scheduled task), and what it does on a "disconnect" may fail without another try.
 */
final class SocketConnection extends SocketModeClientJavaWSImpl {
    private final CountDownLatch greeted = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    SocketConnection(Slack slack, String appToken, String url) throws URISyntaxException {
        // one worker: messages are taken in as they were sent
        super(slack, appToken, url, 1, new ConcurrentLinkedMessageQueue(), false, false, 5_000);
        addWebSocketMessageListener(_ -> greeted.countDown());
        addWebSocketCloseListener((_, _) -> end());
        addWebSocketErrorListener(_ -> end());
    }

    /** Slack says "disconnect": this connection is at its end, and the line opens another. */
    @Override
    public void connectToNewEndpoint() {
        ended.countDown();
    }

    /** Whether Slack said hello in this time. */
    boolean awaitHello(Duration atMost) throws InterruptedException {
        return greeted.await(atMost.toMillis(), TimeUnit.MILLISECONDS) && ended.getCount() > 0;
    }

    /** Whether it ended in this time. */
    boolean awaitEnd(Duration atMost) throws InterruptedException {
        return ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void end() {
        ended.countDown();
        greeted.countDown();
    }
}
