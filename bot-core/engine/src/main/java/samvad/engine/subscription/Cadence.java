package samvad.engine.subscription;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When a digest comes, by the clock of one place.
 *
 * @param times in order, to the minute, at least one
 * @param days at least one; of a weekly edition exactly one
 * @param zone a zone's name, never an offset, so that its clock changes are followed
 */
public record Cadence(Edition edition, List<LocalTime> times, Set<DayOfWeek> days, ZoneId zone) {
    /** What a digest looks back on. */
    public enum Edition {
        DAILY,
        WEEKLY
    }

    public Cadence {
        times = List.copyOf(new TreeSet<>(times));
        days = Set.copyOf(days);
        if (times.isEmpty() || days.isEmpty() || edition == Edition.WEEKLY && days.size() != 1) {
            throw new IllegalArgumentException("a digest comes at an hour, on a day: " + times + " " + days);
        }
    }

    public Cadence in(ZoneId other) {
        return new Cadence(edition, times, days, other);
    }
}
