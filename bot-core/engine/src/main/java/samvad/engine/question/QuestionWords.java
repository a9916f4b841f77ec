package samvad.engine.question;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words that ask, in English, Hindi and Hindi in Latin letters, and what each asks for. */
final class QuestionWords {
    private record Cue(Pattern words, Asked asked) {}

    /** The first that is found decides; "how many people" is a number although "people" are persons. */
    private static final List<Cue> CUES = List.of(
            cue("how (many|much|old|long|far|often|large|big|tall|high|deep|fast|wide)|what (number|percentage|percent"
                    + "|proportion|fraction|share|amount|age|population|magnitude)|(number|percentage) of|death toll", Asked.NUMBER),
            cue("कितन(ा|े|ी|ों)|कितने|कितनी|कितना|कितनों|kitn[aei]|(क्या|कुल) (संख्या|प्रतिशत)|प्रतिशत", Asked.NUMBER),
            cue("when|(what|which|on what|on which|in what|in which) (exact )?(date|day|year|month|decade|century|time)", Asked.DATE),
            cue("कब|(किस|कौन से|कौन सी|कौन-से|कौनसे|कौन-सी) (तारीख|तारीख़|दिन|साल|वर्ष|महीने|दिनांक|समय|दशक|सदी)|kab", Asked.DATE),
            cue("where|(what|which|in what|in which) (city|country|state|place|town|location|region|continent|nation|island|province)", Asked.PLACE),
            cue("कहाँ|कहां|(किस|कौन से|कौन सा|कौन-सा|कौन-से|किन) (देश|देशों|शहर|शहरों|राज्य|जगह|स्थान|क्षेत्र|प्रांत|द्वीप)|kahan|kahaan", Asked.PLACE),
            cue("who|whom|whose|(what|which) (person|leader|minister|president|politician|man|woman|official)", Asked.PERSON),
            cue("कौन|किसने|किसे|किसको|किससे|किनसे|किन्हें|किन्होंने|किसका|किसकी|किसके|kisne|kisse|kisko|kaun", Asked.PERSON));

    private QuestionWords() {}

    private static Cue cue(String alternatives, Asked asked) {
        return new Cue(Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + alternatives + ")(?![\\p{L}\\p{M}])"), asked);
    }

    static Asked asked(String question) {
        String lower = question.toLowerCase(Locale.ROOT);
        for (Cue cue : CUES) {
            if (cue.words().matcher(lower).find()) {
                return cue.asked();
            }
        }
        return Asked.ANYTHING;
    }
}
