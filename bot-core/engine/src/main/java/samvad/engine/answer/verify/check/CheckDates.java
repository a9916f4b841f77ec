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
        SentenceReading said = support.said();
        for (DateMention date : said.dates()) {
            List<Alignment> sources = sources(support, said.placeOf(date.span()));
            if (sources.stream().noneMatch(meeting -> meeting.dates(date) || followsIn(support, meeting, date)) && !isAdded(support, sources, date)) {
                return Optional.of(new Fault.OtherDate(date.span().in(said.text())));
            }
        }
        for (int i = 0; i < said.words().size(); i++) {
            Optional<DayOfWeek> weekday = Weekdays.of(said.plain(i));
            if (weekday.isPresent() && weekdaySources(support, i).stream().noneMatch(meeting -> holds(support, meeting, weekday.get()))) {
                return Optional.of(new Fault.OtherDate(said.words().get(i).surface()));
            }
        }
        return Optional.empty();
    }

    private static List<Alignment> sources(Support support, int word) {
        return support.anchorAt(word).map(support::linked).orElse(List.of());
    }

    /** Beside a sentence that names a weekday itself only those are asked that say more of the clause. */
    private static List<Alignment> weekdaySources(Support support, int word) {
        int clause = support.said().words().get(word).clause();
        return sources(support, word).stream().filter(meeting -> support.anchorAt(word).filter(anchor -> anchor == meeting || !namesDay(anchor)
                || support.addsTo(anchor, meeting, clause)).isPresent()).toList();
    }

    private static boolean namesDay(Alignment meeting) {
        return meeting.held().words().stream().anyMatch(word -> Weekdays.of(word.plain()).isPresent());
    }

    /** The article names the date in another sentence, and those it rests on name no date and no weekday that may have been replaced. */
    private static boolean isAdded(Support support, List<Alignment> sources, DateMention date) {
        boolean undated = sources.stream().map(Alignment::held).allMatch(held -> held.dates().isEmpty()
                && held.words().stream().allMatch(word -> Weekdays.of(word.plain()).isEmpty()));
        return undated && !sources.isEmpty() && support.all().stream()
                .anyMatch(meeting -> meeting.source().equals(sources.getFirst().source()) && meeting.dates(date));
    }

    /** "That day": the sentence names no day itself, and one shortly before it does. */
    private static boolean followsIn(Support support, Alignment meeting, DateMention date) {
        boolean named = meeting.held().dates().stream().anyMatch(held -> held.day().isPresent());
        return !named && support.before(meeting, SENTENCES_BEFORE).stream().anyMatch(before -> before.dates(date));
    }

    private static boolean holds(Support support, Alignment meeting, DayOfWeek weekday) {
        if (namesWeekday(meeting, weekday)) {
            return true;
        }
        return !namesDay(meeting) && support.before(meeting, SENTENCES_BEFORE).stream().anyMatch(before -> namesWeekday(before, weekday));
    }

    private static boolean namesWeekday(Alignment meeting, DayOfWeek weekday) {
        boolean named = meeting.held().words().stream().map(word -> Weekdays.of(word.plain()))
                .anyMatch(Optional.of(weekday)::equals);
        return named || meeting.held().dates().stream().flatMap(date -> dated(date, meeting).stream())
                .anyMatch(day -> day.getDayOfWeek() == weekday);
    }

    private static Optional<LocalDate> dated(DateMention date, Alignment meeting) {
        if (date.year().isPresent() || meeting.source().date().isEmpty()) {
            return date.fullDate();
        }
        return new DateMention(OptionalInt.of(meeting.source().date().get().getYear()), date.month(), date.day(), date.span()).fullDate();
    }
}
