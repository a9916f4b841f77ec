package samvad.launcher.serve;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import samvad.engine.delivery.SendLedger;

/** Counts the ledger once for all who look in the same second. */
final class LatestTally {
    private static final Duration GOOD_FOR = Duration.ofSeconds(1);

    private final SendLedger ledger;
    private SendLedger.@Nullable Tally tally;
    private long countedAt;

    LatestTally(SendLedger ledger) {
        this.ledger = ledger;
    }

    synchronized SendLedger.Tally get() {
        SendLedger.Tally latest = tally;
        if (latest == null || System.nanoTime() - countedAt >= GOOD_FOR.toNanos()) {
            latest = ledger.tally();
            tally = latest;
            countedAt = System.nanoTime();
        }
        return latest;
    }
}
