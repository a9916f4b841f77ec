package samvad.engine.subscription;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samvad.engine.language.Language;

/** What somebody's words wish of their digest. */
public sealed interface Wished {
    /**
     * What is to be as it is said; the rest stays as it is.
     *
     * @param times none if no hour is named
     * @param days none if no day is named; exactly one wishes a weekly edition
     */
    record Wish(List<LocalTime> times, Set<DayOfWeek> days, Optional<ZoneId> zone, Optional<Integer> stories, Optional<Language> language)
            implements Wished {
        public Wish {
            times = List.copyOf(times);
            days = Set.copyOf(days);
        }

        /** The times as wished, or else as they were; empty if no hour is known. */
        public Optional<Cadence> cadence(Optional<Cadence> before, ZoneId otherwise) {
            List<LocalTime> hours = times.isEmpty() ? before.map(Cadence::times).orElse(List.of()) : times;
            Set<DayOfWeek> on = days.isEmpty() ? before.map(Cadence::days).orElse(EnumSet.allOf(DayOfWeek.class)) : days;
            Cadence.Edition edition = on.size() == 1 ? Cadence.Edition.WEEKLY : Cadence.Edition.DAILY;
            return hours.isEmpty() ? Optional.empty() : Optional.of(new Cadence(edition, hours, on, zone.orElse(otherwise)));
        }
    }

    /** @param word the first that could not be read */
    record NotUnderstood(String word) implements Wished {}

    /** An offset or an abbreviation names no place: several share it, and it says nothing of summer time. @param named as it was written */
    record NeedsCity(String named) implements Wished {}
}
