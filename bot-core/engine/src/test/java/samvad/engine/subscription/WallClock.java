package samvad.engine.subscription;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Watches a clock on a wall minute by minute: knows nothing of how a zone's rules are written, only what the clock shows. */
final class WallClock {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ZoneId zone;

    WallClock(ZoneId zone) {
        this.zone = zone;
    }

    /** The moments in {@code [from, until)} when the clock first shows, or has first passed, one of the hours of a day it shows. */
    List<Instant> moments(Set<LocalTime> times, Set<DayOfWeek> days, Instant from, Instant until) {
        Set<LocalDate> shown = new HashSet<>();
        for (Instant now = from; now.isBefore(until.plus(Duration.ofDays(1))); now = now.plus(MINUTE)) {
            shown.add(now.atZone(zone).toLocalDate());
        }
        TreeSet<LocalDateTime> awaited = new TreeSet<>();
        shown.stream().filter(day -> days.contains(day.getDayOfWeek())).forEach(day -> times.forEach(time -> awaited.add(day.atTime(time))));
        LocalDateTime before = from.minus(MINUTE).atZone(zone).toLocalDateTime();
        awaited.removeIf(one -> !one.isAfter(before));
        List<Instant> moments = new ArrayList<>();
        for (Instant now = from; now.isBefore(until) && !awaited.isEmpty(); now = now.plus(MINUTE)) {
            LocalDateTime shows = now.atZone(zone).toLocalDateTime();
            if (!awaited.first().isAfter(shows)) {
                moments.add(now);
                awaited.removeIf(one -> !one.isAfter(shows));
            }
        }
        return moments;
    }
}
