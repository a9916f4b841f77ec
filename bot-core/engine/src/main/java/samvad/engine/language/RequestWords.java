package samvad.engine.language;

/** The words in which people ask to be sent the news, as alternatives of a pattern. Expects {@link LooseSpelling}. */
public final class RequestWords {
    /** "दो" is also a number: an hour is looked for first. */
    public static final String SEND = "subscribe|send(?: me| us)?|(?:give|get) (?:me|us)|i want|i need|i'd like|i would like"
            + "|(?:भेज|दे|भेजा|दिया) (?:दो|दें|दीजिए|दीजिये|करो|करें|कीजिए)|भेजो|भेजें|भेजे|भेजिए|भेजिये|भेजना|दो|दें|दीजिए|दीजिये"
            + "|चाहिए|bhejo|bhejen|bhej do|de do|dijiye|chahiye";

    public static final String NEWS = "news|headlines|digest|समाचार[- ]सार|समाचार|खबरें|खबरे|खबर|khabren|khabar";

    private RequestWords() {}
}
