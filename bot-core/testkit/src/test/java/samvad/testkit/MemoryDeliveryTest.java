package samvad.testkit;

import samvad.engine.delivery.Inbox;
import samvad.engine.delivery.PushQueue;
import samvad.engine.delivery.Retention;
import samvad.engine.delivery.Rounds;
import samvad.engine.delivery.SendLedger;
import samvad.engine.story.StoryLedger;
import samvad.engine.subscription.Subscriptions;

final class MemoryDeliveryTest
        implements InboxContract, SendLedgerContract, RetentionContract, SubscriptionsContract, RoundsContract, PushQueueContract,
        StoryRetentionContract {
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
    public Subscriptions subscriptions() {
        return delivery.subscriptions();
    }

    @Override
    public Rounds rounds() {
        return delivery.rounds();
    }

    @Override
    public PushQueue pushes() {
        return delivery.pushes();
    }

    @Override
    public StoryLedger stories() {
        return delivery.stories();
    }

    @Override
    public void restart() {
        delivery.restart();
    }

    @Override
    public MovingClock clock() {
        return clock;
    }
}
