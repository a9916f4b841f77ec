package samvad.engine.answer.verify;

import java.util.Optional;

/**
 * A clause of a sentence with the clause of an article that says most of it.
 *
 * @param heldClause the number of the article's clause in its sentence
 */
record Matched(int clause, Meeting meeting, int heldClause, int words) {
    /** The clause that says most of it in the sentences it rests on; of equals that of the better sentence. Empty if none says any of it. */
    static Optional<Matched> of(Support support, int clause) {
        Matched best = null;
        for (Meeting meeting : support.chosen()) {
            int[] met = new int[Math.max(1, meeting.held().clauses())];
            for (int i = 0; i < support.said().words().size(); i++) {
                if (support.said().words().get(i).clause() == clause && meeting.meets(i)) {
                    met[meeting.held().words().get(meeting.at()[i]).clause()] += support.said().words().get(i).name() ? 2 : 3;
                }
            }
            addFigures(support, clause, meeting, met);
            for (int held = 0; held < met.length; held++) {
                if (met[held] > 0 && (best == null || met[held] > best.words())) {
                    best = new Matched(clause, meeting, held, met[held]);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static void addFigures(Support support, int clause, Meeting meeting, int[] met) {
        for (var figure : support.said().figures()) {
            if (support.said().words().get(support.said().placeOf(figure.span())).clause() == clause) {
                meeting.held().figures().stream().filter(figure::agreesWith).findFirst()
                        .ifPresent(held -> met[meeting.held().words().get(meeting.held().placeOf(held.span())).clause()] += 3);
            }
        }
    }

    boolean isHeldBy(Word word) {
        return word.clause() == heldClause;
    }
}
