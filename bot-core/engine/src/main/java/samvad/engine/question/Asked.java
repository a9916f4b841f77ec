package samvad.engine.question;

import java.util.List;
import samvad.engine.language.Term;

/**
 * What would answer: the slot a sentence has to fill, and the words in the question it belongs to.
 *
 * @param head what is counted ("how many seats"), whose name is wanted ("the mayor of"), who spoke ("what did Lavrov say");
 *     none where the question does not tell, or tells it only by its verb
 */
public record Asked(Kind kind, List<Term> head) {
    public Asked {
        head = List.copyOf(head);
    }

    /** A kind of thing that the question ties to no word. */
    public static Asked of(Kind kind) {
        return new Asked(kind, List.of());
    }

    /** What kind of thing would answer. */
    public enum Kind {
        PERSON,
        PLACE,
        DATE,
        /** The hour and minute something is at: "what time". */
        TIME_OF_DAY,
        NUMBER,
        /** Somebody's words. */
        SPEECH,
        /** Which one of a kind the question names: "which party". */
        WHICH,
        /** Why something is so. */
        REASON,
        /** Whether something is so. */
        YES_OR_NO,
        /** A thing, a manner, an account of what happened, or a kind that is not told by the words. */
        ANYTHING;

        /** Whether it is asked when something is. */
        public boolean isWhen() {
            return this == DATE || this == TIME_OF_DAY;
        }
    }
}
