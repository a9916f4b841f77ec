package samvad.store.sql;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import samvad.engine.Fingerprint;
import samvad.engine.chat.Reply;

/** Keeps each reply that is pushed once, to however many. One of these serves one transaction. */
final class PushTexts {
    static final String KEEP = """
            INSERT INTO push_text (digest, reply, at) VALUES (:digest, :reply, :at)
            ON CONFLICT (digest) DO UPDATE SET at = CASE WHEN push_text.at > excluded.at THEN push_text.at ELSE excluded.at END
            RETURNING id""";

    static final String REPLY = "SELECT reply FROM push_text WHERE id = :id";

    private final Handle handle;
    private final long now;
    private final Map<Reply, Long> kept = new HashMap<>();
    private final Map<Long, Reply> read = new HashMap<>();

    PushTexts(Handle handle, long now) {
        this.handle = handle;
        this.now = now;
    }

    /** The number it is kept under. */
    long id(Reply reply) {
        return kept.computeIfAbsent(reply, this::keep);
    }

    private long keep(Reply reply) {
        String json = ReplyJson.write(reply);
        return handle.createQuery(KEEP).bind("digest", Fingerprint.of(json)).bind("reply", json).bind("at", now).mapTo(Long.class).one();
    }

    Reply reply(long id) {
        return read.computeIfAbsent(id, _ -> ReplyJson.read(handle.createQuery(REPLY).bind("id", id).mapTo(String.class).one()));
    }
}
