package samvad.engine.question;

/** What kind of thing would answer: the slot a sentence has to fill. */
public enum Asked {
    PERSON,
    PLACE,
    DATE,
    NUMBER,
    /** A reason, a statement, an account of what happened, or a kind that is not told by the words. */
    ANYTHING
}
