package samvad.engine.question;

/** What a message is that asks nothing about the news. */
public enum OffTopic {
    GREETING,
    THANKS,
    FAREWELL,
    /** "How are you?" */
    WELLBEING,
    /** "ठीक है", "okay"; also "no": nothing more is wanted to be known of it. */
    AGREEMENT,
    /** "Who are you?", "help". */
    SELF,
    /** "You are stupid", "बकवास बंद करो": somebody is cross. */
    RUDE,
    /** "Are you sure?", "यह गलत है": the answer is doubted. */
    DOUBT,
    /** "In English please", and nothing was answered that could be said in it. */
    LANGUAGE,
    /** A question, but none news articles answer: a recipe, a sum, a joke, a program, the weather outside, advice. */
    NOT_NEWS
}
