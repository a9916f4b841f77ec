package samvad.sources;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import samvad.engine.knowledge.Outlet;
import samvad.engine.knowledge.Outlets;
import samvad.engine.knowledge.Source;

/**
 * How long articles are kept, counted from the day they bear.
 *
 * @param otherwise for those of outlets that name no days of their own; empty for as long as any
 */
public record KeptDays(Outlets outlets, Optional<Integer> otherwise) {
    Optional<Integer> of(Source source) {
        return outlets.find(source).flatMap(outlet -> outlet.terms().keptDays()).or(() -> otherwise);
    }

    /** True if an article of a day is to be kept no longer. */
    boolean areOver(Source source, LocalDate day, LocalDate today) {
        return of(source).filter(days -> day.isBefore(today.minusDays(days))).isPresent();
    }

    /** What is of this day or later is kept, whoever published it; empty if all is. */
    Optional<LocalDate> allKeptFrom(LocalDate today) {
        return Stream.concat(outlets.all().stream().map(Outlet::terms).map(Outlet.Terms::keptDays), Stream.of(otherwise)).flatMap(Optional::stream)
                .min(Integer::compare).map(today::minusDays);
    }
}
