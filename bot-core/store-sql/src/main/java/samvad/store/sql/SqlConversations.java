package samvad.store.sql;

import samvad.engine.answer.Conversation;
import samvad.engine.chat.PersonId;
import samvad.engine.desk.Conversations;

/** Remembers each conversation's last turns in a row. */
public final class SqlConversations implements Conversations {
    static final String FIND = "SELECT turns FROM conversation WHERE id = :id";

    static final String FORGET = "DELETE FROM conversation WHERE person_app = :personApp AND person_id = :personId";

    private static final String KEEP = """
            INSERT INTO conversation (id, person_app, person_id, turns, at) VALUES (:id, :personApp, :personId, :turns, :at)
            ON CONFLICT (id) DO UPDATE SET turns = excluded.turns, at = excluded.at""";

    private static final String LEAVE =
            "DELETE FROM conversation WHERE person_app = :app AND SUBSTR(person_id, 1, LENGTH(:prefix)) = :prefix";

    private final Database database;

    public SqlConversations(Database database) {
        this.database = database;
    }

    @Override
    public Conversation find(String conversation) {
        return database.remember(handle -> handle.createQuery(FIND).bind("id", conversation).mapTo(String.class).findOne())
                .map(ConversationJson::read).orElse(Conversation.EMPTY);
    }

    @Override
    public void keep(PersonId person, String conversation, Conversation said) {
        int _ = database.remember(handle -> AddressColumns.bind(handle.createUpdate(KEEP), person)
                .bind("id", conversation).bind("turns", ConversationJson.write(said)).bind("at", database.now()).execute());
    }

    @Override
    public void forget(PersonId person) {
        int _ = database.remember(handle -> AddressColumns.bind(handle.createUpdate(FORGET), person).execute());
        database.wipe();
    }

    @Override
    public void leave(String app, String space) {
        int _ = database.remember(handle -> handle.createUpdate(LEAVE).bind("app", app).bind("prefix", space + "/").execute());
        database.wipe();
    }
}
