package samvad.engine.question;

import samvad.engine.language.Language;

/** What a message turned out to be. */
public sealed interface Reading {
    /** It can be looked up. */
    record Clear(Question question) implements Reading {}

    /** It cannot be looked up as it stands. */
    record Vague(Language language, Why why) implements Reading {}

    /** It is no question about the news. */
    record OutOfScope(Language language, OffTopic what) implements Reading {}

    /** Why a message cannot be answered as it stands. */
    enum Why {
        /** Nothing, or nothing but signs. */
        NO_WORDS,
        /** Words, but none to look for: "what happened?". */
        NO_SUBJECT,
        /** It asks for more where all was told. */
        NO_MORE,
        /** Longer than {@link ReadQuestion#LONGEST}. */
        TOO_LONG,
        /** It calls by one name several people of whom the articles tell. */
        SEVERAL_PEOPLE,
        /** It asks when something was that was at many times. */
        SEVERAL_TIMES
    }
}
