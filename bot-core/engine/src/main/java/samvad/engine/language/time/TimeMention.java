package samvad.engine.language.time;

import java.util.List;
import samvad.engine.language.Span;

/**
 * A time expression of a question.
 *
 * @param span where it stands in the text
 * @param readings what it can mean, at least one: two where no tense decides between the past one, which comes first, and the
 *     one to come ("कल")
 */
public record TimeMention(Span span, List<Period> readings) {
    public TimeMention {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("a time expression names a period");
        }
    }

    /** True of a bare weekday: who asks on about a story may well mean that story's. */
    public boolean isWeekday(String text) {
        return NamedDays.isOne(span.in(text));
    }

    /** True if only the asker's today tells what is meant: "last week", "परसों"; such words stand in no article about it. */
    public boolean isRelative(String text) {
        String words = span.in(text);
        return words.codePoints().noneMatch(Character::isDigit) && Dates.in(words).isEmpty();
    }
}
