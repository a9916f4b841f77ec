package samvad.engine.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the days an expression names, with what stands around them: "Monday last week", "early November 2024", "2024 की पहली छमाही". */
final class ReadStretches implements ReadStretch {
    private static final Pattern BETWEEN_TWO = Pattern.compile("KE|OF|IN|ON|,|MEIN|THE|'s|KO|YEARWORD|YEAR|DURING|\\(");
    private static final int LONGEST_BETWEEN_TWO = 3;

    private static final Pattern PART_FIRST = TimeText.words("(?:THE )?(?:(?<adjective>EARLY|MID|LATE)(?: IN| OF| THE| -)*|(?:very )?(?<noun>START|MIDDLE|END) (?:OF(?: THE)?|-))");
    private static final Pattern PART_LAST = TimeText.words("(?:(?:KE )(?<part>EARLY|MID|START|MIDDLE|END|BICH(?= MEIN ))|(?<bare>EARLY|MID|START|MIDDLE|END)(?= (?:MEIN|TAK|SE) ))");

    private static final String NTH = "(?:(?<nth>[1-5]|1\\d|2\\d|3[01])th|(?<first>PAHLE|PAHLA)|(?<final>FINAL|LAST))";
    private static final String SLICE = NTH + " (?:(?<count>\\d{1,3}) )?(?<unit>DAY|WEEK|MONTH|QUARTER|YEAR|HALF|FORTNIGHT)";
    private static final Pattern SLICE_FIRST = TimeText.words("(?:THE )?" + SLICE + " OF(?: THE)?");
    private static final Pattern SLICE_LAST = TimeText.words("(?:KE|MEIN|'s) " + SLICE + "|(?:KE )?(?<early>FIRSTHALF|SECONDHALF)");
    private static final Pattern FIGURE_FIRST = TimeText.words("(?:THE )?(?<sign>[qh])(?<figure>[1-4])(?: OF|,)?");
    private static final Pattern FIGURE_LAST = TimeText.words("(?<sign>[qh])(?<figure>[1-4])");

    /** "By the end of the year". */
    private static final Pattern THIS_ONE = TimeText.words("(?<=OF THE )(?<unit>YEAR|MONTH|WEEK|DECADE|CENTURY)|(?<hindi>YEAR|MONTH)(?= KE (?:EARLY|MID|START|MIDDLE|END) )");

    private final TimeText text;
    private final LocalDate today;
    private final List<ReadStretch> kinds;

    ReadStretches(TimeText text, LocalDate today, Verbs verbs) {
        this.text = text;
        this.today = today;
        this.kinds = List.of(new RelativeDays(text, today), new RelativeUnits(text, today, verbs), new NamedDates(text, today), new DaysOfMonth(text),
                new NamedYears(text));
    }

    @Override
    public Optional<Read> at(int at, boolean besideTime) {
        return Read.longest(List.of(partFirst(at), sliced(at), bare(at, besideTime)));
    }

    /** "The first half of 2024". */
    private Optional<Read> sliced(int at) {
        return Read.longest(List.of(sliceFirst(at), figureFirst(at)));
    }

    /** Without a part before it. */
    private Optional<Read> bare(int at, boolean besideTime) {
        Optional<Read> best = Read.longest(List.of(simple(at, besideTime), thisOne(at)));
        for (Optional<Read> longer = best; longer.isPresent(); longer = longer(longer.get())) {
            best = longer;
        }
        return best;
    }

    private Optional<Read> simple(int at, boolean besideTime) {
        return kinds.stream().map(kind -> kind.at(at, besideTime)).reduce(Optional.empty(), (one, other) -> Read.longest(List.of(one, other)));
    }

    private Optional<Read> partFirst(int at) {
        return text.find(PART_FIRST, at).flatMap(found -> Read.longest(List.of(sliced(found.end()), bare(found.end(), true)))
                .flatMap(read -> third(read, found.group("adjective").or(() -> found.group("noun")).orElseThrow(), read.end())));
    }

    private Optional<Read> sliceFirst(int at) {
        return text.find(SLICE_FIRST, at).flatMap(found -> bare(found.end(), true).flatMap(read -> slice(read, found, read.end())));
    }

    private Optional<Read> figureFirst(int at) {
        return text.find(FIGURE_FIRST, at).flatMap(found -> bare(found.end(), true).flatMap(read -> figure(read, found, read.end())));
    }

    private Optional<Read> thisOne(int at) {
        return text.find(THIS_ONE, at).map(found -> {
            CalendarUnit unit = CalendarUnit.valueOf(found.group("unit").or(() -> found.group("hindi")).orElseThrow());
            return new Read(new Stretch.Fixed(unit.holding(today), unit), found.end());
        });
    }

    /** With what follows it, if that says more of it. */
    private Optional<Read> longer(Read read) {
        return Read.longest(List.of(
                text.find(PART_LAST, read.end()).flatMap(found -> third(read, found.group("part").or(() -> found.group("bare")).orElseThrow(), found.end())),
                text.find(SLICE_LAST, read.end()).flatMap(found -> slice(read, found, found.end())),
                text.find(FIGURE_LAST, read.end()).flatMap(found -> figure(read, found, found.end())),
                withOther(read)));
    }

