package samvad.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import samvad.engine.chat.Address;
import samvad.engine.chat.PersonId;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Retention;
import samvad.engine.story.StoryLedger;

/** Lets go of rows. */
public final class SqlRetention implements Retention {
    static final List<String> DROP = List.of(
            "DELETE FROM incoming WHERE at < :time",
            "DELETE FROM send WHERE at < :time",
            "DELETE FROM rating WHERE at < :time",
            "DELETE FROM conversation WHERE at < :time",
            "DELETE FROM access_request WHERE until < :time");

    static final String DROP_STORIES = "DELETE FROM story_article WHERE day < :day";

    static final List<String> DROP_SECRETS = List.of(
            "UPDATE incoming SET secret = NULL WHERE at < :time AND secret IS NOT NULL",
            "UPDATE send SET secret = NULL WHERE at < :time AND secret IS NOT NULL");

    /** Whatever its writer's other rows are: a wish to be forgotten cleans up after itself. */
    private static final String BEFORE_WISH = "person_app = :personApp AND person_id = :personId AND is_wish = 0 "
            + "AND id < (SELECT id FROM incoming WHERE event_key = :key)";

    /**
     * A sketch may have been intended before its question was stored; only the key tells whose it is. Of other answers the
     * question may have been dropped; only the person tells.
     */
    static final List<String> FORGET = List.of(
            "DELETE FROM send WHERE because IN (SELECT event_key FROM incoming WHERE " + BEFORE_WISH + ")",
            "DELETE FROM incoming WHERE " + BEFORE_WISH,
            "DELETE FROM send WHERE person_app = :personApp AND person_id = :personId AND because <> :key "
                    + "AND NOT EXISTS (SELECT 1 FROM incoming WHERE incoming.event_key = send.because)");

    /** What was said unasked to a person alone goes before the wish for it, by which alone it is known. */
    static final List<String> FORGET_READER = List.of("""
            DELETE FROM send WHERE id IN (SELECT push.id FROM subscription JOIN send push ON push.kind = 'PUSH'
                AND push.app = subscription.app AND push.chat = subscription.chat AND push.space = subscription.space
                AND COALESCE(push.thread, '') = subscription.thread
                WHERE subscription.person_app = :personApp AND subscription.person_id = :personId)""",
            "DELETE FROM subscription WHERE person_app = :personApp AND person_id = :personId");

    /** What was said to a person in a chat is not corrected, and what waits to correct it is not said. */
    static final List<String> SILENCE = List.of("""
            DELETE FROM cited WHERE send_id IN (SELECT id FROM send WHERE person_app = :personApp AND person_id = :personId
                AND app = :app AND space = :space AND chat = :chat)""", """
            DELETE FROM send WHERE person_app = :personApp AND person_id = :personId AND app = :app AND space = :space AND chat = :chat
                AND kind = 'PUSH' AND state = 'INTENDED' AND because LIKE 'correction/%'""");

    /** Younger pushes know theirs; see the table. */
    static final String DROP_TEXTS = "DELETE FROM push_text WHERE at < :time";

    private static final String FULFILLED = "is_wish = 1 AND finished = 1 AND NOT EXISTS (SELECT 1 FROM send "
            + "WHERE send.because = incoming.event_key AND send.state IN ('INTENDED', 'BEGUN') AND send.kind <> 'SKETCH')";

    static final List<String> FORGET_FULFILLED = List.of(
            "DELETE FROM send WHERE because IN (SELECT event_key FROM incoming WHERE " + FULFILLED + ")",
            "DELETE FROM incoming WHERE " + FULFILLED);

    private static final List<String> FORGET_SPACE = List.of(
            "DELETE FROM incoming WHERE app = :app AND space = :space",
            "DELETE FROM send WHERE app = :app AND space = :space",
            "DELETE FROM subscription WHERE app = :app AND space = :space");

