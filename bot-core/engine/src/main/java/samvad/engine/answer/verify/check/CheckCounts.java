package samvad.engine.answer.verify.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.Clauses;
import samvad.engine.answer.verify.reading.Parts;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.answer.verify.reading.Word;
import samvad.engine.language.Span;
import samvad.engine.language.number.Figure;

/** A number counts what it counts in the source, not what another number counts there. */
public final class CheckCounts implements Check {
    @Override
    public Optional<Fault> fault(Support support) {
        return support.said().figures().stream().filter(figure -> isOfAnotherThing(support, figure) || isToldOfAnother(support, figure))
                .findFirst().map(figure -> new Fault.OtherNumber(figure.span().in(support.said().text())));
    }

    /** "Nine motorcycles", where the source has "12 motorcycles and nine tonnes". */
    private static boolean isOfAnotherThing(Support support, Figure figure) {
        SentenceReading said = support.said();
        int counted = said.placeOf(new Span(figure.span().end(), figure.span().end()));
        boolean beside = counted < said.words().size() && said.words().get(counted).span().start() >= figure.span().end()
                && said.words().get(counted).isContent() && !said.words().get(counted).afterComma();
        Optional<Alignment> anchor = support.anchorAt(said.placeOf(figure.span())).filter(meeting -> beside && meeting.meets(counted));
        if (anchor.isEmpty()) {
            return false;
        }
        SentenceReading held = anchor.get().held();
        String thing = held.words().get(anchor.get().at()[counted]).form();
        List<Figure> same = held.figures().stream().filter(figure::agreesWith).toList();
        return !same.isEmpty() && same.stream().map(one -> thingCounted(held, one)).allMatch(other -> other.isPresent() && !other.get().equals(thing))
                && held.figures().stream().anyMatch(one -> thingCounted(held, one).filter(thing::equals).isPresent());
    }

    /** "Seventeen were rescued", where the source has "seventeen people died and 35 were rescued". */
    private static boolean isToldOfAnother(Support support, Figure figure) {
        Optional<Alignment> anchor = support.anchorAt(support.said().placeOf(figure.span()));
        if (anchor.isEmpty()) {
            return false;
        }
        SentenceReading held = anchor.get().held();
        Set<Integer> own = held.figures().stream().filter(figure::agreesWith).map(one -> partOf(one, held)).collect(Collectors.toSet());
        Set<Integer> told = partsToldOf(figure, anchor.get());
        return !own.isEmpty() && told.size() == 1 && !own.containsAll(told) && held.figures().stream()
                .anyMatch(other -> other.kind() == figure.kind() && told.contains(partOf(other, held)) && !isInClauseOf(figure, other, support.said()));
    }

    private static int partOf(Figure figure, SentenceReading sentence) {
        return Parts.of(sentence, sentence.placeOf(figure.span()));
    }

    /** In which parts of the source that stands what the figure's clause says, the word right behind the figure apart. */
    private static Set<Integer> partsToldOf(Figure figure, Alignment anchor) {
        SentenceReading said = anchor.said();
        int at = said.placeOf(figure.span());
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < said.words().size(); i++) {
            Word word = said.words().get(i);
            boolean besides = i != at + 1 && word.isContent() && !figure.span().holds(word.span());
            if (besides && word.clause() == said.words().get(at).clause() && anchor.meets(i)) {
                told.add(Parts.of(anchor.held(), anchor.at()[i]));
            }
        }
        return told;
    }

    /** Whether the clause of a figure has the other one, too. */
    private static boolean isInClauseOf(Figure figure, Figure other, SentenceReading said) {
        int clause = said.words().get(said.placeOf(figure.span())).clause();
        return said.figures().stream().anyMatch(here -> other.agreesWith(here) && said.words().get(said.placeOf(here.span())).clause() == clause);
    }

    /** The form of the word right behind a figure; empty where that is none that tells what is counted, as in "275-seat". */
    private static Optional<String> thingCounted(SentenceReading held, Figure figure) {
        if (held.text().startsWith("-", figure.span().end())) {
            return Optional.empty();
        }
        return held.behind(figure.span()).filter(word -> word.isContent() && !word.name() && !word.afterComma() && !Clauses.isVerb(word)).map(Word::form);
    }
}
