package samvad.engine.language;

import java.util.regex.Pattern;

/** What the first words of a sentence tell of the one in front of it: that this names who "he" is, tells what it goes on with, or announces what follows. */
public final class Openings {
    private static final String BEFORE = "(?i)^[\\s\"“”'‘]*";
    private static final String BEHIND = "(?![\\p{L}\\p{M}'’])";

    /** As the one who does or says it. */
    private static final String HE_HIMSELF = "(?:but |and |और |लेकिन )?(?:he|she|वह|वे|उन्होंने|उन्होने|उसने|इन्होंने|(?:[\\p{L}\\p{M}]+ ){1,2}(?:उन्होंने|उसने|इन्होंने))";

    private static final Pattern HE = Pattern.compile(BEFORE + HE_HIMSELF + BEHIND);

    /** Words in quotation marks, behind which stands who said them. */
    private static final Pattern QUOTED = Pattern.compile("^\\s*(?:\"[^\"]+\"|“[^”]+”)\\s*");

    private static final Pattern PRONOUN = Pattern.compile(BEFORE + "(?:" + HE_HIMSELF + "|(?:but |and |और |लेकिन )?(?:they|his|her|their|उन्हें|उनका|उनके|उनकी|उसका|उसके|उसकी|इनका|इनके|इनकी))" + BEHIND);

    private static final Pattern OF_WHAT_WAS_TOLD = Pattern.compile(BEFORE + "(?:" + HE_HIMSELF + "|it|this|that|they|the (?:move|step|decision|measure|action|change|ban)s?|यह|ये|इस|इसका|इसके|इसकी|ऐसा|उनका|उनके|उनकी)" + BEHIND);

    private static final Pattern LIST = Pattern.compile(BEFORE + "(?:(?:they|these|those) (?:are|were|include|included)|one (?:is|was|of them)|the first(?: one)?(?:,| is| was)|first,|among them"
            + "|पहला|पहली|इनमें|ये हैं|ये थे|एक तो)" + BEHIND);

    private static final Pattern LIST_GOES_ON = Pattern.compile(BEFORE + "(?:the (?:other|others|second|third)(?: one)?|another|second,|दूसरा|दूसरी|तीसरा|तीसरी)" + BEHIND);

    private Openings() {}

    /** "He", "उन्होंने": only the sentence in front tells who. */
    public static boolean isPronoun(String sentence) {
        return PRONOUN.matcher(sentence).find();
    }

    /** "He", "उन्होंने" as the one who does or says it, also behind the words said; not "his", "उनके". */
    public static boolean isHe(String sentence) {
        return HE.matcher(QUOTED.matcher(sentence).replaceFirst("")).find();
    }

    /** "The move", "यह क़दम": it goes on with what the one in front told. */
    public static boolean isOfWhatWasTold(String sentence) {
        return OF_WHAT_WAS_TOLD.matcher(sentence).find();
    }

    /** "They are", "पहला विषय": what the sentence in front said there were several of. */
    public static boolean isList(String sentence) {
        return LIST.matcher(sentence).find();
    }

    /** "The other". */
    public static boolean isListGoingOn(String sentence) {
        return LIST_GOES_ON.matcher(sentence).find();
    }
}
