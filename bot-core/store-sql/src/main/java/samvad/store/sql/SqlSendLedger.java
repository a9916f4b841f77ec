package samvad.store.sql;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.DeliveryUnavailable;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.PushWithdrawn;
import samvad.engine.delivery.Send;
import samvad.engine.delivery.SendLedger;

/** What is to be said and what became of it, as rows of {@code send}. */
public final class SqlSendLedger implements SendLedger {
    static final String BEGIN = """
            UPDATE send SET possible_doubles = possible_doubles + CASE WHEN state = 'BEGUN' THEN 1 ELSE 0 END, state = 'BEGUN'
            WHERE id = :id AND state IN ('INTENDED', 'BEGUN') AND (kind <> 'PUSH' OR claimed_by = :me)""";

    /** Not for what is settled, but the app's proof is believed even after a doubt. */
    static final String SENT = """
            UPDATE send SET state = 'SENT', receipt_space = :receiptSpace, receipt_chat = :receiptChat,
                receipt_thread = :receiptThread, receipt_only_for = :receiptOnlyFor, receipt_message = :receiptMessage
            WHERE id = :id AND state IN ('INTENDED', 'BEGUN', 'UNKNOWN')""";

    static final String TURNED = "UPDATE send SET state = :state, why = :why WHERE id = :id AND state IN ('INTENDED', 'BEGUN')";

    /** An answer of which nothing is known stays begun, so that saying it again counts as a possible double. */
    static final String IN_DOUBT = """
            UPDATE send SET state = CASE WHEN kind = 'ANSWER' THEN 'BEGUN' ELSE 'UNKNOWN' END, why = :why
            WHERE id = :id AND state IN ('INTENDED', 'BEGUN')""";

    static final String MOVED = """
            UPDATE send SET state = 'INTENDED',
                replaces_space = CASE WHEN replaces_space = space AND replaces_chat = chat THEN :space ELSE replaces_space END,
                replaces_chat = CASE WHEN replaces_space = space AND replaces_chat = chat THEN :chat ELSE replaces_chat END,
                app = :app, space = :space, chat = :chat, thread = :thread, only_for = :onlyFor
            WHERE id = :id AND state IN ('INTENDED', 'BEGUN')""";

    static final String UNSETTLED =
            "SELECT * FROM send INDEXED BY send_unsettled WHERE state IN ('INTENDED', 'BEGUN') AND kind <> 'PUSH' AND kind <> 'SKETCH' ORDER BY id";

    static final String BLOCKED_PUSH = "SELECT * FROM send WHERE id = :id AND kind = 'PUSH' AND state = 'BLOCKED'";

    static final String SKETCH_FOR = """
            SELECT * FROM send WHERE because = :because AND kind = 'SKETCH' AND state = 'SENT' AND receipt_message IS NOT NULL
            ORDER BY id DESC LIMIT 1""";

    static final String ANSWERS_TO = """
            SELECT send.* FROM incoming JOIN send ON send.because = incoming.event_key
            WHERE incoming.app = :app AND incoming.space = :space AND incoming.chat = :chat AND incoming.message_id = :message
                AND send.kind = 'ANSWER' AND send.state = 'SENT' AND send.receipt_message IS NOT NULL
            ORDER BY incoming.id DESC, send.part, send.id""";

    static final String ANSWERS = "SELECT * FROM send WHERE because = :because AND kind = 'ANSWER' AND corrected = 0 ORDER BY part, id";

    /** Each count reads its part of an index only. */
    static final String TALLY = """
            SELECT (SELECT COUNT(*) FROM send WHERE state = 'INTENDED') AS intended, (SELECT COUNT(*) FROM send WHERE state = 'BEGUN') AS begun,
                (SELECT COUNT(*) FROM send WHERE state = 'SENT') AS sent, (SELECT COUNT(*) FROM send WHERE state = 'UNKNOWN') AS unknown,
                (SELECT COUNT(*) FROM send WHERE state = 'REFUSED') AS refused, (SELECT COUNT(*) FROM send WHERE state = 'BLOCKED') AS blocked,
                (SELECT COALESCE(SUM(possible_doubles), 0) FROM send WHERE possible_doubles > 0) AS doubles""";

    private final Database database;

    public SqlSendLedger(Database database) {
        this.database = database;
    }

    @Override
    public Send intend(Intent intent) {
        return database.deliver(handle -> {
            if (intent.kind() == Intent.Kind.PUSH) {
                return push(handle, intent);
            }
            Optional<Incoming> answered = handle.createQuery(SqlInbox.BY_KEY).bind("key", intent.because())
                    .map((row, _) -> IncomingRow.read(row)).findOne();
            return answered.isPresent() ? SendRow.insert(handle, intent, answered.get())
                    : SendRow.insert(handle, intent, Optional.empty(), database.now());
        });
    }

