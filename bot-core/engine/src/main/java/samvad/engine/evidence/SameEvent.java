package samvad.engine.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import samvad.engine.language.NameSkeleton;
import samvad.engine.language.Names;
import samvad.engine.language.Span;

/** Tells roughly whether two passages report one event: of the same days, with the same people and places, in any script. */
final class SameEvent {
    private static final int SHARED_NAMES = 2;
    private static final int DAYS_APART = 3;

    private SameEvent() {}

    static boolean isToldIn(Passage one, Passage other) {
        Set<String> shared = names(one);
        shared.retainAll(names(other));
        return shared.size() >= SHARED_NAMES && areOfTheSameDays(one.source().date(), other.source().date());
    }

    private static boolean areOfTheSameDays(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= DAYS_APART;
    }

    private static Set<String> names(Passage passage) {
        Set<String> names = new HashSet<>();
        for (Span name : Names.spansIn(passage.text())) {
            NameSkeleton.of(name.in(passage.text())).ifPresent(names::add);
        }
        return names;
    }
}
