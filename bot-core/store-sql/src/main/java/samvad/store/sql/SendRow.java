package samvad.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Post;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.Send;

/** A {@link Send} as a row. */
final class SendRow {
    static final String INSERT = """
            INSERT INTO send (kind, because, part, person_app, person_id, app, space, chat, thread, only_for, reply, answers, secret,
                replaces_space, replaces_chat, replaces_thread, replaces_only_for, replaces_message, at)
            VALUES (:kind, :because, :part, :personApp, :personId, :app, :space, :chat, :thread, :onlyFor, :reply, :answers, :secret,
                :receiptSpace, :receiptChat, :receiptThread, :receiptOnlyFor, :receiptMessage, :at)
            RETURNING id""";

    static final String ENTERED_BECAUSE_OF = "SELECT * FROM send WHERE because = :because AND kind <> 'SKETCH' ORDER BY id";

    private SendRow() {}

    /** Enters what answers somebody: it goes when they are forgotten, and its secret is as old as their question. */
    static Send insert(Handle handle, Intent intent, Incoming answered) {
        return insert(handle, intent, Optional.of(answered.from()), answered.at().toEpochMilli());
    }

    static Send insert(Handle handle, Intent intent, Optional<PersonId> person, long at) {
        Post post = intent.post();
        Query insert = handle.createQuery(INSERT)
                .bind("kind", intent.kind().name()).bind("because", intent.because()).bind("part", intent.part())
                .bind("personApp", person.map(PersonId::app)).bind("personId", person.map(PersonId::id))
                .bind("reply", ReplyJson.write(post.reply())).bind("answers", post.answers()).bind("secret", post.secret()).bind("at", at);
        long id = AddressColumns.bind(AddressColumns.bind(insert, intent.replaces()), post.address()).mapTo(Long.class).one();
        SqlCitations.cite(handle, id, intent.cites());
        return new Send(id, intent);
    }

    static List<Send> enteredBecauseOf(Handle handle, String key) {
        return handle.createQuery(ENTERED_BECAUSE_OF).bind("because", key).map((row, _) -> read(row)).list();
    }

    static Send read(ResultSet row) throws SQLException {
        Post post = new Post(AddressColumns.address(row), ReplyJson.read(row.getString("reply")),
                AddressColumns.text(row, "answers"), AddressColumns.text(row, "secret"));
        return new Send(row.getLong("id"), new Intent(Intent.Kind.valueOf(row.getString("kind")), row.getString("because"),
                row.getInt("part"), post, AddressColumns.receipt(row, "replaces_")));
    }
}