    /** It is claimed in the same moment. */
    private Send push(Handle handle, Intent intent) {
        long now = database.now();
        Instances.join(handle, database, now);
        PushRow row = new PushRow(intent, Optional.empty(), now, now, Optional.empty(), Optional.of(database.instance()));
        return new Send(row.bindTo(handle.createQuery(PushRow.INSERT), new PushTexts(handle, now)).mapTo(Long.class).one(), intent);
    }

    @Override
    public void begin(Send send) {
        int begun = database.deliver(handle -> update(handle, BEGIN, send).bind("me", database.instance()).execute());
        if (begun == 0 && send.intent().kind() == Intent.Kind.PUSH) {
            throw new PushWithdrawn(send);
        }
    }

    @Override
    public void settle(Send send, Delivery delivery) {
        int _ = database.deliver(handle -> {
            int settled = settling(handle, send, delivery).execute();
            if (delivery instanceof Delivery.Blocked) {
                handle.createQuery(BLOCKED_PUSH).bind("id", send.id()).map((row, _) -> AddressColumns.address(row)).findOne()
                        .ifPresent(place -> SqlSubscriptions.end(handle, place));
            }
            return settled;
        });
    }

    private static Update settling(Handle handle, Send send, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Sent(Receipt receipt) -> AddressColumns.bind(update(handle, SENT, send), Optional.of(receipt));
            case Delivery.Passing _ -> AddressColumns.bind(update(handle, SENT, send), Optional.<Receipt>empty());
            case Delivery.NotSent(String why) -> turned(handle, send, "INTENDED", why);
            case Delivery.NotAllowedNow _ -> turned(handle, send, "INTENDED", "too much was sent");
            case Delivery.Refused(String why) -> turned(handle, send, "REFUSED", why);
            case Delivery.Blocked(String why) -> turned(handle, send, "BLOCKED", why);
            case Delivery.Unknown(String why) -> update(handle, IN_DOUBT, send).bind("why", why);
            case Delivery.Moved(Address to) -> AddressColumns.bind(update(handle, MOVED, send), to);
        };
    }

    private static Update turned(Handle handle, Send send, String state, String why) {
        return update(handle, TURNED, send).bind("state", state).bind("why", why);
    }

    private static Update update(Handle handle, String sql, Send send) {
        return handle.createUpdate(sql).bind("id", send.id());
    }

    @Override
    public List<Send> unsettled() {
        return database.deliver(handle -> handle.createQuery(UNSETTLED).map((row, _) -> SendRow.read(row)).list());
    }

    @Override
    public Optional<Receipt> sketchFor(String because) {
        return database.deliver(handle -> handle.createQuery(SKETCH_FOR).bind("because", because)
                .map((row, _) -> AddressColumns.receipt(row, "receipt_")).findOne()).flatMap(receipt -> receipt);
    }

    @Override
    public List<Receipt> answersTo(Address address, String messageId) {
        record Answered(String because, Optional<Receipt> by) {}
        List<Answered> newestFirst = database.deliver(handle -> handle.createQuery(ANSWERS_TO)
                .bind("app", address.app()).bind("space", address.space()).bind("chat", address.chat()).bind("message", messageId)
                .map((row, _) -> new Answered(row.getString("because"), AddressColumns.receipt(row, "receipt_"))).list());
        return newestFirst.stream().filter(answered -> answered.because().equals(newestFirst.getFirst().because()))
                .flatMap(answered -> answered.by().stream()).toList();
    }

    @Override
    public List<Intent> answers(String because) {
        return database.deliver(handle -> handle.createQuery(ANSWERS).bind("because", because).map((row, _) -> SendRow.read(row)).list().stream()
                .map(send -> send.intent().citing(SqlCitations.of(handle, send.id()))).toList());
    }

    @Override
    public Tally tally() {
        return database.deliver(handle -> handle.createQuery(TALLY)
                .map((row, _) -> new Tally(row.getLong("intended"), row.getLong("begun"), row.getLong("sent"), row.getLong("unknown"),
                        row.getLong("refused"), row.getLong("blocked"), row.getLong("doubles"))).one());
    }

    @Override
    public boolean isOpen() {
        try {
            return database.deliver(handle -> handle.createQuery("SELECT COUNT(*) FROM (SELECT 1 FROM send LIMIT 1) AS one_send")
                    .mapTo(Integer.class).one()) >= 0;
        } catch (DeliveryUnavailable _) {
            return false;
        }
    }
}
