package samvad.engine.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Greetings, thanks, farewells, rude words, and who Samvad is: a message that is nothing else is no question about the news. */
final class SmallTalk {
    /** To whom it is said, and how warmly. */
    private static final String ADDRESSED = "(?: (?:there|samvad|संवाद|bot|बॉट|जी|ji|sir|madam|ma am|bro|man|mate|buddy|boss|guys|friend|everyone|all|again|so much|very much|a lot|आपका|आपको|बहुत|बहुत बहुत|भाई|दोस्त|यार|dear|bhai|bhaiya|dost|yaar|aapka|aapko|bahut))*";

    /** Who writes more words wants more than to be polite. */
    private static final int LONGEST = 30;

    private static final Map<OffTopic, Pattern> WORDS = new LinkedHashMap<>();

    static {
        put(OffTopic.WELLBEING, "(?:" + greeting() + ")?(?: ?(?:how are you(?: doing)?(?: today)?|how do you do|how is it going|what s up|whats up|आप कैसे (?:हैं|हो)|कैसे (?:हैं|हो)(?: आप)?"
                + "|(?:क्या )?हाल(?: चाल)?(?: क्या)?(?: है| हैं)|क्या हाल(?: चाल)?(?: है| हैं)?|(?:aap )?kaise (?:hain|ho|hai)(?: aap)?|kya ha+l(?: cha+l)?(?: hai)?))");
        put(OffTopic.THANKS, "(?:(?:ok|okay|great|nice|good|perfect|wow|वाह|अच्छा|बहुत|ठीक है) )*(?:thanks|thank you|thankyou|thx|many thanks|much appreciated"
                + "|(?:आपका |आपको )?(?:बहुत )*(?:धन्यवाद|शुक्रिया|आभार|थैंक्स|थैंक यू)|(?:bahut )*(?:dhanyava+d|dhanyawa+d|shukriya+))(?: (?:for (?:the|your) (?:help|answer|information|info)|that helped|that s (?:all|it)|that is all|that will be all|for now|यह काम आया|बस इतना ही|इतना ही))?"
                + "|(?:(?:this|that|it|the answer) )?(?:was |is )?(?:very |really |so )*(?:helpful|useful)|(?:this|that|it) (?:really )?helped(?: me| a lot)?|(?:good|great|nice|excellent) (?:answer|reply|job|work|one)|well done"
                + "|(?:यह |ये )?(?:जवाब |उत्तर )?(?:बहुत )?काम आया|(?:अच्छा|बढ़िया|सही|बहुत अच्छा|बहुत बढ़िया) (?:जवाब|उत्तर|काम)|शाबाश|(?:acch?a|badhiya|sahi) jawab|kaam aaya");
        put(OffTopic.FAREWELL, "(?:bye|bye bye|good ?bye|good night|see you(?: later| soon)?|take care|अलविदा|फिर मिलेंगे|फिर मिलते हैं|शुभ रात्रि|बाय|चलता हूँ|चलती हूँ|alvida|phir milenge|shubh ratri)");
        put(OffTopic.AGREEMENT, "(?:ok|okay|okey|k|fine|alright|all right|i see|got it|understood|great|nice|good|cool|perfect|wow|ठीक(?: है)?|अच्छा|समझ गया|समझ गई|बढ़िया|बहुत अच्छा|बहुत बढ़िया|वाह|जी|हाँ|हां|yes|no|नहीं"
                + "|theek(?: hai)?|thik(?: hai)?|accha|achha|ji|haan|nahi)");
        put(OffTopic.SELF, "(?:so )?(?:(?:who|what) (?:exactly )?(?:are|r) (?:you|u)|(?:who|what) is samvad|(?:are|r) (?:you|u) (?:really )?(?:a |an )?(?:human|person|man|woman|robot|machine|computer|bot|ai|chatgpt|gpt)(?: or .{1,30})?"
                + "|who (?:made|created|built|developed|trained|runs) you|(?:what is |what s )?your name|what (?:can|do) you do(?: for me)?|how do you work|(?:can you |please )?help(?: me)?|i need help|tell me about yourself|introduce yourself"
                + "|(?:आप|तुम|तू) कौन (?:हैं|हो|है)|संवाद (?:क्या|कौन) है|(?:क्या )?(?:आप|तुम) (?:इंसान|मनुष्य|आदमी|रोबोट|बॉट|मशीन|कंप्यूटर|एआई|चैटजीपीटी) (?:हैं|हो)|(?:आप|तुम) क्या(?: क्या)? (?:कर सकते|कर सकती|करते|करती) (?:हैं|हो)"
                + "|(?:आपका|तुम्हारा|तेरा) नाम(?: क्या है)?|(?:आपको|तुम्हें|तुमको) किसने बनाया(?: है)?|(?:मेरी )?(?:मदद|सहायता)(?: चाहिए| करो| करें| कीजिए| कर दो)?|(?:मुझे )?(?:मदद|सहायता) चाहिए|अपने बारे में (?:बताइए|बताओ|बताएँ|बताएं)|अपना परिचय (?:दीजिए|दो|दें)"
                + "|(?:aap|tum|tu) kaun (?:hain|hai|ho)|(?:kya )?(?:aap|tum) (?:insaan|insan|aadmi|robot|bot|machine|computer|ai) (?:hain|hai|ho)(?: kya)?|(?:aap|tum) kya(?: kya)? kar sakt[ei] (?:hain|ho)|(?:aapka|tumhara) na+m(?: kya hai)?|(?:meri )?madad(?: karo| karein| kijiye| chahiye)?)");
        put(OffTopic.DOUBT, "(?:but |so |hmm+ |oh |no |and )?(?:(?:are|r) (?:you|u) (?:really |very |quite )?(?:sure|certain)(?: about (?:that|this|it))?|(?:is|was) (?:that|this|it) (?:really )?(?:true|right|correct|so|a fact|fake|false|wrong)(?: news)?|really|for real|seriously"
                + "|(?:(?:this|that|it|the answer) )?(?:was |is )?not (?:very )?(?:helpful|useful)|(?:this|that|it) did(?: not|n t) help(?: me)?|(?:wrong|bad|poor|useless) (?:answer|reply)|(?:यह |ये )?(?:जवाब |उत्तर )?काम नहीं आया|(?:गलत|ग़लत|बेकार|खराब|ख़राब) (?:जवाब|उत्तर)|galat jawab"
                + "|how (?:do|can) (?:you|i) (?:know|be sure|trust)(?: (?:that|this|it|you))?|(?:you|u) (?:are|re|r) (?:wrong|lying|mistaken|a liar)|(?:that|this|it) (?:is|s) (?:wrong|not (?:right|true|correct)|incorrect|false|a lie|fake)|you (?:made|make) (?:it|that|this) up"
                + "|पक्का|पक्की बात|(?:क्या )?(?:यह|ये)(?: खबर| ख़बर| बात| जानकारी| जवाब)? (?:सच|झूठ|झूठी|गलत|ग़लत|पक्का|पक्की)(?: बात)?(?: नहीं)? (?:है|हैं)(?: क्या)?|क्या (?:यह|ये)(?: खबर| ख़बर| बात| जानकारी| जवाब)? सही है|सच(?: में| मुच|मुच| है क्या)?|वाकई|वाक़ई|(?:आपको|तुम्हें|तुमको) (?:पक्का|यकीन|यक़ीन) (?:है|पता है)|(?:आपको|तुम्हें) कैसे (?:पता|मालूम)(?: है)?|(?:क्या )?(?:आपको|तुम्हें) (?:यकीन|यक़ीन) है"
                + "|(?:आप|तुम|तू) (?:गलत|ग़लत|झूठे|झूठ बोल रहे|झूठ बोल रही|झूठ बोल रहा)(?: कह रहे| बता रहे)? (?:हैं|हो|है)|(?:यह |ये )?(?:गलत|ग़लत|झूठ) (?:है|बात है|जवाब है)|pakka|sach(?: mein| me)?(?: hai)?(?: kya)?|(?:kya )?(?:ye|yeh) (?:sach|jhoot+h?|galat) (?:hai)(?: kya)?|kya (?:ye|yeh) sahi hai|(?:aap|tum) (?:galat|jhoot+h?(?: bol rahe)?) (?:hain|ho))");
        put(OffTopic.GREETING, greeting());
    }

