package samvad.sources.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;

/** A web that asks robots.txt first and gives every host time: one request at a time, two in a row, then one a pause. */
public final class PoliteWeb implements Web {
    public static final Duration PAUSE = Duration.ofSeconds(1);

    /** Hosts remembered; a list of feeds has a fraction of them. */
    private static final int MOST_HOSTS = 10_000;

    private final Web web;
    private final Robots robots;
    private final long pauseNanos;
    private final ConcurrentHashMap<String, Turn> turns = new ConcurrentHashMap<>();

    public PoliteWeb(Web web, Robots robots, Duration pause) {
        this.web = web;
        this.robots = robots;
        this.pauseNanos = pause.toNanos();
    }

    @Override
    public Fetched fetch(String address, Fetched.Marks known) {
        HttpUrl url = HttpUrl.parse(address.strip());
        if (url == null) {
            return web.fetch(address, known);
        }
        if (turns.size() >= MOST_HOSTS) {
            turns.clear();
        }
        Turn turn = turns.computeIfAbsent(url.host().toLowerCase(Locale.ROOT), _ -> new Turn());
        synchronized (turn) {
            if (!turn.await(pauseNanos)) {
                return new Fetched.Failed("was not waited for: Samvad stops", Optional.empty());
            }
            return robots.refusal(address).orElseGet(() -> web.fetch(address, known));
        }
    }

    /** When a host may be asked next. */
    private static final class Turn {
        private long next = System.nanoTime();

        /** False if the thread was interrupted. */
        private boolean await(long pauseNanos) {
            long now = System.nanoTime();
            try {
                TimeUnit.NANOSECONDS.sleep(next - pauseNanos - now);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
            next = Math.max(System.nanoTime(), next) + pauseNanos;
            return true;
        }
    }
}
