package samvad.engine.language.time;

/** Which of many, seen from today. */
enum LastThisNext {
    LAST,
    THIS,
    NEXT;

    /** Their words in patterns, {@link TimeWords}. */
    static final String WORDS = "LAST|PAST|THIS|NEXT";

    static LastThisNext of(String word) {
        return word.equals("PAST") ? LAST : valueOf(word);
    }

    /** How many units from this one. */
    int steps() {
        return ordinal() - 1;
    }
}
