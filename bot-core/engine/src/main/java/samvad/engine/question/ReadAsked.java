package samvad.engine.question;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samvad.engine.language.NewsWords;
import samvad.engine.language.WordForms;
import samvad.engine.question.Asked.Kind;

/** Reads what a question asks for from the words that ask, in English, Hindi and Hindi in Latin letters. */
final class ReadAsked {
    /** One or two words of any script. */
    private static final String WORDS = "((?:[\\p{L}\\p{M}'’-]+)(?:\\s+[\\p{L}\\p{M}'’-]+)?)";

    private static final String SAYS = "(?:say|said|tell|told|write|wrote|state|claim|think|reply|respond|comment|tweet|promise|warn|remark)";
    private static final String SAYS_HINDI = "(?:कहा|बताया|लिखा|बोले|बोला|बोलीं|कहना|प्रतिक्रिया|बयान|चेतावनी|वादा|जवाब)";

    /** What is told by a number. */
    private static final String FIGURE = "(?:salary|wages?|budget|cost|price|fee|fare|worth|magnitude|turnout|death toll|toll|population|speed|height|length|depth|distance|size"
            + "|temperature|margin|score|percentage|age|interest rate|(?<!at )stake|share(?= (?:in|of))|value(?= of))";

    private static final String FIGURE_HINDI = "(?:वेतन|तनख़्वाह|बजट|लागत|क़ीमत|कीमत|दाम|फ़ीस|फीस|किराया|तीव्रता|आबादी|जनसंख्या|रफ़्तार|रफ्तार|ऊँचाई|ऊंचाई|लंबाई|गहराई|दूरी|तापमान|उम्र|आयु|संख्या|प्रतिशत|हिस्सेदारी)";

    private static final String AUXILIARY = "(?:did|do|does|was|were|is|are|will|would|has|have|had|can|could|should|might)";

    /** The first whose words are found decides; where a group is caught, it is the head. */
    private static final List<Cue> CUES = List.of(
            cue(Kind.REASON, "why|what (?:made|makes) (?:the|an?|this|these|his|her|its|their|him|them|it|people|so many)|what (?:caused|causes|led to|started|triggered|sparked|set off|provoked|is the (?:cause|reason)|(?:is|was|are|were|lies|lay) (?:said to be |thought to be |believed to be )?behind)|for what reason|(?:the )?(?:cause|reason)s? (?:of|for|behind)"),
            cue(Kind.REASON, "क्यों|क्यूँ|क्यूं|किसलिए|किस (?:कारण|वजह|लिए)|(?:क्या )?(?:कारण|वजह) (?:क्या )?(?:है|हैं|था|थी|थे|रही|रहा)|kyon|kyun|kyu|kisliye"),
            cue(Kind.NUMBER, "how (?:many|much) " + WORDS),
            cue(Kind.NUMBER, "how (?:many|much|old|long|far|often|large|big|tall|high|deep|fast|wide|heavy)"
                    + "|what (?:number|percentage|percent|proportion|fraction|share|amount|age|population|magnitude)"
                    + "|(?:number|percentage) of|death toll"),
            cue(Kind.TIME_OF_DAY, "कितने (?:बजे|बजकर)|कै बजे|किस समय(?! (?:अवधि|काल|सीमा))|kitne baje|kis samay"),
            cue(Kind.NUMBER, "(?:कितने|कितनी|कितना|कितनों|kitne|kitni|kitna) " + WORDS),
            cue(Kind.NUMBER, "(?:कितने|कितनी|कितना|कितनों|kitne|kitni|kitna)|(?:क्या|कुल) (?:संख्या|प्रतिशत)|किस (?:संख्या|उम्र|आयु)"),
            cue(Kind.NUMBER, "what (?:is|was|were|are|will be|would be) (?:the |their |his |her |its )?(?:[\\p{L}\\p{M}'’-]+ ){0,3}?" + FIGURE + "|what (?:would|will|does|did|do) .{2,60}? (?:cost|weigh|measure)"),
            cue(Kind.NUMBER, "what (?:[\\p{L}\\p{M}'’-]+ ){0,2}?(?:" + FIGURE + "|rate|tariff|ransom|altitude) " + AUXILIARY),
            cue(Kind.NUMBER, "^(?!.*(?:who|what|which|when|where|why|how)(?![\\p{L}]))[^?]* " + FIGURE + "\\W*$"),
            cue(Kind.NUMBER, FIGURE_HINDI + " (?:क्या|कितन[ाीे])"),
            cue(Kind.NUMBER, "^(?!.*(?:कौन|किस|कब|कहाँ|कहां|क्यों|कैसे|क्या))[^?]*" + FIGURE_HINDI + "(?=[^\\p{L}\\p{M}\\p{Nd}]*$)"),
            cue(Kind.TIME_OF_DAY, "what (?:exact |local )?time(?: on \\p{L}+| in the \\p{L}+| yesterday| today)?(?= " + AUXILIARY + " (?!.* (?:run|clock|swim|record|set)(?: (?:in|at|over|for|the) .*)?\\W*$))|what hour"),
            cue(Kind.DATE, "^when|when(?= " + AUXILIARY + " )|(?:what|which|on what|on which|in what|in which) (?:exact )?(?:date|day|year|month|decade|century|time)"),
            cue(Kind.DATE, "कब|(?:किस|कौन से|कौन सी|कौन-से|कौनसे|कौन-सी) (?:तारीख|तारीख़|दिन|साल|वर्ष|महीने|दिनांक|समय|दशक|सदी)|kab"),
            cue(Kind.PERSON, "names? of (?:the |a |an )?" + WORDS),
            cue(Kind.PERSON, WORDS + " (?:का|के|की) नाम"),
            cue(Kind.PLACE, "where|(?:what|which|in what|in which) (?:city|country|state|place|town|location|region|continent|nation|island|province)"),
            cue(Kind.PLACE, "कहाँ|कहां|(?:किस|कौन से|कौन सा|कौन-सा|कौन-से|किन) (?:देश|देशों|शहर|शहरों|राज्य|जगह|स्थान|क्षेत्र|प्रांत|द्वीप)|kahan|kahaan"),
            cue(Kind.SPEECH, "what (?:did|does|do|has|had|was) (.{2,60}?) " + SAYS),
            cue(Kind.SPEECH, "([\\p{L}\\p{M}'’-]+(?:\\s+[\\p{L}\\p{M}'’-]+)?) ने .{0,80}?क्या .{0,20}?" + SAYS_HINDI),
            cue(Kind.PERSON, "who (?:is|was|are|were) (?:the |a |an )" + WORDS),
            cue(Kind.PERSON, WORDS + " (?:कौन|kaun) (?:है|हैं|था|थे|थी|थीं|hai|hain|tha|the)"),
            cue(Kind.PERSON, "who|whom|whose|(?:what|which) (?:persons?|people|leaders?|ministers?|presidents?|politicians?|man|men|woman|women|officials?)"),
            cue(Kind.WHICH, "कौन[ -]?(?:कौन[ -]?)?(?:सा|सी|से)(?: एक)?(?= [\\p{L}\\p{M}]+)"),
            cue(Kind.PERSON, "कौन|किसने|किसे|किसके|किसका|किसकी|किसको|किससे|किनसे|किन्हें|किन्होंने|kisne|kisse|kisko|kaun"),
            cue(Kind.WHICH, "(?:which|in which|at which|to which|what (?:kind|type|sort) of)"),
            cue(Kind.WHICH, "(?:कौन[ -]?(?:सा|सी|से)|किस|किन|kaun ?s[aie]|kis) (?!का|के|की|को|ने|से|में|पर|तरह|प्रकार|बात|ka|ke|ki|ko|ne|se|mein|tarah|baat)[\\p{L}\\p{M}]+"),
            cue(Kind.YES_OR_NO, "(?:है|हैं|था|थी|थे|थीं|गया|गई|गए|हुआ|हुई|हुए|होगा|होगी|होंगे|दिया|दी|लिया|ली|किया|की) क्या(?=\\W*$)|या नहीं(?=\\W*$)"),
            cue(Kind.YES_OR_NO, "^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)(?= )|^(?:क्या|kya)(?= .+ .+ .+)"));

