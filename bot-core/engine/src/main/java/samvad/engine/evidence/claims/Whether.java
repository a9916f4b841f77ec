package samvad.engine.evidence.claims;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.question.Question;

/** Whether a sentence says that it is so or that it is not. */
public final class Whether implements Claims {
    private static final Pattern DENIAL = Pattern.compile("(?<![\\p{L}\\p{M}])(?:den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)?|refut(?:es|ed)|dismiss(?:es|ed)|turn(?:s|ed) down|no|not|never|none|nobody|n[o']t"
            + "|(?:did|was|has|have|had|is|are|were|does|do) ?n[o']t|false|untrue|baseless|unfounded|remains? (?:in|under|closed|open)|still (?:in|under|being|held)"
            + "|नहीं|ना|इनकार|इंकार|ख़ारिज|खारिज|खंडन|ग़लत|गलत|बेबुनियाद|निराधार|झूठ|झूठा|झूठी|ठुकरा\\S*|मनगढ़ंत|अफ़वाह)(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE);

    /** What ought to be is an opinion: reports do not contradict each other on it. */
    private static final Pattern OUGHT = Pattern.compile("(?<![\\p{L}\\p{M}])(?:should|ought|चाहिए)(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE);

    private static final double AFFIRMED = 0.4;

    /** True if it is asked whether something is so. */
    static boolean isAsked(Question question) {
        return !OUGHT.matcher(question.text()).find();
    }

    @Override
    public Map<String, Set<String>> of(ScoredSentence sentence) {
        return Map.of("whether", Set.of(isDenied(sentence) ? "no" : "yes"));
    }

    /** What denies may be short; what does not deny has to be on it. */
    @Override
    public boolean isOnIt(ScoredSentence sentence) {
        return sentence.coverage().own() >= (isDenied(sentence) ? NEAR : AFFIRMED);
    }

    @Override
    public boolean isLoose(ScoredSentence sentence) {
        return true;
    }

    public static boolean isDenied(ScoredSentence sentence) {
        return DENIAL.matcher(sentence.sentence().quote()).find();
    }

    @Override
    public Set<String> told(String text) {
        return Set.of();
    }
}
