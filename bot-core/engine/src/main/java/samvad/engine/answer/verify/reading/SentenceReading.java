package samvad.engine.answer.verify.reading;

import java.util.List;
import java.util.Optional;
import samvad.engine.language.Language;
import samvad.engine.language.NewsWords.Use;
import samvad.engine.language.Span;
import samvad.engine.language.number.Figure;
import samvad.engine.language.time.DateMention;

/**
 * A sentence, read for what can be checked of it.
 *
 * @param names in reading order
 * @param figures without those that are part of a date
 * @param data its numbers and times
 * @param places of its words by what they are compared by
 * @param dates with the days of "5 and 6 December" apart
 * @param command whether it tells its reader what to do, and so supports nothing
 */
public record SentenceReading(
        String text, Language language, List<Word> words, List<Entity> names, List<Figure> figures, List<DateMention> dates,
        List<Datum> data, WordPlaces places, boolean command) {
    public SentenceReading {
        words = List.copyOf(words);
        names = List.copyOf(names);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        data = List.copyOf(data);
    }

    public int clauses() {
        return words.isEmpty() ? 0 : words.getLast().clause() + 1;
    }

    public boolean does(Use use) {
        return words.stream().anyMatch(word -> word.does(use));
    }

    /** The name a word is of. */
    public Optional<Entity> nameAt(int word) {
        for (Entity name : names) {
            if (name.holds(word)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The place among the words of what stands in a stretch of the text; that of the next word where none does. */
    public int placeOf(Span span) {
        return placeOf(span, words);
    }

    static int placeOf(Span span, List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).span().end() > span.start()) {
                return i;
            }
        }
        return Math.max(0, words.size() - 1);
    }

    /** The word right behind a stretch of the text; none at its end. */
    public Optional<Word> behind(Span span) {
        for (Word word : words) {
            if (word.span().start() >= span.end()) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    public int clauseOf(int word) {
        return words.get(word).clause();
    }

    /** A word by its place; none before the first and behind the last. */
    public String plain(int at) {
        return at >= 0 && at < words.size() ? words.get(at).plain() : "";
    }
}
