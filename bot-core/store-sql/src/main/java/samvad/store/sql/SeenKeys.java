package samvad.store.sql;

import java.time.Duration;
import org.jdbi.v3.core.Handle;
import samvad.engine.Fingerprint;

/** Knows which keys were accepted, not what they were: it keeps their digests, and outlives forgetting. */
final class SeenKeys {
    /** Longer than any app delivers an event again: Telegram keeps them for a day, Slack tries for some hours. */
    static final Duration KEPT = Duration.ofDays(14);

    static final String ADD = "INSERT INTO seen_key (digest, at) VALUES (:digest, :at) ON CONFLICT DO NOTHING";

    private SeenKeys() {}

    /** Whether it is new. */
    static boolean add(Handle handle, String key, long now) {
        return handle.createUpdate(ADD).bind("digest", Fingerprint.of(key)).bind("at", now).execute() == 1;
    }

    static void dropOld(Handle handle, long now) {
        handle.createUpdate("DELETE FROM seen_key WHERE at < :time").bind("time", now - KEPT.toMillis()).execute();
    }
}
