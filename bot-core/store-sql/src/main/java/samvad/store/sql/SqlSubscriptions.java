package samvad.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import samvad.engine.chat.Address;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Subscriptions;
import samvad.engine.subscription.Topic;

/** Remembers subscriptions in rows, and their interests once more so that a topic finds its followers. */
public final class SqlSubscriptions implements Subscriptions {
    static final String FIND = "SELECT * FROM subscription" + SubscriptionRow.OF_PLACE;

    static final String DROP_INTERESTS = "DELETE FROM interest WHERE subscription_id = :id";

    static final String TOPICS = "SELECT DISTINCT topic FROM interest";

    static final String ALERTED = """
            SELECT * FROM subscription
            WHERE id IN (SELECT subscription_id FROM interest WHERE stance = 'ALERT' AND topic IN (<topics>))""";

    static final String END = "DELETE FROM subscription" + SubscriptionRow.OF_PLACE;

    static final String WITHDRAW = """
            DELETE FROM send WHERE kind = 'PUSH' AND app = :app AND space = :space AND chat = :chat
                AND COALESCE(thread, '') = :thread AND state = 'INTENDED'""";

    /** As {@link samvad.engine.delivery.AlertFollowers} names them. */
    static final String WITHDRAW_ALERTS = WITHDRAW + " AND because LIKE 'alert/%'";

    static final String ALERTING = "SELECT topic FROM interest WHERE stance = 'ALERT' AND subscription_id = :id";

    static final String NO_DIGEST = """
            UPDATE subscription SET pending_key = NULL, pending_told = NULL, pending_day = NULL, pending_at = NULL WHERE id = :id""";

    private final Database database;

    public SqlSubscriptions(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Subscription> find(Address address) {
        return database.remember(handle -> SubscriptionRow.bindPlace(handle.createQuery(FIND), address)
                .map((row, _) -> SubscriptionRow.read(row)).findOne());
    }

    @Override
    public void keep(Subscription subscription, Optional<Instant> next) {
        int _ = database.remember(handle -> {
            Kept kept = SubscriptionRow.bind(handle.createQuery(SubscriptionRow.KEEP), subscription).bind("next", next.map(Instant::toEpochMilli))
                    .map((row, _) -> new Kept(row.getLong("id"), AddressColumns.text(row, "pending_key"))).one();
            if (subscription.digest().isEmpty()) {
                kept.digest().ifPresent(key -> withdrawDigest(handle, kept.id(), key));
            }
            withdrawAlerts(handle, kept.id(), subscription);
            handle.createUpdate(DROP_INTERESTS).bind("id", kept.id()).execute();
            return keep(handle, kept.id(), subscription.tastes().interests());
        });
    }

    /** @param digest the key of the one entered last */
    private record Kept(long id, Optional<String> digest) {}

    /** What it would have told stays news, if nothing of it was said. */
    private static void withdrawDigest(Handle handle, long id, String key) {
        if (handle.createUpdate(SqlRounds.WITHDRAW).bind("key", key).execute() > 0) {
            handle.createUpdate(NO_DIGEST).bind("id", id).execute();
        }
        handle.createUpdate(SqlRounds.WITHDRAW_REST).bind("key", key).execute();
    }

    /** All of the place: an alert does not say for which topic it is. */
    private static void withdrawAlerts(Handle handle, long id, Subscription subscription) {
        Set<String> alerted = subscription.tastes().topics(Interest.Stance.ALERT).stream().map(Topic::words).collect(Collectors.toSet());
        if (!alerted.containsAll(handle.createQuery(ALERTING).bind("id", id).mapTo(String.class).list())) {
            SubscriptionRow.bindPlace(handle.createUpdate(WITHDRAW_ALERTS), subscription.address()).execute();
        }
    }

    private static int keep(Handle handle, long id, List<Interest> interests) {
        if (interests.isEmpty()) {
            return 0;
        }
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO interest (topic, stance, subscription_id) VALUES (:topic, :stance, :id) ON CONFLICT DO NOTHING");
        interests.forEach(one -> batch.bind("topic", one.topic().words()).bind("stance", one.stance().name()).bind("id", id).add());
        return batch.execute().length;
    }

    @Override
    public void end(Address address) {
        int _ = database.remember(handle -> end(handle, address));
    }

    /** As part of a greater change. */
    static int end(Handle handle, Address address) {
        int ended = SubscriptionRow.bindPlace(handle.createUpdate(END), address).execute();
        return ended == 0 ? 0 : SubscriptionRow.bindPlace(handle.createUpdate(WITHDRAW), address).execute();
    }

    @Override
    public Set<Topic> topics() {
        return database.remember(handle -> handle.createQuery(TOPICS).mapTo(String.class).stream().map(Topic::new).collect(Collectors.toSet()));
    }

    @Override
    public List<Subscription> alertedBy(Set<Topic> topics) {
        return topics.isEmpty() ? List.of() : database.remember(handle -> handle.createQuery(ALERTED)
                .bindList("topics", topics.stream().map(Topic::words).toList()).map((row, _) -> SubscriptionRow.read(row)).list());
    }
}
