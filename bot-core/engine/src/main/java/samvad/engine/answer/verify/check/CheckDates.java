package samvad.engine.answer.verify.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.language.time.DateMention;
import samvad.engine.language.time.Weekdays;

/**
 * Every date, year, month and weekday is in the sentences it rests on; a year may be that of the article. Where these name no date at
 * all, it may be one that the article names elsewhere.
 */
public final class CheckDates implements Check {
    private static final int SENTENCES_BEFORE = 2;

    @Override
    public Optional<Fault> fault(Support support) {
        SentenceReading claim = support.claim();
        for (DateMention date : claim.dates()) {
            List<Alignment> sources = sources(support, claim.placeOf(date.span()));
            if (sources.stream().noneMatch(alignment -> alignment.dates(date) || followsIn(support, alignment, date)) && !isAdded(support, sources, date)) {
                return Optional.of(new Fault.OtherDate(date.span().in(claim.text())));
            }
        }
        for (int i = 0; i < claim.words().size(); i++) {
            Optional<DayOfWeek> weekday = Weekdays.of(claim.plain(i));
            if (weekday.isPresent() && weekdaySources(support, i).stream().noneMatch(alignment -> holds(support, alignment, weekday.get()))) {
                return Optional.of(new Fault.OtherDate(claim.words().get(i).surface()));
            }
        }
        return Optional.empty();
    }

    private static List<Alignment> sources(Support support, int word) {
        return support.anchorAt(word).map(support::linked).orElse(List.of());
    }

    /** Beside a sentence that names a weekday itself only those are asked that say more of the clause. */
    private static List<Alignment> weekdaySources(Support support, int word) {
        int clause = support.claim().clauseOf(word);
        return sources(support, word).stream().filter(alignment -> support.anchorAt(word).filter(anchor -> anchor == alignment || !namesDay(anchor)
                || support.addsTo(anchor, alignment, clause)).isPresent()).toList();
    }

    private static boolean namesDay(Alignment alignment) {
        return alignment.cited().words().stream().anyMatch(word -> Weekdays.of(word.plain()).isPresent());
    }

    /** The article names the date in another sentence, and those it rests on name no date and no weekday that may have been replaced. */
    private static boolean isAdded(Support support, List<Alignment> sources, DateMention date) {
        boolean undated = sources.stream().map(Alignment::cited).allMatch(held -> held.dates().isEmpty()
                && held.words().stream().allMatch(word -> Weekdays.of(word.plain()).isEmpty()));
        return undated && !sources.isEmpty() && support.all().stream()
                .anyMatch(alignment -> alignment.source().equals(sources.getFirst().source()) && alignment.dates(date));
    }

    /** "That day": the sentence names no day itself, and one shortly before it does. */
    private static boolean followsIn(Support support, Alignment alignment, DateMention date) {
        boolean named = alignment.cited().dates().stream().anyMatch(held -> held.day().isPresent());
        return !named && support.before(alignment, SENTENCES_BEFORE).stream().anyMatch(before -> before.dates(date));
    }

    private static boolean holds(Support support, Alignment alignment, DayOfWeek weekday) {
        if (namesWeekday(alignment, weekday)) {
            return true;
        }
        return !namesDay(alignment) && support.before(alignment, SENTENCES_BEFORE).stream().anyMatch(before -> namesWeekday(before, weekday));
    }

    private static boolean namesWeekday(Alignment alignment, DayOfWeek weekday) {
        boolean named = alignment.cited().words().stream().map(word -> Weekdays.of(word.plain()))
                .anyMatch(Optional.of(weekday)::equals);
        return named || alignment.cited().dates().stream().flatMap(date -> dated(date, alignment).stream())
                .anyMatch(day -> day.getDayOfWeek() == weekday);
    }

    private static Optional<LocalDate> dated(DateMention date, Alignment alignment) {
        if (date.year().isPresent() || alignment.source().date().isEmpty()) {
            return date.fullDate();
        }
        return new DateMention(OptionalInt.of(alignment.source().date().get().getYear()), date.month(), date.day(), date.span()).fullDate();
    }
}
