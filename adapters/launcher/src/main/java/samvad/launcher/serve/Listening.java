package samvad.launcher.serve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.delivery.ChatApp;
import samvad.engine.delivery.Reception;
import samvad.store.sql.ListeningTurn.Turn;

/** Listens to the chat apps while it is this instance's turn: at once where it is alone, else when the one that listens is gone. */
final class Listening implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);

    private static final Duration ASK = Duration.ofSeconds(2);

    private final Turns turns;
    private final Runnable resume;
    private final Reception reception;
    private final List<ChatApp> apps;
    private final List<ChatApp> listening = new ArrayList<>();
    private final ScheduledExecutorService asking =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("turn").daemon().factory());
    private volatile State state = State.STANDS_BY;
    private boolean resumed;

    /** What it does; it never goes on after it has stopped. */
    enum State { STANDS_BY, LISTENS, STOPPED }

    /** Whose turn it is, and giving up one's own. */
    record Turns(Supplier<Turn> whose, Runnable giveUp) {}

    /** @param resume done once before any app listens; if it throws it has done nothing */
    Listening(Turns turns, Runnable resume, Reception reception, List<ChatApp> apps) {
        this.turns = turns;
        this.resume = resume;
        this.reception = reception;
        this.apps = List.copyOf(apps);
    }

    /** If it is this instance's turn it listens when this returns. */
    void start() {
        look();
        if (state == State.STANDS_BY) {
            LOG.info("another instance listens; this one sends, and listens when that one is gone");
        }
        asking.scheduleWithFixedDelay(this::lookAgain, ASK.toMillis(), ASK.toMillis(), TimeUnit.MILLISECONDS);
    }

    State state() {
        return state;
    }

    void lookAgain() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("listening is tried again: {}", e.toString());
        }
    }

    private synchronized void look() {
        if (state == State.STOPPED) {
            return;
        }
        switch (turns.whose().get()) {
            case MINE -> listen();
            case ANOTHERS -> leaveToAnother();
            // nobody else may listen either, and what is heard now is not acknowledged before it is stored
            case UNREACHABLE -> {}
        }
    }

    /** What fails is tried again the next time, and only that. */
    private void listen() {
        state = State.LISTENS;
        if (!resumed) {
            resume.run();
            resumed = true;
        }
        List<RuntimeException> failures = new ArrayList<>();
        for (ChatApp app : apps.stream().filter(app -> !listening.contains(app)).toList()) {
            try {
                app.listen(reception);
                listening.add(app);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private void leaveToAnother() {
        if (!resumed) {
            state = State.STANDS_BY;
            return;
        }
        // the store was lost, and another instance was faster: two must not answer the same
        LOG.error("this instance has lost its turn to listen and stops; start it anew");
        stop();
        asking.shutdown();
        turns.giveUp().run();
    }

    private void stop() {
        state = State.STOPPED;
        apps.reversed().forEach(ChatApp::close);
    }

    @Override
    public void close() {
        asking.shutdownNow();
        synchronized (this) {
            if (state != State.STOPPED) {
                stop();
            }
        }
    }
}
