package samvad.store.sql;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import samvad.engine.chat.Address;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.PushQueue;

/** Pushes as rows of {@code send} that one instance at a time has claimed. */
public final class SqlPushQueue implements PushQueue {
    static final String RELEASE_HELD = "UPDATE send SET not_before = NULL WHERE not_before <= :now";

    /** Of each push the first message that waits. */
    static final String WAITING = """
            SELECT because FROM send INDEXED BY send_waiting
            WHERE kind = 'PUSH' AND state = 'INTENDED' AND claimed_by IS NULL AND not_before IS NULL AND app = :app
                AND (part = 0 OR NOT EXISTS (SELECT 1 FROM send earlier WHERE earlier.kind = 'PUSH' AND earlier.because = send.because
                    AND earlier.part < send.part AND earlier.state = 'INTENDED' AND earlier.claimed_by IS NULL))
            ORDER BY due, id LIMIT :count""";

    static final String CLAIM = """
            UPDATE send SET claimed_by = :me
            WHERE kind = 'PUSH' AND because IN (<keys>) AND state = 'INTENDED' AND claimed_by IS NULL""";

    static final String CLAIMED = """
            SELECT * FROM send WHERE kind = 'PUSH' AND because IN (<keys>) AND state = 'INTENDED' AND claimed_by = :me ORDER BY part""";

    static final String RECEIPT = "SELECT * FROM send WHERE kind = 'PUSH' AND because = :because AND part = 0 AND state = 'SENT'";

    static final String ENTERED = """
            SELECT COUNT(*) FROM send WHERE kind = 'PUSH' AND app = :app AND space = :space AND chat = :chat
                AND COALESCE(thread, '') = :thread AND at >= :since AND part = 0 AND SUBSTR(because, 1, LENGTH(:prefix)) = :prefix""";

    static final String TALLY = """
            SELECT (SELECT COUNT(*) FROM send WHERE state = 'INTENDED')
                - (SELECT COUNT(*) FROM send WHERE state IN ('INTENDED', 'BEGUN') AND kind <> 'PUSH' AND state = 'INTENDED') AS waiting,
            (SELECT COUNT(*) FROM send WHERE state = 'UNKNOWN' AND kind = 'PUSH') AS unknown""";

    /** What continues a message in a thread under it has the reader of the message. */
    static final String READER = """
            SELECT person_app, person_id FROM subscription WHERE app = :app AND space = :space AND chat = :chat
                AND thread IN (:thread, '') AND person_id IS NOT NULL ORDER BY thread DESC LIMIT 1""";

    private final Database database;

    public SqlPushQueue(Database database) {
        this.database = database;
    }

    @Override
    public boolean enter(List<Intent> push, Instant due, Instant notBefore) {
        return database.deliver(handle -> {
            PushTexts texts = new PushTexts(handle, database.now());
            return push.stream().allMatch(intent -> new PushRow(intent, reader(handle, intent.post().address()), database.now(),
                    due.toEpochMilli(), Optional.of(notBefore.toEpochMilli()), Optional.empty())
                    .bindTo(handle.createUpdate(PushRow.INSERT_NEW), texts).execute() == 1);
        });
    }

    /** Whose place it is: the subscription may be gone when the reader wishes to be forgotten. */
    private static Optional<PersonId> reader(Handle handle, Address address) {
        return SubscriptionRow.bindPlace(handle.createQuery(READER), address).map((row, _) -> AddressColumns.person(row)).findOne();
    }

    @Override
    public List<Claimed> claim(String app, int count, Instant now) {
        return database.deliver(handle -> {
            handle.createUpdate(RELEASE_HELD).bind("now", now.toEpochMilli()).execute();
            List<String> keys = handle.createQuery(database.dialect().claiming(WAITING)).bind("app", app).bind("count", count)
                    .mapTo(String.class).list();
            if (keys.isEmpty()) {
                return List.<Claimed>of();
            }
            Instances.join(handle, database, now.toEpochMilli());
            return claim(handle, keys);
        });
    }

    private List<Claimed> claim(Handle handle, List<String> keys) {
        handle.createUpdate(CLAIM).bindList("keys", keys).bind("me", database.instance()).execute();
        PushTexts texts = new PushTexts(handle, database.now());
        Map<String, Claimed> pushes = new HashMap<>();
        handle.createQuery(CLAIMED).bindList("keys", keys).bind("me", database.instance())
                .map((row, _) -> new Claimed(Instant.ofEpochMilli(row.getLong("due")), List.of(PushRow.read(row, texts))))
                .forEach(part -> pushes.merge(part.sends().getFirst().intent().because(), part, SqlPushQueue::together));
        return keys.stream().flatMap(key -> Stream.ofNullable(pushes.get(key))).toList();
    }

    private static Claimed together(Claimed first, Claimed next) {
        return new Claimed(first.due(), Stream.concat(first.sends().stream(), next.sends().stream()).toList());
    }

    @Override
    public Optional<Receipt> receiptOf(String because) {
        return database.deliver(handle -> handle.createQuery(RECEIPT).bind("because", because)
                .map((row, _) -> AddressColumns.receipt(row, "receipt_")).findOne()).flatMap(receipt -> receipt);
    }

    @Override
    public int entered(String keyPrefix, Address address, Instant since) {
        return database.deliver(handle -> SubscriptionRow.bindPlace(handle.createQuery(ENTERED), address)
                .bind("since", since.toEpochMilli()).bind("prefix", keyPrefix).mapTo(Integer.class).one());
    }

    @Override
    public int beat(Instant now, Duration patience) {
        return database.deliver(handle -> {
            Instances.show(handle, database, now.toEpochMilli());
            Instances.bury(handle, database, now.toEpochMilli(), patience);
            return Instances.count(handle);
        });
    }

    @Override
    public Tally tally() {
        return database.deliver(handle -> handle.createQuery(TALLY)
                .map((row, _) -> new Tally(row.getLong("waiting"), row.getLong("unknown"))).one());
    }
}