    /** Asks why of who was named before. */
    private static final Pattern WHAT_MADE = Pattern.compile("^(?:(?:and|so|but) )?what (?:made|drove|led|prompted|brought) (?:him|her|it|them|that|this)(?!\\p{L})");

    /** Ask of a name whose it is: "Who is Tarek al-Mansouri?", "तारेक कौन हैं?". */
    private static final List<Pattern> WHO_IS = List.of(
            Pattern.compile("[Ww]ho(?:['’]s| is| was) ((?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|al-\\p{Lu}[\\p{L}-]*)(?: (?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|al-[\\p{L}-]+|bin|de|van|von|al|el)){0,3})\\W*"),
            Pattern.compile("((?:[\\p{L}\\p{M}-]+\\.? ){1,4})कौन (?:है|हैं|था|थे|थी|थीं)\\W*"));

    private static final Pattern OF_OTHERS = Pattern.compile("(?<![\\p{L}\\p{M}])(?:का|के|की|को|में|से|ने|पर|वाला|वाले|वाली|यह|ये|वह|वे|और|वहाँ|वहां)(?![\\p{L}\\p{M}])");

    private record Cue(Kind kind, Pattern words) {}

    private ReadAsked() {}

    static Asked of(String question, WordForms wordForms) {
        String lower = Question.ownWords(question).toLowerCase(Locale.ROOT);
        if (Question.isLeaning(question) && WHAT_MADE.matcher(lower).find()) {
            return Asked.of(Kind.REASON);
        }
        if (isWhoIsNamed(question.strip())) {
            return Asked.of(Kind.ANYTHING);
        }
        for (Cue cue : CUES) {
            Matcher found = cue.words().matcher(lower);
            if (found.find()) {
                String head = found.groupCount() > 0 && found.group(1) != null ? found.group(1) : "";
                return new Asked(cue.kind(), wordForms.terms(head));
            }
        }
        return Asked.of(Kind.ANYTHING);
    }

    private static boolean isWhoIsNamed(String question) {
        return WHO_IS.stream().map(pattern -> pattern.matcher(question)).filter(Matcher::matches).findFirst().map(named -> named.group(1)).filter(ReadAsked::isName).isPresent();
    }

    private static boolean isName(String words) {
        return Stream.of(words.strip().split("[ -]")).noneMatch(NewsWords::isOffice) && !OF_OTHERS.matcher(words).find();
    }

    private static Cue cue(Kind kind, String words) {
        return new Cue(kind, Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + words + ")(?![\\p{L}\\p{M}])"));
    }
}