    private Optional<Read> third(Read read, String part, int end) {
        int which = switch (part) {
            case "EARLY", "START" -> 1;
            case "MID", "MIDDLE", "BICH" -> 2;
            default -> 3;
        };
        return unit(read).filter(unit -> unit != CalendarUnit.DAY)
                .map(unit -> new Read(read.stretch().cut(days -> PartsOfTime.third(days, unit, which)), end));
    }

    private Optional<Read> slice(Read read, TimeText.Found found, int end) {
        return unit(read).filter(unit -> unit != CalendarUnit.DAY).map(unit -> new Read(read.stretch().cut(slice(found, unit)), end));
    }

    private static Function<Days, Optional<Days>> slice(TimeText.Found found, CalendarUnit of) {
        Optional<String> early = found.groups().namedGroups().containsKey("early") ? found.group("early") : Optional.empty();
        if (early.isPresent()) {
            return days -> PartsOfTime.half(days, of, early.get().equals("FIRSTHALF") ? 1 : 2);
        }
        boolean last = found.group("final").isPresent();
        int which = found.group("nth").map(Integer::parseInt).orElse(1);
        int count = found.group("count").map(Integer::parseInt).orElse(1);
        String unit = found.group("unit").orElseThrow();
        if (unit.equals("HALF") || unit.equals("FORTNIGHT")) {
            return days -> PartsOfTime.half(days, of, last ? 2 : which);
        }
        CalendarUnit smaller = CalendarUnit.valueOf(unit);
        return days -> last ? PartsOfTime.lastRun(days, smaller, count) : PartsOfTime.run(days, smaller, count, which);
    }

    /** "Q1" and "H2" of a year. */
    private static Optional<Read> figure(Read read, TimeText.Found found, int end) {
        int which = Integer.parseInt(found.group("figure").orElseThrow());
        boolean quarter = found.group("sign").orElseThrow().equals("q");
        return unit(read).filter(unit -> unit == CalendarUnit.YEAR).map(unit -> new Read(read.stretch().cut(
                days -> quarter ? PartsOfTime.run(days, CalendarUnit.QUARTER, 1, which) : PartsOfTime.half(days, unit, which)), end));
    }

    private static Optional<CalendarUnit> unit(Read read) {
        return switch (read.stretch()) {
            case Stretch.Fixed fixed -> Optional.of(fixed.unit());
            case Stretch.Recurring recurring -> Optional.of(recurring.unit());
            case Stretch.Either _, Stretch.Nowhere _ -> Optional.empty();
        };
    }

    private Optional<Read> withOther(Read read) {
        for (int at = read.end(); at <= read.end() + LONGEST_BETWEEN_TWO; at++) {
            Optional<Read> other = simple(at, true);
            Optional<Read> both = other.flatMap(second -> together(read.stretch(), second.stretch()).map(one -> new Read(one, closed(read.end(), second.end()))));
            if (both.isPresent()) {
                return both;
            }
            if (!BETWEEN_TWO.matcher(text.form(at)).matches() && !isHyphenOfDate(read, at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** With the bracket that closes "(17 November)". */
    private int closed(int from, int to) {
        return text.form(from).equals("(") && text.form(to).equals(")") ? to + 1 : to;
    }

    /** "18-Nov-2025". */
    private boolean isHyphenOfDate(Read read, int at) {
        return at == read.end() && text.form(at).equals("-") && text.form(at + 1).matches("\\d{4}")
                && read.stretch() instanceof Stretch.Recurring recurring && recurring.cycle() == CalendarUnit.YEAR;
    }

    /** Two that name one thing: "18 November" and "last year", in any order; "Monday" and "18 November". */
    private static Optional<Stretch> together(Stretch one, Stretch other) {
        if (one instanceof Stretch.Fixed fixed && other instanceof Stretch.Recurring recurring) {
            return within(fixed, recurring);
        }
        if (one instanceof Stretch.Recurring recurring && other instanceof Stretch.Fixed fixed) {
            return within(fixed, recurring);
        }
        if (one instanceof Stretch.Recurring first && other instanceof Stretch.Recurring second) {
            return first.unit() == second.cycle() ? Optional.of(nested(first, second))
                    : second.unit() == first.cycle() ? Optional.of(nested(second, first)) : dated(first, second);
        }
        return Optional.empty();
    }

    private static Optional<Stretch> within(Stretch.Fixed fixed, Stretch.Recurring recurring) {
        if (fixed.unit() == recurring.cycle()) {
            return Optional.of(recurring.within(fixed.days()));
        }
        boolean weekdayOfDate = recurring.cycle() == CalendarUnit.WEEK && fixed.unit() == CalendarUnit.DAY && fixed.days().equals(Days.one(fixed.days().from()));
        return weekdayOfDate ? Optional.of(fixed) : Optional.empty();
    }

    private static Stretch nested(Stretch.Recurring larger, Stretch.Recurring smaller) {
        return new Stretch.Recurring(larger.cycle(), smaller.unit(), days -> larger.in().apply(days).flatMap(smaller.in()));
    }

    /** A day of the week says nothing more of a date. */
    private static Optional<Stretch> dated(Stretch.Recurring first, Stretch.Recurring second) {
        if (first.unit() != CalendarUnit.DAY || second.unit() != CalendarUnit.DAY || first.cycle() == second.cycle()) {
            return Optional.empty();
        }
        return first.cycle() == CalendarUnit.WEEK ? Optional.of(second) : second.cycle() == CalendarUnit.WEEK ? Optional.of(first) : Optional.empty();
    }
}
