package samvad.engine.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads periods with two named ends: "from March to May 2024", "between Monday and today", "17 अगस्त से 3 सितंबर तक". */
final class TimeRanges implements ReadPeriods {
    private static final Pattern BETWEEN = TimeText.words("BETWEEN(?: THE)?");
    private static final Pattern FROM = TimeText.words("FROM(?: THE)?");
    private static final Pattern TO = TimeText.words("(?:TO|UNTIL|-|SE(?: LEKAR)?)(?: THE)?");
    private static final Pattern AND = TimeText.words("(?:AND|TO|-)(?: THE)?");
    private static final Pattern HINDI_AND = TimeText.words("AND");
    private static final Pattern HINDI_BETWEEN = TimeText.words("(?:KE )?BICH|KE DAURAN");
    static final Pattern HINDI_END = TimeText.words("TAK|(?:KE )?BICH|KE DAURAN");
    private static final Pattern NOW = TimeText.words("NOW");
    private static final String MONTH = "[Mm]\\d{1,2}";

    private final TimeText text;
    private final LocalDate today;
    private final ReadStretch days;
    private final Verbs verbs;

    TimeRanges(TimeText text, LocalDate today, ReadStretch days, Verbs verbs) {
        this.text = text;
        this.today = today;
        this.days = days;
        this.verbs = verbs;
    }

    @Override
    public Optional<Periods> at(int at) {
        return ReadPeriods.longest(List.of(
                text.find(BETWEEN, at).flatMap(found -> pair(at, found.end(), AND)),
                text.find(FROM, at).flatMap(found -> pair(at, found.end(), TO)).map(this::withHindiEnd),
                pair(at, at, TO).map(this::withHindiEnd),
                pair(at, at, HINDI_AND).flatMap(pair -> text.find(HINDI_BETWEEN, pair.end()).map(found -> new Periods(pair.readings(), found.end())))));
    }

    private Periods withHindiEnd(Periods pair) {
        return new Periods(pair.readings(), text.find(HINDI_END, pair.end()).map(TimeText.Found::end).orElse(pair.end()));
    }

    private Optional<Periods> pair(int at, int first, Pattern link) {
        return end(first, first > at || isBesideMonth(first)).flatMap(one -> text.find(link, one.end())
                .flatMap(found -> end(found.end(), true))
                .map(other -> new Periods(resolved(one.stretch(), other.stretch(), verbs.tense(at, other.end())), other.end())));
    }

    /** "March to May": what one is makes clear what the other is. */
    private boolean isBesideMonth(int at) {
        return text.form(at + 2).matches(MONTH) && !text.form(at - 1).equals("THE");
    }

    private Optional<Read> end(int at, boolean besideTime) {
        return Read.longest(List.of(days.at(at, besideTime), text.find(NOW, at).map(found -> new Read(new Stretch.Fixed(Days.one(today), CalendarUnit.DAY), found.end()))));
    }

    /** From one to the other, in the years and weeks that fit together. */
    private List<Period> resolved(Stretch one, Stretch other, Tense tense) {
        List<Days> from = one.readings(today, tense);
        List<Days> to = other.readings(today, tense);
        if (one instanceof Stretch.Recurring first && (tense.isAhead() || !(other instanceof Stretch.Recurring))) {
            from = to.stream().flatMap(end -> first.latestBegun(end.from()).stream()).toList();
        } else if (other instanceof Stretch.Recurring last) {
            to = from.stream().flatMap(start -> last.firstEnding(start.from()).stream()).toList();
        }
        return periods(from, to);
    }

    private static List<Period> periods(List<Days> from, List<Days> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, Math.max(from.size(), to.size())).boxed().flatMap(i -> {
            LocalDate first = from.get(Math.min(i, from.size() - 1)).from();
            LocalDate last = to.get(Math.min(i, to.size() - 1)).to();
            return first.isAfter(last) ? Stream.<Period>empty() : Stream.of(Period.of(first, last));
        }).toList();
    }
}
