package samvad.engine.question;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises questions that no news article answers, by how people ask for such things. Only plain cases are recognised:
 * what is not recognised is looked up, and the articles say whether they hold it.
 */
final class NotNews {
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{M}])";

    private static final List<Pattern> WISHES = List.of(
            // the weather outside: not that of a storm or a summit
            words("(?:what|how)(?: is|'s|s)? the weather|weather (?:today|tomorrow|forecast|in my|outside|here)|will it rain|(?:is it|will it be) (?:hot|cold|raining|sunny)"),
            words("(?:आज|कल|यहाँ|यहां|मेरे (?:शहर|गाँव|गांव|इलाके)|बाहर)(?: [\\p{L}\\p{M}]+){0,3} (?:(?:मौसम|तापमान) (?:कैसा|कितना|क्या)|बारिश होगी)|मौसम (?:कैसा|का हाल|बताइए|बताओ)|(?:aa?j|kal)(?: \\p{L}+){0,3} mausam|mausam kaisa"),
            // recipes and cooking
            words("recipes?(?: (?:for|of))?|how (?:do i|to|can i|do you) (?:cook|bake|make (?:a |an |the |some )?(?:tea|coffee|cake|pizza|pasta|bread|soup|curry|rice|biryani|roti|paneer|dosa|samosas?|omelette))"),
            words("(?:की|का) (?:रेसिपी|विधि)|रेसिपी|(?:कैसे|किस तरह) (?:बनाऊँ|बनाऊं|बनाएँ|बनाएं|पकाऊँ|पकाऊं|पकाएँ|पकाएं|बनती है|बनता है|बनाते हैं|पकाते हैं)|(?:चाय|खीर|बिरयानी|पनीर|हलवा|रोटी|दाल|समोसा|समोसे|डोसा|इडली|केक|पुलाव) (?:कैसे|बनाना|बनाने)|kaise (?:bana(?:un|te|ye|en)|paka(?:un|te|ye|en))"),
            // sums and school
            words("(?:what is|what's|calculate|solve|compute|how much is) [\\d(. ]+(?:\\s*(?:[-+*/x×÷^%=]|plus|minus|times|divided by|squared|percent of)\\s*[\\d(). ]*)+[\\s=?]*$"),
            Pattern.compile("^[^\\p{L}\\p{M}\\p{N}]*\\d+(?:\\.\\d+)?\\s*[-+*/x×÷^]\\s*\\d[\\d\\s.+*/x×÷^()-]*=?[^\\p{L}\\p{M}\\p{N}]*$"),
            words("square root of|(?:solve|integrate|differentiate) (?:the|this|for)|derivative of|वर्गमूल|पहाड़ा|\\d+ (?:और|जमा|गुणा|भाग|घटा) \\d+ (?:कितना|कितने|बराबर)|\\d+ का (?:पहाड़ा|वर्ग)|गणित का सवाल|समीकरण हल"),
            // jokes, poems, play
            words("(?:tell|give|write)(?: me| us)? (?:a|an|another|some) (?:joke|poem|story|song|riddle|shayari|essay|letter|email)s?|make me laugh|sing(?: me)? a song|play a game"),
            words("(?:चुटकुला|चुटकुले|शायरी|पहेली|कविता|कहानी|निबंध|गाना|लोरी)(?: [\\p{L}\\p{M}]+)? (?:सुना|लिख|बता|गा)(?:ओ|इए|इये|एँ|एं|ना|दो|दीजिए| दो| दीजिए)?|हँसाओ|हंसाओ|(?:chutkula|joke|shayari|kavita|kahani) (?:suna|likh|bata)\\p{L}*"),
            // programs
            words("(?:write|fix|debug|give)(?: me)? (?:a |an |the |some |this |my )?(?:[\\w+#]+ )?(?:code|program|script|function|regex|sql query|query|class)|(?:in|using) (?:python|javascript|c\\+\\+|html|sql|java code)"
                    + "|how (?:do i|to) (?:sort|reverse|parse|install|compile|code|program|debug)|hello world"),
            words("(?:पाइथन|पायथन|जावा|python|java|html)(?: [\\p{L}\\p{M}]+){0,4} (?:कोड|प्रोग्राम|लिख|लिखिए|लिखो)\\p{M}*|(?:कोड|प्रोग्राम) (?:लिख|बना)(?:ओ|ो|िए|इए|ें|एँ|दो)?"),
            // advice for oneself
            words("(?:should|can|could|may|shall|must) i(?! (?:read|find|see|get|ask|know|learn|hear))|(?:my|i have a|i am|i'm|i feel|i've) (?:\\w+ )?(?:headache|fever|pain|cough|wife|husband|girlfriend|boyfriend|boss|job|salary|exam|marriage|horoscope|depress\\w*|sad|lonely|in love|sick|tired|bored)"
                    + "|(?:my|your) horoscope|which (?:phone|car|laptop|stock|shares?|course|college|diet)\\b.{0,20}(?:should|best|buy)|best (?:phone|laptop|diet|way to lose)|lose weight|stock (?:tips?|should)|recommend (?:me )?(?:a|an|some)"),
            words("मुझे (?:क्या|कौन|किस|कहाँ|कहां|कैसे|कब)(?: [\\p{L}\\p{M}]+){0,6} (?:चाहिए|करूँ|करूं|लूँ|लूं|खरीदूँ|ख़रीदूँ|खरीदूं|खाऊँ|खाऊं)|मेर[ाीे] (?:राशिफल|सिर|सिरदर्द|पेट|बुखार|शादी|नौकरी|पत्नी|पति|बॉस|परीक्षा|वज़न|वजन)"
                    + "|(?:वज़न|वजन) (?:कम|घटा)|राशिफल|सिरदर्द|क्या मैं|मैं क्या (?:करूँ|करूं|खाऊँ|खाऊं|पहनूँ|पहनूं)|mujhe kya|main kya karu\\p{L}*|mera (?:rashifal|sir)"),
            // a way of doing something at home
            words("how (?:do|can|should|could|would) i(?! (?:read|find|see|follow|know|ask|learn|hear))"),
            // Samvad itself, the asker, the clock and the calendar
            words("what(?:'s| is) (?:your|my) (?:name|age|favou?rite)|who am i|(?:मेरा नाम|मैं कौन|mera na+m|main kaun)|(?:ignore|forget|disregard) (?:(?:all|any|the|of|my) )*(?:your|previous|prior|above|earlier) (?:(?:previous|prior|own) )*(?:instructions?|rules?|prompts?)|(?:print|show|reveal|repeat|tell)(?: me)? your (?:system )?(?:prompt|instructions)|(?:अपने|पिछले|सारे|सभी) निर्देश"
                    + "|what (?:day|date) is (?:it|today)|what(?:'s| is) (?:the date|today's date|the day today)|आज (?:कौन[- ]सा दिन|क्या दिन|कौन[- ]सी तारीख़?|क्या तारीख़?|तारीख़? क्या)|aa?j (?:kya|kaun sa) din|aa?j (?:kya|kaun si) (?:tari?kh|date)"
                    + "|set (?:an|a) (?:alarm|reminder|timer)|translate (?:this|the|into|to)"),
            Pattern.compile("^\\W*(?:(?:and |so )?what(?:'s| is) the time|what time is it)(?: now| there| here| please)?\\W*$|^[^\\p{L}]*(?:अभी |अब )?(?:कितने|क्या) (?:बजे|समय|बज रहे) (?:हैं|है|हुए|हुआ)[^\\p{L}]*$"),
            words("अलार्म|अनुवाद (?:कर|करो|कीजिए)"));

    private NotNews() {}

    static boolean is(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return WISHES.stream().anyMatch(wish -> wish.matcher(lower).find());
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(NO_LETTER_BEFORE + "(?:" + alternatives + ")" + NO_LETTER_AFTER);
    }
}
