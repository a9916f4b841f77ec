package samvad.testkit;

import samvad.engine.delivery.Inbox;
import samvad.engine.delivery.Retention;
import samvad.engine.delivery.SendLedger;

final class MemoryDeliveryTest implements InboxContract, SendLedgerContract, RetentionContract {
    private final MovingClock clock = new MovingClock(START);
    private final MemoryDelivery delivery = new MemoryDelivery(clock);

    @Override
    public Inbox inbox() {
        return delivery;
    }

    @Override
    public SendLedger ledger() {
        return delivery;
    }

    @Override
    public Retention retention() {
        return delivery;
    }

    @Override
    public MovingClock clock() {
        return clock;
    }
}
