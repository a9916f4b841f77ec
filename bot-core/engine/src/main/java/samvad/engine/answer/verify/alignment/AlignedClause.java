package samvad.engine.answer.verify.alignment;

import java.util.Optional;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.answer.verify.reading.Word;
import samvad.engine.language.number.Figure;

/**
 * A clause of a sentence with the clause of its source that says most of it.
 *
 * @param heldClause the number of the source's clause in its sentence
 */
public record AlignedClause(int clause, Alignment meeting, int heldClause) {
    public static final int NAME = 1;
    public static final int WORD = 3;

    /** A number is of one clause, where words come again. */
    private static final int FIGURE = 9;

    /** Empty if nothing says any of the clause. */
    public static Optional<AlignedClause> of(Support support, int clause) {
        return support.anchors().get(clause).map(anchor -> new AlignedClause(clause, anchor, heldClause(support, clause, anchor)));
    }

    private static int heldClause(Support support, int clause, Alignment meeting) {
        int[] met = counts(support, clause, meeting);
        int best = 0;
        for (int held = 1; held < met.length; held++) {
            best = met[held] > met[best] ? held : best;
        }
        return best;
    }

    private static int[] counts(Support support, int clause, Alignment meeting) {
        int[] met = new int[Math.max(1, meeting.held().clauses())];
        SentenceReading said = support.said();
        for (int i = 0; i < said.words().size(); i++) {
            if (said.words().get(i).clause() == clause && meeting.meets(i)) {
                met[meeting.held().words().get(meeting.at()[i]).clause()] += said.words().get(i).name() ? NAME : WORD;
            }
        }
        for (Figure figure : said.figures()) {
            if (said.words().get(said.placeOf(figure.span())).clause() == clause) {
                meeting.held().figures().stream().filter(figure::agreesWith).findFirst()
                        .ifPresent(held -> met[meeting.held().words().get(meeting.held().placeOf(held.span())).clause()] += FIGURE);
            }
        }
        return met;
    }

    /** Whether another clause of the source says something of this one too. */
    public boolean alsoSaidIn(Support support, int otherClause, int atLeast) {
        return counts(support, clause, meeting)[otherClause] >= atLeast;
    }

    /** Of the clause's own words, names apart, the share that the source's clause has. */
    public double share(Support support) {
        int all = 0;
        int met = 0;
        for (int i = 0; i < support.said().words().size(); i++) {
            Word word = support.said().words().get(i);
            if (word.clause() == clause && word.isContent() && !word.name()) {
                all++;
                met += meeting.meets(i) && isHeldBy(meeting.held().words().get(meeting.at()[i])) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) met / all;
    }

    /** Whether the source's clause has a figure of this one. */
    public boolean sharesFigure(Support support) {
        SentenceReading said = support.said();
        SentenceReading held = meeting.held();
        return said.figures().stream().filter(figure -> said.words().get(said.placeOf(figure.span())).clause() == clause)
                .anyMatch(figure -> held.figures().stream().anyMatch(there -> figure.agreesWith(there) && isHeldBy(held.words().get(held.placeOf(there.span())))));
    }

    public boolean isHeldBy(Word word) {
        return word.clause() == heldClause;
    }
}
