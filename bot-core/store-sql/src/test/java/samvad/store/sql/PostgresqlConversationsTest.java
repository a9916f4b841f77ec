package samvad.store.sql;

import samvad.testkit.ConversationsContract;

final class PostgresqlConversationsTest extends PostgresqlTest implements ConversationsContract {}
