package samvad.store.sql;

import samvad.testkit.InboxContract;
import samvad.testkit.RetentionContract;
import samvad.testkit.SendLedgerContract;

final class PostgresqlDeliveryTest extends PostgresqlTest implements InboxContract, SendLedgerContract, RetentionContract {}
