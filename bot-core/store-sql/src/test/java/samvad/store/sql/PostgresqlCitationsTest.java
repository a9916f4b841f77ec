package samvad.store.sql;

import samvad.testkit.CitationsContract;

final class PostgresqlCitationsTest extends PostgresqlTest implements CitationsContract {}
