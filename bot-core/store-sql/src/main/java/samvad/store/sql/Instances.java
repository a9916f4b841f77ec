package samvad.store.sql;

import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Who works on the store: each opened database is an instance, known by a name nobody else has. */
final class Instances {
    static final String JOIN = "INSERT INTO instance (id, seen_at) VALUES (:me, :now) ON CONFLICT DO NOTHING";

    static final String SHOW = "INSERT INTO instance (id, seen_at) VALUES (:me, :now) ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at";

    private static final String SERVER_TIME = "SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)";

    private static final String DEAD = "claimed_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM instance WHERE instance.id = send.claimed_by)";

    static final String DOUBT_BEGUN = """
            UPDATE send INDEXED BY send_claimed SET state = 'UNKNOWN', why = 'Samvad ended while it was said'
            WHERE state IN ('INTENDED', 'BEGUN') AND state = 'BEGUN' AND\s""" + DEAD;

    static final String FREE_CLAIMED =
            "UPDATE send INDEXED BY send_claimed SET claimed_by = NULL WHERE state IN ('INTENDED', 'BEGUN') AND state = 'INTENDED' AND " + DEAD;

    private Instances() {}

    static String newName() {
        return UUID.randomUUID().toString();
    }

    /** Whoever claims something is alive, even before its first beat. */
    static void join(Handle handle, Database database, long now) {
        handle.createUpdate(JOIN).bind("me", database.instance()).bind("now", time(handle, database, now)).execute();
    }

    static void show(Handle handle, Database database, long now) {
        handle.createUpdate(SHOW).bind("me", database.instance()).bind("now", time(handle, database, now)).execute();
    }

    /** Those not seen for so long are dead: what they had begun is in doubt, what they had claimed anybody may claim. */
    static void bury(Handle handle, Database database, long now, Duration patience) {
        if (database.isShared()) {
            handle.createUpdate("DELETE FROM instance WHERE seen_at < :time")
                    .bind("time", time(handle, database, now) - patience.toMillis()).execute();
        } else {
            // on a file that only one works on at a time all others are dead
            handle.createUpdate("DELETE FROM instance WHERE id <> :me").bind("me", database.instance()).execute();
        }
        settleTheirs(handle);
    }

    /** By the one clock all have: their own may be apart. */
    private static long time(Handle handle, Database database, long now) {
        return database.isShared() ? handle.createQuery(SERVER_TIME).mapTo(Long.class).one() : now;
    }

    private static void settleTheirs(Handle handle) {
        handle.createUpdate(DOUBT_BEGUN).execute();
        handle.createUpdate(FREE_CLAIMED).execute();
    }

    static int count(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM instance").mapTo(Integer.class).one();
    }
}
