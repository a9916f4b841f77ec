package samvad.launcher;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.delivery.ChatApp;
import samvad.engine.delivery.Mailroom;
import samvad.store.sql.ListeningTurn;

/** Listens to the chat apps while it is this instance's turn: at once where it is alone, else when the one that listens is gone. */
final class Listening implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

    private static final Duration ASK = Duration.ofSeconds(2);

    private final ListeningTurn turn;
    private final Mailroom mailroom;
    private final List<ChatApp> apps;
    private final ScheduledExecutorService asking =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("turn").daemon().factory());
    private volatile boolean listens;
    private boolean stopped;

    Listening(ListeningTurn turn, Mailroom mailroom, List<ChatApp> apps) {
        this.turn = turn;
        this.mailroom = mailroom;
        this.apps = List.copyOf(apps);
    }

    /** If it is this instance's turn it listens when this returns. */
    void start() {
        look();
        if (!listens) {
            LOG.info("another instance listens; this one sends, and listens when that one is gone");
        }
        asking.scheduleWithFixedDelay(this::lookAgain, ASK.toMillis(), ASK.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean listens() {
        return listens;
    }

    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("listening is tried again: {}", e.toString());
        }
    }

    private synchronized void look() {
        boolean mine = turn.isMine();
        if (mine && !listens && !stopped) {
            mailroom.resume();
            apps.forEach(app -> app.listen(mailroom));
            listens = true;
        } else if (!mine && listens) {
            // the store was lost, and another instance was faster: two must not answer the same
            LOG.error("this instance has lost its turn to listen and stops; start it anew");
            stop();
        }
    }

    private void stop() {
        stopped = true;
        listens = false;
        apps.reversed().forEach(ChatApp::close);
    }

    @Override
    public void close() {
        asking.shutdownNow();
        synchronized (this) {
            if (!stopped) {
                stop();
            }
        }
    }
}
