package samvad.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Post;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.Send;

/**
 * One message of a push as a row of {@code send}.
 *
 * @param due millis, as all times here
 * @param notBefore it is held back until then; empty if it may be said as soon as somebody claims it
 * @param claimedBy who is to say it; empty if anybody may claim it
 */
record PushRow(Intent intent, Optional<PersonId> reader, long at, long due, Optional<Long> notBefore, Optional<String> claimedBy) {
    private static final String VALUES = """
            INSERT INTO send (kind, because, part, person_app, person_id, app, space, chat, thread, only_for, reply, text_id, answers, secret,
                replaces_space, replaces_chat, replaces_thread, replaces_only_for, replaces_message, at, due, not_before, claimed_by)
            VALUES ('PUSH', :because, :part, :personApp, :personId, :app, :space, :chat, :thread, :onlyFor, '', :text, :answers, :secret,
                :receiptSpace, :receiptChat, :receiptThread, :receiptOnlyFor, :receiptMessage, :at, :due, :notBefore, :claimedBy)\s""";

    static final String INSERT = VALUES + "RETURNING id";

    /** Nothing happens if its key was entered before. */
    static final String INSERT_NEW = VALUES + "ON CONFLICT DO NOTHING";

    <S extends SqlStatement<S>> S bindTo(S insert, PushTexts texts) {
        Post post = intent.post();
        insert.bind("because", intent.because()).bind("part", intent.part())
                .bind("personApp", reader.map(PersonId::app)).bind("personId", reader.map(PersonId::id))
                .bind("text", texts.id(post.reply())).bind("answers", post.answers()).bind("secret", post.secret())
                .bind("at", at).bind("due", due).bind("notBefore", notBefore).bind("claimedBy", claimedBy);
        return AddressColumns.bind(AddressColumns.bind(insert, intent.replaces()), post.address());
    }

    static Send read(ResultSet row, PushTexts texts) throws SQLException {
        Post post = new Post(AddressColumns.address(row), texts.reply(row.getLong("text_id")), AddressColumns.text(row, "answers"),
                AddressColumns.text(row, "secret"));
        return new Send(row.getLong("id"), new Intent(Intent.Kind.PUSH, row.getString("because"), row.getInt("part"), post,
                AddressColumns.receipt(row, "replaces_")));
    }
}