    private SmallTalk() {}

    private static String greeting() {
        return "(?:hi|hii+|hello|helo|hey|heya|namaste|namaskar|namaskaar|pranam|salaam|good (?:morning|afternoon|evening|day)|greetings"
                + "|नमस्ते|नमस्कार|प्रणाम|हैलो|हेलो|हाय|सलाम|सुप्रभात|शुभ (?:प्रभात|संध्या)|राम राम|जय हिंद)";
    }

    private static void put(OffTopic kind, String words) {
        WORDS.put(kind, Pattern.compile("(?:" + words + ")" + ADDRESSED));
    }

    /** What the message is, by how it ends; empty if it is more than that. */
    static Optional<OffTopic> in(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip().split(" "));
        return words.size() > LONGEST ? Optional.empty() : in(words);
    }

    /** One courtesy may stand behind others: "namaste, thank you". */
    private static Optional<OffTopic> in(List<String> words) {
        List<Optional<OffTopic>> upTo = new ArrayList<>(List.of(Optional.empty()));
        for (int end = 1; end <= words.size(); end++) {
            Optional<OffTopic> kind = Optional.empty();
            for (int start = 0; start < end && kind.isEmpty(); start++) {
                kind = start == 0 || upTo.get(start).isPresent() ? one(String.join(" ", words.subList(start, end))) : Optional.empty();
            }
            upTo.add(kind);
        }
        return upTo.getLast();
    }

    private static Optional<OffTopic> one(String words) {
        return Rude.is(words) ? Optional.of(OffTopic.RUDE)
                : WORDS.entrySet().stream().filter(entry -> entry.getValue().matcher(words).matches()).map(Map.Entry::getKey).findFirst();
    }
}
