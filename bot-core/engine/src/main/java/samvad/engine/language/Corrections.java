package samvad.engine.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a newsroom says of its own or others' mistakes: that what was reported before is wrong, and which part of a sentence that is. */
public final class Corrections {
    private static final String WORD_BEHIND = "(?![\\p{L}\\p{M}])";

    private static final Pattern ENGLISH = Pattern.compile("(?i)"
            // the heading of a note
            + "^\\W*(?:correction|clarification|erratum|editor[’']s note)s?\\b"
            // "an earlier version of this article said"
            + "|\\b(?:earlier|previous|original|initial|first|preliminary)(?: \\p{L}+){0,2} (?:versions?|reports?|articles?|stor(?:y|ies)|dispatch(?:es)?|statements?|figures?|numbers?|tolls?|counts?|totals?|tall(?:y|ies)|dates?"
            + "|announcements?|editions?|accounts?|estimates?|claims?)\\b"
            + "|\\b(?:erroneous|mistaken|incorrect|wrong|inaccurate|false)(?:ly)? (?:said|stated|gave|given|put|listed|named|reported|identified|described|date|figure|number|name|toll|total|count|claim|report)"
            + "|\\b(?:reported|said|stated|given|named|identified|listed|announced|counted|published|printed) (?:\\w+ ){0,3}?(?:in error|by mistake|erroneously|mistakenly|incorrectly|wrongly|twice)\\b"
            + "|\\b(?:misstated|misreported|misidentified|miscounted|misspelled|misspelt|misprint(?:ed)?|typing error|clerical error|counting error|double[- ]counted|counted twice)\\b"
            // "not the twelfth, as we reported"; "rather than 31 as first stated"
            + "|\\b(?:not|rather than|instead of)\\b[^.;]{1,80}?\\b(?:as|that|which|than)?\\b[^.;]{0,30}?\\b(?:earlier|previously|initially|originally|at first|first) (?:\\w+ )?(?:reported|announced|stated|said|believed|written|wrote|published|given|thought|feared|told|planned|scheduled)"
            + "|\\bnot\\b[^.;]{1,80}?,? as (?:(?:we|it|the \\w+|many|some|several|other|had|was|were|has|been) ){0,3}(?:reported|said|stated|announced|printed|published|claimed|written|given)\\b"
            + "|\\bcontrary to\\b[^.;]{0,40}\\b(?:reports?|reported|claims?|said|statements?|figures?)\\b"
            + "|\\b(?:we|this (?:newspaper|paper|agency|site|outlet|broadcaster)|the (?:newspaper|paper|agency|broadcaster))\\b[^.;]{0,40}\\b(?:regrets?|apologi[sz]es?d?|erred|(?:was|were) wrong|made an? (?:mistake|error)|got\\b[^.;]{0,20}\\bwrong)\\b"
            + "|\\b(?:was|were|is|are|had been|proved|turned out)(?: to be)? (?:an? )?(?:wrong|incorrect|mistaken|inaccurate|untrue|error|mistake|too (?:high|low))\\b"
            + "|\\b(?:correct(?:s|ed|ing)|retract(?:s|ed)|withdr(?:ew|awn)|revised|amended)\\b[^.;]{0,60}\\b(?:figure|number|toll|count|total|date|statement|report|claim|name|earlier|previous)s?\\b"
            + "|\\bthe (?:correct|right|actual|true) (?:figure|number|date|day|toll|count|total|name|place|amount|sum|spelling)\\b");

    private static final Pattern HINDI = Pattern.compile("भूल[- ]?सुधार|शुद्धिपत्र|(?:^|\\s)(?:संशोधन|स्पष्टीकरण|सुधार)\\s*[:：—–-]"
            + "|(?:ग़लत|गलत) (?:थी|था|थे|है|हैं|बताई|बताया|बताए|छपी|छपा|छप|दी|दिया|लिखा|लिखी|निकल\\S*|साबित|प्रकाशित|हो|संख्या|तारीख़|तारीख|आँकड़ा|आंकड़ा|आँकड़े|आंकड़े|जानकारी|नाम)" + WORD_BEHIND
            + "|(?:भूल|त्रुटि)वश|(?:ग़लती|गलती|भूल) से (?:छप|लिख|बता|कह|दे दी|दे दिया|प्रकाशित|जोड़|गिन)"
            + "|(?:पहले|पिछली|शुरुआती|प्रारंभिक|आरंभिक) (?:की |वाली |दी गई |दी हुई |बताई गई |छपी |जारी |घोषित |प्रकाशित |[\\p{L}\\p{M}]+ ){0,2}(?:ख़बरों?|खबरों?|रिपोर्टों?|संख्या|तारीख़|तारीख|जानकारी|आँकड़े|आंकड़े|आँकड़ा|आंकड़ा|ख़बर|सूचना|बयान|संस्करण)" + WORD_BEHIND
            + "|पहले (?:[\\p{L}\\p{M}\\d]+ ){1,6}?(?:बताया|बताई|बताए|कहा|लिखा|छपा|छपी|दी|माना|घोषित)(?: जा)? (?:गया|गई|गए|था|थी|थे|रहा|रही)" + WORD_BEHIND
            + "|(?:^|\\s)न कि" + WORD_BEHIND + "|(?:हमें|संपादक को|अख़बार को|एजेंसी को) खेद"
            + "|सही (?:संख्या|तारीख़|तारीख|आँकड़ा|आंकड़ा|नाम|जगह|रकम|राशि)|(?:आँकड़ा|आंकड़ा|आँकड़े|आंकड़े|संख्या|तारीख़|तारीख|दावा|ख़बर|बयान)[^।]{0,30}(?:सुधार|संशोधित|वापस ले|ग़लत|गलत)"
            + "|(?:ठीक|सही|सच) नहीं (?:था|थी|थे|है|हैं|निकला|निकली|निकले)|दो बार गिन");

