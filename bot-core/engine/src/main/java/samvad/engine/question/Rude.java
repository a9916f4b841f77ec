package samvad.engine.question;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Recognises a message that is nothing but rude, to Samvad or to what it said. Who asks what somebody else called an idiot is not. */
final class Rude {
    private static final String ENGLISH_WHO = "(?:(?:you|u|ur|your|youre|this|that|it|samvad|the bot|bot|what)(?: (?:answers?|replies|bot|thing|app))?(?: (?:are|r|re|is|s|was|were))? |(?:are|r) (?:you|u) )?";
    private static final String ENGLISH_HOW = "(?:(?:so|such|just|really|very|totally|absolutely|completely|too|a|an|the|all|bloody|damn|damned|fucking|freaking|total|complete|stupid|dumb|useless|piece|pile|load|of|not) )*";
    private static final String ENGLISH_WHAT = "(?:stupid|idiots?|idiotic|dumb|dumbass|useless|worthless|hopeless|pathetic|moron|moronic|fool|foolish|rubbish|garbage|trash|crap|shit|bullshit|nonsense|loser|liar|bastard|bitch|asshole|arsehole|jerk|sucks?|suck)";
    private static final String ENGLISH_AFTER = "(?: (?:bot|robot|machine|computer|program|app|thing|idiot|fool|moron|samvad|answers?|man|you are))*";

    private static final Pattern ENGLISH = Pattern.compile(ENGLISH_WHO + ENGLISH_HOW + ENGLISH_WHAT + ENGLISH_AFTER
            + "|(?:just |oh )?(?:fuck|screw|damn)(?: (?:you|u|off|it|this|that|yourself))*" + ENGLISH_AFTER
            + "|(?:just |please )?(?:shut up|shut your mouth|piss off|get lost|go to hell|go away|i hate you|wtf|what the (?:fuck|hell))" + ENGLISH_AFTER);

    private static final String HINDI_WHO = "(?:(?:तुम|तू|आप|तुमलोग|ये|यह|वो|संवाद|बॉट|अबे|अरे|ओए|ओये|क्या|तुम्हारा|तुम्हारे|आपके|आपका|तेरा|तेरे|जवाब) )*(?:(?:तो|भी|बहुत|एकदम|बिल्कुल|बिलकुल|कितना|कितने|कितनी|बडे|बडा|सब|एक|पूरा|पूरे|निरे|निरा) )*";
    private static final String HINDI_WHAT = "(?:बेवकूफ|मूर्ख|गधा|गधे|गधी|उल्लू|पागल|बेकार|घटिया|निकम्मा|निकम्मे|बकवास|झूठा|झूठे|कमीना|कमीने|कुत्ता|कुत्ते|हरामी|हरामखोर|चूतिया|चूतिये|चुतिया|साला|साले|नालायक|बदतमीज|फालतू|गंवार|बुद्धू|मंदबुद्धि)";
    private static final String HINDI_AFTER = "(?: (?:हो|है|हैं|बॉट|मशीन|आदमी|जवाब|कहीं|के|का|की|पट्ठा|पट्ठे|तुम|तू|आप|यार|कर|करो|करते|करता|बंद|मत|रहे|दो|कीजिए|बात|बातें))*";

    private static final Pattern HINDI = Pattern.compile(HINDI_WHO + HINDI_WHAT + "(?: " + HINDI_WHAT + ")*" + HINDI_AFTER
            + "|" + HINDI_WHO + "(?:चुप(?: (?:रहो|रह|करो|कर|हो जाओ|हो जा|बैठो|बैठ))?|मुंह बंद (?:करो|कर|रखो)|भाड में (?:जाओ|जा)|दफा हो(?: जाओ| जा)?)");

    private static final String LATIN_WHO = "(?:(?:tum|tu|aap|ye|yeh|wo|woh|samvad|bot|abe|arre|oye|kya|tumhara|tumhare|tera|tere|jawab) )*(?:(?:to|toh|bhi|bahut|bohot|bahot|ekdum|ekdam|bilkul|kitna|kitne|bade|bada|sab|ek|pura|poore) )*";
    private static final String LATIN_WHAT = "(?:be?wa?[ck]+oo?f|bevku+f|bevakoo?f|bewaku+f|murkh|moorkh|gadh[aei]|ullu|pa+gal|be?ka+r|ghatiya|nikamm[ae]|bakwa+s|jhoo?th[ae]|kamin[ae]|kutt[ae]|harami|haramkhor|chutiya|chutiye|sa+l[ae]|na+layak|badtamee?z|fa+ltu|buddhu)";
    private static final String LATIN_AFTER = "(?: (?:ho|hai|hain|bot|machine|jawab|kahin|kahi|ke|ka|ki|pattha|patthe|tum|tu|aap|yaar|kar|karo|karte|karta|band|mat|rahe|do|kijiye|baat|baatein))*";

    private static final Pattern LATIN = Pattern.compile(LATIN_WHO + LATIN_WHAT + "(?: " + LATIN_WHAT + ")*" + LATIN_AFTER
            + "|" + LATIN_WHO + "(?:chup(?: (?:raho|reh|rah|karo|kar|ho jao|ho ja|baitho))|muh band (?:karo|kar|rakho)|bha+d me(?:in)? ja+o?|dafa+ ho(?: ja+o?)?)");

    private Rude() {}

    /** @param words in small letters, single spaces between */
    static boolean is(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replace("\u093C", "").replace('\u0901', '\u0902');
        return ENGLISH.matcher(plain).matches() || HINDI.matcher(plain).matches() || LATIN.matcher(plain).matches();
    }
}
