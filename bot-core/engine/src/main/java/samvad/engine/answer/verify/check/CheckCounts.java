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
        return support.claim().figures().stream().filter(figure -> isOfAnotherThing(support, figure) || isToldOfAnother(support, figure))
                .findFirst().map(figure -> new Fault.OtherNumber(figure.span().in(support.claim().text())));
    }

    /** "Nine motorcycles", where the source has "12 motorcycles and nine tonnes". */
    private static boolean isOfAnotherThing(Support support, Figure figure) {
        SentenceReading claim = support.claim();
        int counted = claim.placeOf(new Span(figure.span().end(), figure.span().end()));
        boolean beside = counted < claim.words().size() && claim.words().get(counted).span().start() >= figure.span().end()
                && claim.words().get(counted).isContent() && !claim.words().get(counted).afterComma();
        Optional<Alignment> anchor = support.anchorAt(claim.placeOf(figure.span())).filter(alignment -> beside && alignment.meets(counted));
        if (anchor.isEmpty()) {
            return false;
        }
        SentenceReading cited = anchor.get().cited();
        String thing = cited.words().get(anchor.get().alignedTo()[counted]).form();
        List<Figure> same = cited.figures().stream().filter(figure::agreesWith).toList();
        return !same.isEmpty() && same.stream().map(one -> thingCounted(cited, one)).allMatch(other -> other.isPresent() && !other.get().equals(thing))
                && cited.figures().stream().anyMatch(one -> thingCounted(cited, one).filter(thing::equals).isPresent());
    }

    /** "Seventeen were rescued", where the source has "seventeen people died and 35 were rescued". */
    private static boolean isToldOfAnother(Support support, Figure figure) {
        Optional<Alignment> anchor = support.anchorAt(support.claim().placeOf(figure.span()));
        if (anchor.isEmpty()) {
            return false;
        }
        SentenceReading cited = anchor.get().cited();
        Set<Integer> own = cited.figures().stream().filter(figure::agreesWith).map(one -> partOf(one, cited)).collect(Collectors.toSet());
        Set<Integer> told = partsToldOf(figure, anchor.get());
        return !own.isEmpty() && told.size() == 1 && !own.containsAll(told) && cited.figures().stream()
                .anyMatch(other -> other.kind() == figure.kind() && told.contains(partOf(other, cited)) && !isInClauseOf(figure, other, support.claim()));
    }

    private static int partOf(Figure figure, SentenceReading sentence) {
        return Parts.of(sentence, sentence.placeOf(figure.span()));
    }

    /** In which parts of the source that stands what the figure's clause says, the word right behind the figure apart. */
    private static Set<Integer> partsToldOf(Figure figure, Alignment anchor) {
        SentenceReading claim = anchor.claim();
        int at = claim.placeOf(figure.span());
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < claim.words().size(); i++) {
            Word word = claim.words().get(i);
            boolean besides = i != at + 1 && word.isContent() && !figure.span().holds(word.span());
            if (besides && word.clause() == claim.clauseOf(at) && anchor.meets(i)) {
                told.add(Parts.of(anchor.cited(), anchor.alignedTo()[i]));
            }
        }
        return told;
    }

    /** Whether the clause of a figure has the other one, too. */
    private static boolean isInClauseOf(Figure figure, Figure other, SentenceReading claim) {
        int clause = claim.clauseOf(claim.placeOf(figure.span()));
        return claim.figures().stream().anyMatch(here -> other.agreesWith(here) && claim.clauseOf(claim.placeOf(here.span())) == clause);
    }

    /** The form of the word right behind a figure; empty where that is none that tells what is counted, as in "275-seat". */
    private static Optional<String> thingCounted(SentenceReading cited, Figure figure) {
        if (cited.text().startsWith("-", figure.span().end())) {
            return Optional.empty();
        }
        return cited.behind(figure.span()).filter(word -> word.isContent() && !word.name() && !word.afterComma() && !Clauses.isVerb(word)).map(Word::form);
    }
}