    /** A newsroom's own note, by its heading or because it speaks of its own report. */
    private static final Pattern NOTE = Pattern.compile("(?iu)^\\W*(?:correction|clarification|erratum|editor[’']s note)s?\\b|\\b(?:earlier|previous|original|first|initial) versions? of (?:this|the|our)\\b"
            + "|\\b(?:we|our|this (?:newspaper|paper|agency|site|outlet|broadcaster|article|report|story))\\b[^.;]{0,60}\\b(?:reported|said|wrote|published|printed|stated|gave|regrets?|apologi[sz]es?d?|error|mistake|wrong)\\b"
            + "|भूल[- ]?सुधार|शुद्धिपत्र|(?:^|\\s)(?:संशोधन|स्पष्टीकरण|सुधार|संपादकीय टिप्पणी)\\s*[:：—–-]|(?:हमारी|हमारे|हमने|इस ख़बर|इस खबर|इस रिपोर्ट|इस लेख|हमें खेद|संपादक को खेद)" + WORD_BEHIND);

    /** Behind these words stands what is wrong; behind the others, what was reported before. */
    private static final Pattern WRONG_BEHIND = Pattern.compile("(?i)\\b(?:not|rather than|instead of|contrary to)\\b|(?:^|\\s)न कि" + WORD_BEHIND);

    private static final Pattern WRONG_BEFORE = Pattern.compile("(?:^|\\s)नहीं,?(?: बल्कि)?" + WORD_BEHIND + "|(?:के बजाय|की बजाय|की जगह|के स्थान पर)" + WORD_BEHIND);

    /** What ends what such words go for. */
    private static final Pattern TURN = Pattern.compile("(?i)[,;:।]? (?:but|while|whereas|लेकिन|जबकि|बल्कि) |;");

    /** What ends a contrast. */
    private static final Pattern END = Pattern.compile(TURN.pattern() + "|[:—]");

    private static final Pattern COMMA = Pattern.compile(",");

    private static final String WHAT = "(?:date|day|time|figure|number|toll|count|total|amount|sum|name|place|report|तारीख़|तारीख|दिन|समय|संख्या|आँकड़ा|आंकड़ा|आँकड़े|आंकड़े|रकम|राशि|नाम|जगह|जानकारी|ख़बर|खबर)";

    /** "The date given before was wrong." */
    private static final Pattern WRONG_UNSAID = Pattern.compile("(?i)(?<![\\p{L}\\p{M}])" + WHAT + WORD_BEHIND + "[^.;।]{0,60}(?:\\b(?:wrong|incorrect|mistaken|inaccurate|error|mistake)\\b|ग़लत|गलत|त्रुटि)"
            + "|(?:\\b(?:wrong|incorrect|mistaken|inaccurate)|ग़लत|गलत) " + WHAT + WORD_BEHIND);

    private Corrections() {}

    /** Whether a sentence says that something reported before is wrong, or gives what is right instead. */
    public static boolean isCorrection(String sentence) {
        return ENGLISH.matcher(sentence).find() || HINDI.matcher(sentence).find();
    }

    /** Whether a correcting sentence is a newsroom's note on its own report. */
    public static boolean isNote(String sentence) {
        return NOTE.matcher(sentence).find();
    }

    /** Whether it says of a date, a number or the like that it was wrong, whatever it was. */
    public static boolean saysThatItWasWrong(String sentence) {
        return WRONG_UNSAID.matcher(sentence).find();
    }

    /** The part of a correcting sentence that holds what is wrong, where its words tell which part it is; else the whole. */
    public static String whatIsWrong(String sentence) {
        Matcher behind = WRONG_BEHIND.matcher(sentence);
        if (behind.find()) {
            Matcher end = (behind.group().equalsIgnoreCase("contrary to") ? COMMA : END).matcher(sentence);
            return sentence.substring(behind.end(), end.find(behind.end()) ? end.start() : sentence.length());
        }
        Matcher before = WRONG_BEFORE.matcher(sentence);
        if (before.find()) {
            String first = sentence.substring(0, before.start());
            return first.substring(first.lastIndexOf(',') + 1);
        }
        Matcher turn = TURN.matcher(sentence);
        if (!turn.find()) {
            return sentence;
        }
        String first = sentence.substring(0, turn.start());
        return isCorrection(first) ? first : sentence.substring(turn.end());
    }
}
