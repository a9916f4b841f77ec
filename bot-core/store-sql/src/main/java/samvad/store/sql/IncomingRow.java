package samvad.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import samvad.engine.chat.Command;
import samvad.engine.delivery.Incoming;
import samvad.engine.language.Language;

/** An {@link Incoming} as a row. */
final class IncomingRow {
    static final String INSERT = """
            INSERT INTO incoming (event_key, app, space, chat, thread, only_for, person_app, person_id, text, is_question, is_wish,
                message_id, replies_to, about, app_language, secret, at)
            VALUES (:key, :app, :space, :chat, :thread, :onlyFor, :personApp, :personId, :text, :isQuestion, :isWish,
                :messageId, :repliesTo, :about, :appLanguage, :secret, :at)
            ON CONFLICT DO NOTHING""";

    private IncomingRow() {}

    /** Whether its key was not there yet. */
    static boolean insert(Handle handle, Incoming incoming) {
        Incoming.Context context = incoming.context();
        Update insert = handle.createUpdate(INSERT)
                .bind("key", incoming.key()).bind("text", incoming.text()).bind("at", incoming.at().toEpochMilli())
                .bind("isQuestion", SqlInbox.question(incoming.text()).isPresent() ? 1 : 0)
                .bind("isWish", Command.of(incoming.text()) instanceof Command.Forget ? 1 : 0)
                .bind("messageId", context.messageId()).bind("repliesTo", context.repliesTo()).bind("about", context.about())
                .bind("appLanguage", context.appLanguage().map(Language::code)).bind("secret", context.secret());
        return AddressColumns.bind(AddressColumns.bind(insert, incoming.from()), incoming.address()).execute() == 1;
    }

    static Incoming read(ResultSet row) throws SQLException {
        Incoming.Context context = new Incoming.Context(
                AddressColumns.text(row, "message_id"), AddressColumns.text(row, "replies_to"), AddressColumns.text(row, "about"),
                AddressColumns.text(row, "app_language").flatMap(Language::ofCode), AddressColumns.text(row, "secret"));
        return new Incoming(row.getString("event_key"), AddressColumns.address(row), AddressColumns.person(row),
                row.getString("text"), context, Instant.ofEpochMilli(row.getLong("at")));
    }
}
