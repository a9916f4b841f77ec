package samvad.store.sql;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import samvad.engine.chat.Command;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Inbox;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.Send;

/** What people wrote, as rows of {@code incoming}. */
public final class SqlInbox implements Inbox {
    static final String UNFINISHED = "SELECT * FROM incoming WHERE finished = 0 ORDER BY id";

    static final String COUNT_TAKING_UP = "UPDATE incoming SET times_taken_up = times_taken_up + 1 WHERE finished = 0";

    static final String FINISH = "UPDATE incoming SET finished = 1 WHERE event_key = :key AND finished = 0";

    /** A run that was killed leaves its sketches unsettled, and nothing takes them up again. */
    static final String END_SKETCHES = """
            UPDATE send SET state = CASE WHEN state = 'BEGUN' THEN 'UNKNOWN' ELSE 'REFUSED' END, why = 'the complete reply came'
            WHERE because = :key AND kind = 'SKETCH' AND state IN ('INTENDED', 'BEGUN')""";

    static final String BY_KEY = "SELECT * FROM incoming WHERE event_key = :key";

    /** A message is known by its chat and number; in which thread it stands may be told differently. */
    static final String ANSWERED_BY = """
            SELECT incoming.text FROM send JOIN incoming ON incoming.event_key = send.because
            WHERE send.app = :app AND send.receipt_space = :space AND send.receipt_chat = :chat AND send.receipt_message = :message
            ORDER BY send.id DESC LIMIT 1""";

    static final String ASKED_BEFORE = """
            SELECT text FROM incoming
            WHERE person_app = :personApp AND person_id = :personId AND space = :space AND chat = :chat
                AND thread IS NOT DISTINCT FROM :thread AND is_question = 1
                AND (message_id IS NULL OR message_id IS DISTINCT FROM :message)
                AND id < COALESCE((SELECT id FROM incoming WHERE event_key = :key), :newest)
            ORDER BY id DESC LIMIT 1""";

    private final Database database;

    public SqlInbox(Database database) {
        this.database = database;
    }

    @Override
    public List<Incoming> accept(List<Incoming> incoming) {
        return database.deliver(handle -> incoming.stream().filter(one -> isNew(handle, one)).toList());
    }

    private boolean isNew(Handle handle, Incoming incoming) {
        // one that lies here longer than digests are kept is known too
        return SeenKeys.add(handle, incoming.key(), database.now()) && IncomingRow.insert(handle, incoming);
    }

    @Override
    public List<TakenUp> takeUp() {
        return database.deliver(handle -> {
            handle.createUpdate(COUNT_TAKING_UP).execute();
            return handle.createQuery(UNFINISHED)
                    .map((row, _) -> new TakenUp(IncomingRow.read(row), row.getInt("times_taken_up"))).list();
        });
    }

    @Override
    public List<Send> finish(Incoming incoming, List<Intent> intents) {
        return database.deliver(handle -> {
            boolean first = handle.createUpdate(FINISH).bind("key", incoming.key()).execute() == 1;
            if (!first) {
                List<Send> earlier = SendRow.enteredBecauseOf(handle, incoming.key());
                if (!earlier.isEmpty() || stored(handle, incoming.key()).isPresent()) {
                    return earlier;
                }
                // it was forgotten or dropped while it was answered
            }
            handle.createUpdate(END_SKETCHES).bind("key", incoming.key()).execute();
            return intents.stream().map(intent -> SendRow.insert(handle, intent, incoming)).toList();
        });
    }

    @Override
    public Optional<String> questionAnsweredBy(Receipt answer) {
        return database.deliver(handle -> handle.createQuery(ANSWERED_BY)
                .bind("app", answer.address().app()).bind("space", answer.address().space()).bind("chat", answer.address().chat())
                .bind("message", answer.messageId())
                .mapTo(String.class).findOne()).flatMap(SqlInbox::question);
    }

    @Override
    public Optional<String> questionBefore(Incoming incoming) {
        return database.deliver(handle -> AddressColumns.bind(AddressColumns.bind(handle.createQuery(ASKED_BEFORE), incoming.from()),
                        incoming.address())
                .bind("key", incoming.key()).bind("newest", Long.MAX_VALUE).bind("message", incoming.context().messageId())
                .mapTo(String.class).findOne()).flatMap(SqlInbox::question);
    }

    @Override
    public Optional<Incoming> find(String key) {
        return database.deliver(handle -> stored(handle, key));
    }

    private static Optional<Incoming> stored(Handle handle, String key) {
        return handle.createQuery(BY_KEY).bind("key", key).map((row, _) -> IncomingRow.read(row)).findOne();
    }

    /** The question in a text; empty for a command. */
    static Optional<String> question(String text) {
        return Command.of(text) instanceof Command.Ask(String question) && !question.isBlank() ? Optional.of(question) : Optional.empty();
    }
}
