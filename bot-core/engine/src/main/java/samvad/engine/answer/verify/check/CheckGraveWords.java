package samvad.engine.answer.verify.check;

import java.util.Optional;
import java.util.stream.Stream;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.Word;
import samvad.engine.language.NewsWords.Use;

/** Deaths, arrests, threats, refusals and the like are told only where the source tells them there, however much else of the sentence it bears out. */
public final class CheckGraveWords implements Check {
    @Override
    public Optional<Fault> fault(Support support) {
        for (int i = 0; i < support.claim().words().size(); i++) {
            Word word = support.claim().words().get(i);
            int at = i;
            if (word.isContent() && !word.name() && word.does(Use.GRAVE) && near(support, i).noneMatch(alignment -> alignment.meets(at))) {
                return Optional.of(new Fault.Untold(word.surface()));
            }
        }
        return Optional.empty();
    }

    /** What the word's clause rests on, with what is tied to it and stands beside it, and what the other clauses rest on. */
    private static Stream<Alignment> near(Support support, int at) {
        Stream<Alignment> own = support.anchorAt(at).stream().flatMap(anchor -> Stream.concat(support.linked(anchor).stream(), support.neighbours(anchor).stream()));
        return Stream.concat(own, support.chosen().stream());
    }
}
