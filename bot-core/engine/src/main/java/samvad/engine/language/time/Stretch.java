package samvad.engine.language.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days a question speaks of, before it is decided which of several they are. */
sealed interface Stretch {

    /** The days it can mean, the past ones first; none where there are no such days (30 February). */
    List<Days> readings(LocalDate today, Tense tense);

    /** The days of a cut in each: "the end of". */
    Stretch cut(Function<Days, Optional<Days>> cut);

    /** Certain days. @param unit what they are one of, DAY also where they are none */
    record Fixed(Days days, CalendarUnit unit) implements Stretch {
        @Override
        public List<Days> readings(LocalDate today, Tense tense) {
            return List.of(days);
        }

        @Override
        public Stretch cut(Function<Days, Optional<Days>> cut) {
            return fixed(cut.apply(days), CalendarUnit.DAY);
        }
    }

    /** The past days, or those to come: "कल". */
    record Either(Days past, Days future) implements Stretch {
        @Override
        public List<Days> readings(LocalDate today, Tense tense) {
            return switch (tense) {
                case PAST -> List.of(past);
                case PRESENT, FUTURE -> List.of(future);
                case UNTOLD -> List.of(past, future);
            };
        }

        @Override
        public Stretch cut(Function<Days, Optional<Days>> cut) {
            Optional<Days> before = cut.apply(past);
            Optional<Days> after = cut.apply(future);
            return before.isPresent() && after.isPresent() ? new Either(before.get(), after.get()) : new Nowhere();
        }
    }

    /** None: it names a day that does not exist. */
    record Nowhere() implements Stretch {
        @Override
        public List<Days> readings(LocalDate today, Tense tense) {
            return List.of();
        }

        @Override
        public Stretch cut(Function<Days, Optional<Days>> cut) {
            return this;
        }
    }

    /**
     * Days that come again and again: "Monday", "18 November".
     *
     * @param cycle in what they come once
     * @param unit what they are one of
     * @param in which they are in a cycle; some years have no 29 February
     */
    record Recurring(CalendarUnit cycle, CalendarUnit unit, Function<Days, Optional<Days>> in) implements Stretch {
        /** From one leap day to the next it can be eight years. */
        private static final int CYCLES = 9;

        @Override
        public List<Days> readings(LocalDate today, Tense tense) {
            return (tense.isAhead() ? firstEnding(today) : latestBegun(today)).stream().toList();
        }

        @Override
        public Stretch cut(Function<Days, Optional<Days>> cut) {
            return new Recurring(cycle, CalendarUnit.DAY, days -> in.apply(days).flatMap(cut));
        }

        /** The latest that has begun by a day. */
        Optional<Days> latestBegun(LocalDate day) {
            return cycles(day, -1).filter(days -> !days.from().isAfter(day)).findFirst();
        }

        /** The first that ends on a day or after. */
        Optional<Days> firstEnding(LocalDate day) {
            return cycles(day, 1).filter(days -> !days.to().isBefore(day)).findFirst();
        }

        /** The one of a certain cycle. */
        Stretch within(Days one) {
            return fixed(in.apply(one), unit);
        }

        /** The one "last", "this" or "next" names. */
        Stretch chosen(LastThisNext turn, LocalDate today) {
            return fixed(switch (turn) {
                case LAST -> cycles(today, -1).filter(days -> days.to().isBefore(today)).findFirst();
                case THIS -> in.apply(cycle.holding(today));
                case NEXT -> cycles(today, 1).filter(days -> days.from().isAfter(today)).findFirst();
            }, unit);
        }

        private Stream<Days> cycles(LocalDate day, int step) {
            return IntStream.range(0, CYCLES).mapToObj(i -> in.apply(cycle.holding(cycle.add(day, i * step)))).flatMap(Optional::stream);
        }
    }

    static Stretch fixed(Optional<Days> days, CalendarUnit unit) {
        return days.<Stretch>map(found -> new Fixed(found, unit)).orElseGet(Nowhere::new);
    }
}
