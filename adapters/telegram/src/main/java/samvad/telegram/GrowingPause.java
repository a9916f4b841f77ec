package samvad.telegram;

import java.time.Duration;

/** Waits after each failure in a row: twice as long as before, up to a longest. For one thread. */
final class GrowingPause {
    private final TelegramSettings.Pacing pacing;
    private final OpenTime openTime;
    private Duration next;

    GrowingPause(TelegramSettings.Pacing pacing, OpenTime openTime) {
        this.pacing = pacing;
        this.openTime = openTime;
        this.next = pacing.firstPause();
    }

    void pause() {
        openTime.pause(next);
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(pacing.longestPause()) < 0 ? doubled : pacing.longestPause();
    }

    /** All went well. */
    void reset() {
        next = pacing.firstPause();
    }
}
