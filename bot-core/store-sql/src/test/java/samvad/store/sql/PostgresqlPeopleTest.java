package samvad.store.sql;

import samvad.testkit.PeopleContract;

final class PostgresqlPeopleTest extends PostgresqlTest implements PeopleContract {}
