package samvad.engine.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the time expressions of a question and the periods they mean to who asks, in English, Hindi and Hindi in Latin letters. The
 * conventions are in docs/DATES.md.
 */
public final class TimeExpressions {
    private TimeExpressions() {}

    /** The expressions in reading order, without overlap; from each place the longest counts. One that names no day is passed over. */
    public static List<TimeMention> in(String question, LocalDate today) {
        TimeText text = new TimeText(question);
        Verbs verbs = new Verbs(text);
        ReadStretch days = new ReadStretches(text, today, verbs);
        ReadPeriods ranges = new TimeRanges(text, today, days, verbs);
        ReadPeriods others = new OpenPeriods(text, today, days, verbs);
        List<TimeMention> mentions = new ArrayList<>();
        for (int at = 0; at < text.size(); ) {
            Optional<ReadPeriods.Periods> read = ReadPeriods.longest(List.of(others.at(at), ranges.at(at)));
            int end = read.map(ReadPeriods.Periods::end).orElse(at + 1);
            if (read.isPresent() && !read.get().readings().isEmpty()) {
                mentions.add(new TimeMention(text.span(at, end), read.get().readings()));
            }
            at = end;
        }
        return mentions;
    }
}
