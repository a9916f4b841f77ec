package samvad.engine.subscription;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/** From an hour to another, past midnight if the first is the later; never all day. */
public record QuietHours(LocalTime from, LocalTime to) {
    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet all day");
        }
    }

    public boolean hold(LocalTime time) {
        return from.isBefore(to) ? !time.isBefore(from) && time.isBefore(to) : !time.isBefore(from) || time.isBefore(to);
    }

    /** The first moment from {@code now} on that they do not hold. */
    public ZonedDateTime over(ZonedDateTime now) {
        if (!hold(now.toLocalTime())) {
            return now;
        }
        ZonedDateTime today = now.with(to);
        return today.isAfter(now) ? today : today.plusDays(1);
    }
}
