package samvad.engine.answer.verify.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samvad.engine.language.Span;
import samvad.engine.language.time.Weekdays;
import samvad.engine.language.number.Figure;
import samvad.engine.language.time.DateMention;

/**
 * A number or a time that a sentence gives and that could be mistaken for another of its sort.
 *
 * @param value of a day month * 100 + day, of a weekday 1, Monday, to 7; of all others the number
 * @param word its place among the sentence's words
 * @param worded whether it is a word like "one" or "first", which a source may mean without having it
 */
public record Datum(Sort sort, double value, int word, Span span, boolean worded) {
    public enum Sort {
        COUNT,
        PERCENT,
        PLACE,
        YEAR,
        MONTH,
        DAY,
        WEEKDAY;

        public boolean isTime() {
            return ordinal() >= YEAR.ordinal();
        }
    }

    private Datum(Sort sort, double value, int word, Span span) {
        this(sort, value, word, span, false);
    }

    /** Those of a sentence, its figures and dates being known; a day comes with its year where it has one. */
    static List<Datum> in(String text, List<Word> words, List<Figure> figures, List<DateMention> dates) {
        List<Datum> all = new ArrayList<>();
        for (Figure figure : figures) {
            int word = SentenceReading.placeOf(figure.span(), words);
            sort(figure).filter(sort -> !isOfScore(text, figure.span()))
                    .ifPresent(sort -> all.add(new Datum(sort, figure.value().doubleValue(), word, figure.span())));
        }
        for (DateMention date : dates) {
            int word = SentenceReading.placeOf(date.span(), words);
            of(date, word).ifPresent(all::add);
            date.year().ifPresent(year -> all.add(new Datum(Sort.YEAR, year, word, date.span())));
        }
        for (int i = 0; i < words.size(); i++) {
            worded(words, i).filter(datum -> all.stream().noneMatch(other -> other.span().holds(datum.span()))).ifPresent(all::add);
            Optional<DayOfWeek> weekday = Weekdays.of(words.get(i).plain());
            if (weekday.isPresent()) {
                all.add(new Datum(Sort.WEEKDAY, weekday.get().getValue(), i, words.get(i).span()));
            }
        }
        return all;
    }

    /** "One boat", "एक नाव", "the first race", which by themselves are read as no numbers. */
    private static Optional<Datum> worded(List<Word> words, int at) {
        boolean counts = at + 1 < words.size() && !words.get(at + 1).afterComma() && words.get(at + 1).isContent();
        Word word = words.get(at);
        return switch (word.plain()) {
            case "one", "एक" -> counts ? Optional.of(new Datum(Sort.COUNT, 1, at, word.span(), true)) : Optional.empty();
            case "first", "पहला", "पहली" -> Optional.of(new Datum(Sort.PLACE, 1, at, word.span(), true));
            case "second" -> Optional.of(new Datum(Sort.PLACE, 2, at, word.span(), true));
            default -> Optional.empty();
        };
    }

    /** The 5 of "5-2", the 19 of "19:30". */
    private static boolean isOfScore(String text, Span span) {
        int start = span.start();
        int end = span.end();
        return start > 1 && joins(text.charAt(start - 1)) && Character.isDigit(text.charAt(start - 2))
                || end + 1 < text.length() && joins(text.charAt(end)) && Character.isDigit(text.charAt(end + 1));
    }

    private static boolean joins(char c) {
        return c == ':' || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private static Optional<Sort> sort(Figure figure) {
        return switch (figure.kind()) {
            case COUNT -> Optional.of(Sort.COUNT);
            case PERCENT -> Optional.of(Sort.PERCENT);
            case PLACE -> Optional.of(Sort.PLACE);
            case TOGETHER, VAGUE -> Optional.empty();
        };
    }

    private static Optional<Datum> of(DateMention date, int word) {
        if (date.month().isEmpty()) {
            return Optional.empty();
        }
        int month = date.month().getAsInt();
        return Optional.of(date.day().isPresent() ? new Datum(Sort.DAY, month * 100 + date.day().getAsInt(), word, date.span())
                : new Datum(Sort.MONTH, month, word, date.span()));
    }

    /** True if the other gives the same; a day gives its month, too. */
    public boolean agrees(Datum other) {
        return sort == other.sort && value == other.value || sort == Sort.MONTH && other.sort == Sort.DAY && value == Math.floor(other.value / 100);
    }

    /** True if the other could stand in its place. */
    public boolean isLike(Datum other) {
        return sort == other.sort || sort == Sort.MONTH && other.sort == Sort.DAY || isBare() && other.isBare();
    }

    /** "2019" may be a year or a count of people. */
    private boolean isBare() {
        return sort == Sort.COUNT || sort == Sort.YEAR;
    }
}
