package samvad.engine.answer.verify.check;

import java.time.LocalDate;
import java.util.Optional;
import samvad.engine.answer.verify.alignment.OtherWordings;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.MentionedDates;
import samvad.engine.answer.verify.reading.Word;

/** Enough of the sentence's words are in what it rests on, names aside at least one, and few that could be recognised there are missing. */
public final class CheckContent implements Check {
    /** An honest rewording keeps at least so much of the article's words; across languages of those whose other wordings are known. */
    private static final double SHARED = 0.4;

    /** So many words on end that are nowhere in the article are not of it. */
    private static final int STRANGE_TOGETHER = 4;

    /** So few missing words are no sign of anything. */
    private static final int FEW = 3;

    private final OtherWordings otherWordings;

    public CheckContent(OtherWordings otherWordings) {
        this.otherWordings = otherWordings;
    }

    @Override
    public Optional<Fault> fault(Support support) {
        boolean across = support.chosen().getFirst().acrossLanguages();
        LocalDate day = support.chosen().getFirst().source().date().orElse(LocalDate.EPOCH);
        double met = 0;
        double missing = 0;
        boolean unmet = false;
        int absent = 0;
        int absentTogether = 0;
        for (int i = 0; i < support.claim().words().size(); i++) {
            Word word = support.claim().words().get(i);
            if (word.isContent() && !word.name() && !MentionedDates.isWord(word.plain()) && !Character.isDigit(word.plain().charAt(0))) {
                int at = i;
                if (support.chosen().stream().flatMap(anchor -> support.linked(anchor).stream()).anyMatch(alignment -> alignment.meets(at))) {
                    met++;
                    absent = 0;
                    continue;
                }
                unmet = true;
                absent = support.all().stream().anyMatch(alignment -> alignment.meets(at)) ? 0 : absent + 1;
                absentTogether = Math.max(absent, absentTogether);
                if (!across || otherWordings.isKnown(word, day)) {
                    missing++;
                }
            }
        }
        boolean enough = missing < FEW || met >= SHARED * (met + missing);
        // "Putin resigned", of an article that has no more of it than the name
        enough &= met > 0 || !unmet;
        enough &= across || absentTogether < STRANGE_TOGETHER;
        return enough && restsOnAnything(support) ? Optional.empty() : Optional.of(new Fault.Unsupported());
    }

    /** Also the shortest sentence meets its source somewhere. */
    private static boolean restsOnAnything(Support support) {
        for (int at : support.chosen().getFirst().alignedTo()) {
            if (at >= 0) {
                return true;
            }
        }
        return !support.claim().figures().isEmpty() || !support.claim().dates().isEmpty();
    }
}
