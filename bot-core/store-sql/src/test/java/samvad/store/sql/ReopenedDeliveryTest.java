package samvad.store.sql;

import org.junit.jupiter.api.Tag;
import samvad.testkit.InboxContract;
import samvad.testkit.RetentionContract;
import samvad.testkit.SendLedgerContract;

/** The same promises when the program ends and begins again between any two steps. */
@Tag("ci")
final class ReopenedDeliveryTest extends StoreTest implements InboxContract, SendLedgerContract, RetentionContract {
    @Override
    Database database() {
        reopen();
        return super.database();
    }
}
