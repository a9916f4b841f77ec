package samvad.engine.subscription;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
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
    /** A week's one day may be left out, as in Samoa in 2011: then it takes two weeks. */
    private static final int DAYS_LOOKED_AT = 16;

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

    /**
     * The first moment strictly after this one when a digest comes, by the zone's rules as they are known now. An hour the clock
     * jumps over comes when it has jumped, one it shows twice comes the first time; a day it leaves out has no digest.
     */
    public Instant next(Instant after) {
        // the day before may have an hour that the clock's jump brings past midnight
        LocalDate first = after.atZone(zone).toLocalDate().minusDays(1);
        for (LocalDate day = first; day.isBefore(first.plusDays(DAYS_LOOKED_AT)); day = day.plusDays(1)) {
            Optional<Instant> next = days.contains(day.getDayOfWeek()) ? nextOf(day, after) : Optional.empty();
            if (next.isPresent()) {
                return next.get();
            }
        }
        throw new IllegalStateException("no day of " + days + " comes in " + zone + " after " + after);
    }

    private Optional<Instant> nextOf(LocalDate day, Instant after) {
        return times.stream().flatMap(time -> moment(day.atTime(time)).stream()).filter(moment -> moment.isAfter(after)).findFirst();
    }

    private Optional<Instant> moment(LocalDateTime shown) {
        ZoneOffsetTransition jump = zone.getRules().getTransition(shown);
        if (jump == null) {
            ZoneOffset offset = zone.getRules().getOffset(shown);
            return Optional.of(shown.toInstant(offset));
        }
        if (jump.isOverlap()) {
            return Optional.of(shown.toInstant(jump.getOffsetBefore()));
        }
        LocalDateTime midnight = shown.toLocalDate().atStartOfDay();
        boolean leavesOutTheDay = !jump.getDateTimeBefore().isAfter(midnight) && !jump.getDateTimeAfter().isBefore(midnight.plusDays(1));
        return leavesOutTheDay ? Optional.empty() : Optional.of(jump.getInstant());
    }
}
