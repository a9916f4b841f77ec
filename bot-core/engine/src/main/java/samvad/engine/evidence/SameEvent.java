package samvad.engine.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import samvad.engine.language.LooseSpelling;
import samvad.engine.language.NameSkeleton;
import samvad.engine.language.Names;
import samvad.engine.language.NewsWords;
import samvad.engine.language.Span;

/** Tells roughly whether a passage reports the event of another: of the same days, with the same people and places, in any script. */
final class SameEvent {
    private static final int SHARED_NAMES = 2;
    private static final int DAYS_APART = 3;

    private final Optional<LocalDate> day;
    private final Set<String> names;

    SameEvent(Passage passage) {
        day = passage.source().date();
        names = names(passage.text());
    }

    boolean isToldIn(Passage other) {
        Optional<LocalDate> otherDay = other.source().date();
        if (day.isEmpty() || otherDay.isEmpty() || Math.abs(ChronoUnit.DAYS.between(day.get(), otherDay.get())) > DAYS_APART) {
            return false;
        }
        Set<String> shared = names(other.text());
        shared.retainAll(names);
        return shared.size() >= SHARED_NAMES;
    }

    /** Of each name the last word, so that nobody is two; an office is nobody. */
    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Span last = new Span(0, 0);
        String lastName = "";
        for (Span word : Names.spansIn(text)) {
            if (NewsWords.uses(LooseSpelling.of(word.in(text))).contains(NewsWords.Use.OFFICE)) {
                continue;
            }
            if (word.start() == last.end() + 1 && last.length() > 0) {
                names.remove(lastName);
            }
            lastName = NameSkeleton.of(word.in(text)).orElse("");
            if (!lastName.isEmpty()) {
                names.add(lastName);
            }
            last = word;
        }
        return names;
    }
}
