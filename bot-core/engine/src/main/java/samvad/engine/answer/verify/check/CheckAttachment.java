package samvad.engine.answer.verify.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.Nearness;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.Clauses;
import samvad.engine.answer.verify.reading.Datum;
import samvad.engine.answer.verify.reading.Datum.Sort;
import samvad.engine.answer.verify.reading.SentenceReading;

/**
 * A number or a time belongs to what it belongs to in the articles: "1,720 were admitted" is not borne out by "1,846 were admitted,
 * 1,720 went home". Where the words around it stand clearly nearer to another one that the sentence does not give, that was meant.
 */
public final class CheckAttachment implements Check {
    /** So many times as near; below that one honest sentence is refused for every few false ones. */
    private static final double CLEARLY = 1.8;

    /** As near as two words at three words' distance each: less tells nothing. */
    private static final double LEAST = 0.1;

    /** As near as one word right beside both: "one boat" and "seven boats", not "a boat with seven fishermen". */
    private static final double BESIDE = 1;

    @Override
    public Optional<Fault> fault(Support support) {
        for (Datum datum : support.claim().data()) {
            Optional<Alignment> anchor = support.anchorAt(datum.word());
            if (anchor.isPresent() && isCompared(datum, support.claim()) && (isRepeated(datum, support) || isOfAnother(datum, support, anchor.get()))) {
                String given = datum.span().in(support.claim().text());
                return Optional.of(datum.sort().isTime() ? new Fault.OtherDate(given) : new Fault.OtherNumber(given));
            }
        }
        return Optional.empty();
    }

    /** Not the year of a day, nor "एक", which is mostly "a". */
    private static boolean isCompared(Datum datum, SentenceReading claim) {
        boolean withDay = datum.sort() == Sort.YEAR && claim.data().stream().anyMatch(other -> other != datum && other.span().equals(datum.span()));
        return !withDay && !claim.plain(datum.word()).equals("एक");
    }

    /** "From 60 to 60", where the source has "from 45 to 60". */
    private static boolean isRepeated(Datum datum, Support support) {
        List<Datum> held = support.chosen().stream().flatMap(anchor -> support.linked(anchor).stream()).distinct().flatMap(source -> source.cited().data().stream()).toList();
        long said = support.claim().data().stream().filter(datum::agrees).count();
        long same = held.stream().filter(datum::agrees).count();
        return same > 0 && said > same && held.stream().anyMatch(other -> other.sort() == datum.sort() && isUnsaid(other, support));
    }

    private static boolean isOfAnother(Datum datum, Support support, Alignment anchor) {
        double same = 0;
        double other = 0;
        boolean held = datum.worded();
        List<Alignment> sources = sources(datum, support, anchor);
        boolean countsUnnamed = sources.stream().map(Alignment::cited)
                .anyMatch(sentence -> sentence.data().stream().anyMatch(there -> datum.agrees(there) && countsUnnamed(there, sentence)));
        for (Alignment source : sources) {
            for (Datum there : source.cited().data()) {
                if (datum.agrees(there)) {
                    if (isBeforeHyphen(there, source.cited())) {
                        return false;
                    }
                    held = true;
                    same = Math.max(same, Nearness.of(datum, there, source, countsUnnamed));
                } else if (datum.isLike(there) && isUnsaid(there, support)) {
                    other = Math.max(other, Nearness.of(datum, there, source, countsUnnamed));
                }
            }
        }
        return held && other >= (datum.worded() ? BESIDE : LEAST) && other > CLEARLY * same;
    }

    /** What it counts stands in its own word: "the 275-seat council, of which 165 members are elected". */
    private static boolean isBeforeHyphen(Datum held, SentenceReading sentence) {
        return !held.sort().isTime() && sentence.text().startsWith("-", held.span().end());
    }

    /** "Seventeen sailors drowned and 35 were rescued": what is counted is named elsewhere. */
    private static boolean countsUnnamed(Datum held, SentenceReading sentence) {
        return held.sort() == Sort.COUNT && sentence.behind(held.span()).filter(word -> word.isContent() && !Clauses.isVerb(word)).isEmpty();
    }

    private static boolean isUnsaid(Datum held, Support support) {
        return support.claim().data().stream().noneMatch(said -> said.agrees(held));
    }

    private static List<Alignment> sources(Datum datum, Support support, Alignment anchor) {
        List<Alignment> sources = new ArrayList<>(support.linked(anchor));
        support.sayingMore(anchor, support.claim().clauseOf(datum.word())).stream().filter(more -> !sources.contains(more)).forEach(sources::add);
        return sources;
    }
}
