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
        // claims end with their instance; other tests show that
        super.database().jdbi().useHandle(handle -> handle.createUpdate("UPDATE send SET claimed_by = :me WHERE claimed_by IS NOT NULL")
                .bind("me", super.database().instance()).execute());
        return super.database();
    }
}
