package samvad.engine.language.time;

/** What a verb says of when. */
enum Tense {
    PAST,
    /** "Is coming": of a day that is named, one to come; of what has gone on since, the past. */
    PRESENT,
    FUTURE,
    UNTOLD;

    /** Whether the first that is not over is meant, rather than the latest that has begun. */
    boolean isAhead() {
        return this == PRESENT || this == FUTURE;
    }
}
