package samvad.engine.digest;

import samvad.engine.digest.ComposeStories.Patience;

/** Counts how long digests have waited, so that a slow model holds none up for long and all of them together not for minutes. */
final class WaitingTime {
    private final Patience patience;
    private long spanBegan;
    private long waited;

    /** Times are those of one clock, in nanoseconds. */
    WaitingTime(Patience patience, long now) {
        this.patience = patience;
        this.spanBegan = now;
    }

    /** How long a digest may wait that is begun now; it counts as waited until {@link #giveBack}. */
    synchronized long take(long now) {
        if (now - spanBegan >= patience.span().toNanos()) {
            spanBegan = now;
            waited = 0;
        }
        long taken = Math.max(0, Math.min(patience.digest().toNanos(), patience.together().toNanos() - waited));
        waited += taken;
        return taken;
    }

    /** What of it was not needed. */
    synchronized void giveBack(long time) {
        waited = Math.max(0, waited - time);
    }
}
