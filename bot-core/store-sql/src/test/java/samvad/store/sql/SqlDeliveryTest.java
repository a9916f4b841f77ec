package samvad.store.sql;

import samvad.testkit.InboxContract;
import samvad.testkit.RetentionContract;
import samvad.testkit.SendLedgerContract;

final class SqlDeliveryTest extends StoreTest implements InboxContract, SendLedgerContract, RetentionContract {}