    private static final List<String> MOVE = List.of(
            "UPDATE incoming SET space = :toSpace, chat = :toChat WHERE app = :app AND space = :space AND chat = :chat",
            "UPDATE send SET space = :toSpace, chat = :toChat WHERE app = :app AND space = :space AND chat = :chat",
            "UPDATE send SET receipt_space = :toSpace, receipt_chat = :toChat "
                    + "WHERE app = :app AND receipt_space = :space AND receipt_chat = :chat",
            "UPDATE send SET replaces_space = :toSpace, replaces_chat = :toChat "
                    + "WHERE app = :app AND replaces_space = :space AND replaces_chat = :chat",
            "DELETE FROM subscription WHERE app = :app AND space = :space AND chat = :chat AND EXISTS (SELECT 1 FROM subscription there "
                    + "WHERE there.app = :app AND there.space = :toSpace AND there.chat = :toChat AND there.thread = subscription.thread)",
            "UPDATE subscription SET space = :toSpace, chat = :toChat WHERE app = :app AND space = :space AND chat = :chat");

    private final Database database;

    public SqlRetention(Database database) {
        this.database = database;
    }

    @Override
    public int dropBefore(Instant time) {
        int dropped = database.deliver(handle -> {
            SeenKeys.dropOld(handle, database.now());
            handle.createUpdate(DROP_TEXTS).bind("time", time.toEpochMilli()).execute();
            int stories = handle.createUpdate(DROP_STORIES)
                    .bind("day", StoryLedger.droppedBefore(time, Instant.ofEpochMilli(database.now())).toString()).execute();
            return stories + each(handle, DROP, time) + all(handle, FORGET_FULFILLED);
        });
        return wiped(dropped);
    }

    @Override
    public int dropSecretsBefore(Instant time) {
        return wiped(database.deliver(handle -> each(handle, DROP_SECRETS, time)));
    }

    private int wiped(int dropped) {
        if (dropped > 0) {
            database.wipe();
        }
        return dropped;
    }

    private static int each(Handle handle, List<String> statements, Instant time) {
        return statements.stream().mapToInt(sql -> handle.createUpdate(sql).bind("time", time.toEpochMilli()).execute()).sum();
    }

    @Override
    public void forget(Incoming wish) {
        int _ = database.deliver(handle -> {
            int unasked = FORGET_READER.stream().mapToInt(sql -> AddressColumns.bind(handle.createUpdate(sql), wish.from()).execute()).sum();
            return unasked + FORGET.stream().mapToInt(sql ->
                    AddressColumns.bind(handle.createUpdate(sql), wish.from()).bind("key", wish.key()).execute()).sum();
        });
        database.wipe();
    }

    @Override
    public void silence(PersonId person, Address chat) {
        int _ = database.deliver(handle -> SILENCE.stream().mapToInt(sql -> AddressColumns.bind(handle.createUpdate(sql), person)
                .bind("app", chat.app()).bind("space", chat.space()).bind("chat", chat.chat()).execute()).sum());
    }

    @Override
    public int forgetFulfilledWishes() {
        return wiped(database.deliver(handle -> all(handle, FORGET_FULFILLED)));
    }

    private static int all(Handle handle, List<String> statements) {
        return statements.stream().mapToInt(sql -> handle.createUpdate(sql).execute()).sum();
    }

    @Override
    public void forgetSpace(String app, String space) {
        if (space.isEmpty()) {
            throw new IllegalArgumentException("no workspace: this would forget everybody in " + app);
        }
        int _ = database.deliver(handle -> {
            int rows = FORGET_SPACE.stream()
                    .mapToInt(sql -> handle.createUpdate(sql).bind("app", app).bind("space", space).execute()).sum();
            return rows + forgetPeople(handle, app, space + "/");
        });
        database.wipe();
    }

    private static int forgetPeople(Handle handle, String app, String prefix) {
        return Stream.concat(Stream.of("incoming", "send", "subscription"), SqlPeople.TABLES.stream())
                .map(table -> "DELETE FROM " + table + " WHERE person_app = :app AND SUBSTR(person_id, 1, LENGTH(:prefix)) = :prefix")
                .mapToInt(sql -> handle.createUpdate(sql).bind("app", app).bind("prefix", prefix).execute()).sum();
    }

    @Override
    public void move(Address from, Address to) {
        if (from.budgetKey().equals(to.budgetKey())) {
            return;
        }
        int _ = database.deliver(handle -> MOVE.stream().mapToInt(sql -> handle.createUpdate(sql)
                .bind("app", from.app()).bind("space", from.space()).bind("chat", from.chat())
                .bind("toSpace", to.space()).bind("toChat", to.chat()).execute()).sum());
    }
}
