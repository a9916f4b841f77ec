package samvad.engine.evidence.claims;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.language.Span;
import samvad.engine.language.lexicon.PlaceNames;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/** Who a sentence says did what is asked, by its words for blame and deeds. */
final class Doers implements NameClaims {
    private static final Pattern GROUP = Pattern.compile("(?i)(?<![\\p{L}\\p{M}])(?:group|gang|militia|party|company|firm|team|club|organi[sz]ation|faction|outfit|cartel|bloc"
            + "|गिरोह|गुट|संगठन|दल|कंपनी|टीम|पार्टी|समूह)(?![\\p{L}\\p{M}])");

    private static final Pattern DID = Pattern.compile("(?i)(?:^|\\s)(?:who|whose)(?!m)(?![\\p{L}])|किसने|किन्होंने|किसके|किसकी|kisne|किस .* ने(?![\\p{L}\\p{M}])");

    private static final Pattern WHOM = Pattern.compile("(?i)(?:^|\\s)whom(?![\\p{L}])|किसे|किसको|किस पर|kisko");

    /** Whose words are asked for did nothing that others could have done instead. */
    private static final Pattern SAYS = Pattern.compile("(?i)(?<![\\p{L}\\p{M}])(?:sa(?:y|ys|id)|t(?:old|ell)|call(?:ed|s)|describ(?:ed|es)|warn(?:ed|s)|कहा|बताया|बोला|बोले|कही)(?![\\p{L}\\p{M}])");

    private static final Pattern BLAMES = Pattern.compile("(?i)(?<![\\p{L}\\p{M}])(?:blam(?:e|es|ed|ing)|nam(?:e|es|ed|ing)|behind|responsib(?:le|ility)|accus(?:e|es|ed|ing)|suspect(?:s|ed)?|identified|claimed"
            + "|believe[sd]?|work of|carried out|appoint(?:s|ed)|chose(?:n)?|elected|picked|promoted|sworn in|नियुक्त|चुना|चुने|चुनी|बनाया|बनाए|पीछे|ज़िम्मेदार|ज़िम्मेदारी|जिम्मेदार|जिम्मेदारी|आरोप|दोषी|दोष|शक|हाथ|नाम)(?![\\p{L}\\p{M}])");

    private static final Pattern DOES_BEFORE = Pattern.compile("(?i)(?<![\\p{L}])by (?:the )?(?:[\\p{L}\\p{M}'’-]+ ){0,3}$");
    private static final Pattern DOES_AFTER = Pattern.compile("(?i)^ (?:(?:had|has|have|was|were|who) )?(?:[\\p{Ll}]+ed|won|beat|shot|took|led|met|stole|gave|made|built|wrote|hit|became|struck|set|sold|bought|broke|ran)(?![\\p{L}])"
            + "|^(?: (?:के|की|का) [\\p{L}\\p{M}]+)? ने(?![\\p{L}\\p{M}])");

    /** Whose words it is did nothing. */
    private static final Pattern SAID_BEFORE = Pattern.compile("(?i)(?:said|says|told|according to|added)(?: [\\p{L}\\p{M}'’-]+){0,3} $");
    private static final Pattern SAID_AFTER = Pattern.compile(
            "(?i)^,?(?: [\\p{L}\\p{M}'’-]+){0,3}? (?:said|says|told|added|announced|confirmed|ने (?:[\\p{L}\\p{M}]+ ){0,3}(?:कहा|बताया|कही)|के (?:मुताबिक|मुताबिक़|अनुसार)|का कहना)(?![\\p{L}\\p{M}])");

    /** From this share of the question on a sentence tells of the deed without a word of blame. */
    private static final double OF_THE_DEED = 0.3;

    private final OtherNames names;
    private final boolean ofAGroup;

    Doers(Question question) {
        this.names = new OtherNames(question);
        this.ofAGroup = GROUP.matcher(question.text()).find();
    }

    /** Whether the question asks who did something, rather than who said it. */
    static boolean areAsked(Question question) {
        String text = question.text();
        return !SAYS.matcher(text).find() && (DID.matcher(text).find() || WHOM.matcher(text).find() && BLAMES.matcher(text).find()
                || question.asked().kind() == Asked.Kind.WHICH || question.asked().kind() == Asked.Kind.ANYTHING && GROUP.matcher(text).find());
    }

    @Override
    public Map<String, Set<String>> of(ScoredSentence sentence) {
        String text = sentence.sentence().quote();
        boolean blames = BLAMES.matcher(text).find();
        Set<String> doers = new HashSet<>();
        for (Span name : names.spans(text)) {
            boolean place = PlaceNames.hold(name.in(text)) || Places.isSetIn(name, text);
            if (!place && !isSpeaker(name, text) && (blames || isDoing(name, text))) {
                doers.addAll(names.words(name.in(text)));
            }
        }
        return doers.isEmpty() ? Map.of() : Map.of("doer", doers);
    }

    /** "By X", "X passed", "X ने", "X के गिरोह ने". */
    private static boolean isDoing(Span name, String text) {
        return DOES_BEFORE.matcher(text.substring(0, name.start())).find() || DOES_AFTER.matcher(text.substring(name.end())).find();
    }

    private static boolean isSpeaker(Span name, String text) {
        return SAID_BEFORE.matcher(text.substring(0, name.start())).find() || SAID_AFTER.matcher(text.substring(name.end())).find();
    }

    @Override
    public OtherNames names() {
        return names;
    }

    /** What blames is on it, however it is worded. */
    @Override
    public boolean isOnIt(ScoredSentence sentence) {
        return !isLoose(sentence) || sentence.coverage().own() >= OF_THE_DEED;
    }

    @Override
    public boolean isLoose(ScoredSentence sentence) {
        return !blames(sentence.sentence().quote());
    }

    private boolean blames(String text) {
        return BLAMES.matcher(text).find() || ofAGroup && GROUP.matcher(text).find();
    }
}
