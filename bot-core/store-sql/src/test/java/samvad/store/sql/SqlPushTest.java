package samvad.store.sql;

import samvad.testkit.PushQueueContract;
import samvad.testkit.RoundsContract;
import samvad.testkit.StoryLedgerContract;
import samvad.testkit.StoryRetentionContract;
import samvad.testkit.SubscriptionsContract;

final class SqlPushTest extends StoreTest implements SubscriptionsContract, RoundsContract, PushQueueContract, StoryLedgerContract,
        StoryRetentionContract {}
