package samvad.launcher;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's clock, set wrong by as much as a test says. */
public final class ShiftedClock extends Clock {
    private volatile Duration shift;

    public ShiftedClock(Duration shift) {
        this.shift = shift;
    }

    public void pass(Duration time) {
        shift = shift.plus(time);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Kolkata");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        Clock mine = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return mine.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return mine.withZone(other);
            }
        };
    }
}
