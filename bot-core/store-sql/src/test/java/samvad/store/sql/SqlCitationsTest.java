package samvad.store.sql;

import samvad.testkit.CitationsContract;

final class SqlCitationsTest extends StoreTest implements CitationsContract {}
