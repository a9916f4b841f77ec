package samvad.engine.answer.verify.alignment;

import java.util.Optional;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.answer.verify.reading.Word;
import samvad.engine.language.number.Figure;

/**
 * A clause of a sentence with the clause of its source that says most of it.
 *
 * @param citedClause the number of the source's clause in its sentence
 */
public record AlignedClause(int clause, Alignment alignment, int citedClause) {
    public static final int NAME = 1;
    public static final int WORD = 3;

    /** A number is of one clause, where words come again. */
    private static final int FIGURE = 9;

    /** Empty if nothing says any of the clause. */
    public static Optional<AlignedClause> of(Support support, int clause) {
        return support.anchors().get(clause).map(anchor -> new AlignedClause(clause, anchor, citedClause(support, clause, anchor)));
    }

    private static int citedClause(Support support, int clause, Alignment alignment) {
        int[] met = counts(support, clause, alignment);
        int best = 0;
        for (int held = 1; held < met.length; held++) {
            best = met[held] > met[best] ? held : best;
        }
        return best;
    }

    private static int[] counts(Support support, int clause, Alignment alignment) {
        int[] met = new int[Math.max(1, alignment.cited().clauses())];
        SentenceReading claim = support.claim();
        for (int i = 0; i < claim.words().size(); i++) {
            if (claim.clauseOf(i) == clause && alignment.meets(i)) {
                met[alignment.cited().clauseOf(alignment.alignedTo()[i])] += claim.words().get(i).name() ? NAME : WORD;
            }
        }
        for (Figure figure : claim.figures()) {
            if (claim.clauseOf(claim.placeOf(figure.span())) == clause) {
                alignment.cited().figures().stream().filter(figure::agreesWith).findFirst()
                        .ifPresent(held -> met[alignment.cited().clauseOf(alignment.cited().placeOf(held.span()))] += FIGURE);
            }
        }
        return met;
    }

    /** Whether another clause of the source says something of this one too. */
    public boolean alsoSaidIn(Support support, int otherClause, int atLeast) {
        return counts(support, clause, alignment)[otherClause] >= atLeast;
    }

    /** Of the clause's own words, names apart, the share that the source's clause has. */
    public double share(Support support) {
        int all = 0;
        int met = 0;
        for (int i = 0; i < support.claim().words().size(); i++) {
            Word word = support.claim().words().get(i);
            if (word.clause() == clause && word.isContent() && !word.name()) {
                all++;
                met += alignment.meets(i) && isHeldBy(alignment.cited().words().get(alignment.alignedTo()[i])) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) met / all;
    }

    /** Whether the source's clause has a figure of this one. */
    public boolean sharesFigure(Support support) {
        SentenceReading claim = support.claim();
        SentenceReading cited = alignment.cited();
        return claim.figures().stream().filter(figure -> claim.clauseOf(claim.placeOf(figure.span())) == clause)
                .anyMatch(figure -> cited.figures().stream().anyMatch(there -> figure.agreesWith(there) && isHeldBy(cited.words().get(cited.placeOf(there.span())))));
    }

    public boolean isHeldBy(Word word) {
        return word.clause() == citedClause;
    }
}
