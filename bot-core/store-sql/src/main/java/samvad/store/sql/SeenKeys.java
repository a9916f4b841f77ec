package samvad.store.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;

/** Knows which keys were accepted, not what they were: it keeps their digests, and outlives forgetting. */
final class SeenKeys {
    /** Longer than any app delivers an event again: Telegram keeps them for a day, Slack tries for some hours. */
    static final Duration KEPT = Duration.ofDays(14);

    static final String ADD = "INSERT INTO seen_key (digest, at) VALUES (:digest, :at) ON CONFLICT DO NOTHING";

    private SeenKeys() {}

    /** Whether it is new. */
    static boolean add(Handle handle, String key, long now) {
        return handle.createUpdate(ADD).bind("digest", digest(key)).bind("at", now).execute() == 1;
    }

    static void dropOld(Handle handle, long now) {
        handle.createUpdate("DELETE FROM seen_key WHERE at < :time").bind("time", now - KEPT.toMillis()).execute();
    }

    static String digest(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
