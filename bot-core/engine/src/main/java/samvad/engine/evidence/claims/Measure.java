package samvad.engine.evidence.claims;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import samvad.engine.language.Span;

/** What a number measures, where the question tells: what something cost is not answered by how many people came. */
public enum Measure {
    AGE("how old|(?:what|whose|at what) age|(?:his|her|their|[\\p{L}]+['’]s) age|उम्र|आयु|um(?:a)?r|aayu"
                    + "|कितने (?:साल|वर्ष|बरस) (?:का|की|के) (?:है|हैं|था|थे|थी|थीं|हो|हुए)|kitne (?:saal|sal|varsh) (?:ka|ki|ke) (?:hai|hain|tha|thi|the|ho)",
            "(?:aged?(?: of)?|उम्र|आयु) #|# की (?:उम्र|आयु)|# [mb]illion years|#[ -]?(?:years?[ -]old|years? of age|वर्षीय|साल|वर्ष|बरस)|, #,|(?:was|were|is) #[,.]"),
    MONEY("how much (?:does|do|did|is|are|was|were|will|would|has|had|money|prize)(?!.*\\b(?:eat|drink|weigh|rise|fall|drop|grow|grown|shrink|rain|snow|sleep|know|emit|contain|produce))"
                    + "|how much .{0,40}(?:cost|pay|paid|spend|spent|worth|earn|charge|fine|raise|donate|invest)|costs?|price|salary|budget|worth|fine"
                    + "|कितन\\S+ (?:के |की |का )?(?:(?:अरब|करोड़|करोड़|लाख|हज़ार|हजार) )?(?:डॉलर|रुपये|रुपए|रुपया|पाउंड|यूरो|युआन|पैसे|पैसा|रकम|रक़म|राशि|धन|धनराशि|जुर्माना"
                    + "|मुआवज़ा|मुआवजा|वेतन|तनख़्वाह|ख़र्च|खर्च|लागत|क़ीमत|कीमत|फ़ीस|फीस|किराया|टैक्स|कमाई|बजट|निवेश|दाम)"
                    + "|(?:लागत|क़ीमत|कीमत|वेतन|फ़ीस|फीस|ख़र्च|खर्च|बजट|जुर्माना|मुआवज़ा) .{0,20}कितन\\S+|कितने (?:की|में|का) (?:पड़|ख़रीद|खरीद|बिक|आत)\\S*"
                    + "|kitn[aei] (?:(?:arab|karod|crore|lakh|hazaar) )?(?:paise|paisa|rupa?y[ae]|rupees|dollar|kharch[aei]?|ke?emat|laagat|lagat|jurmana|muaavza)|(?:ke?emat|kharcha?|laagat|lagat|budget) kitn[aei]",
            "(?:[$€£₹¥]|Rs\\.?) ?#|#[ -]?(?:\\S+ )?(?:dollars?|rupees?|euros?|pounds?|yuan|yen|cents?|pence|francs?|crowns?|kron(?:er|or|a)|r(?:o?)ubles?|won|baht|riyals?|dirhams?|dinars?|liras?|shillings?|naira|rand|pesos?|reais|rupiah|taka|zlotys?"
                    + "|hryvnias?|ringgit|crores?|lakhs?"
                    + "|डॉलर|रुपये|रुपए|रुपयों|पाउंड|यूरो|युआन|येन|सेंट|क्रोन\\S*|रूबल|वॉन|रियाल|दिरहम|दीनार|लीरा|शिलिंग|नायरा|रैंड|पेसो|रुपिया|टका|ज़्लॉटी|रिंगिट|करोड़|लाख)"),
    SHARE("percent(?:age)?|per cent|what (?:share|proportion|fraction)|share (?:of|in)|(?<!at )stake|interest rate|turnout|प्रतिशत|फ़ीसदी|फीसदी|हिस्सेदारी|कितना हिस्सा|pratishat|fee?sadi",
            "#[ -]?(?:%|percent(?:age)?|per cent|प्रतिशत|फ़ीसदी|फीसदी|of the|हिस्स\\S*|out of|में से)"),
    SPAN("how long|how much time|how many (?:seconds|minutes|hours|days|nights|weeks|months|years)|length of"
                    + "|कितन\\S+ (?:सेकंड|मिनट|घंटे|घंटों|दिन|दिनों|हफ़्ते|हफ्ते|सप्ताह|महीने|माह|साल|वर्ष|समय|वक़्त|वक्त|देर)"
                    + "|kitn[aei] (?:second|minute?|ghant[aei]|din|hafte|saptah|mahine|saal|sal|varsh|samay|waqt|der)",
            "#[ -]?(?:\\S+ )?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnight|months?|years?|decades?|centur\\S+"
                    + "|सेकंड|मिनट|घंटे|घंटों|घंटा|दिन|दिनों|हफ़्ते|हफ्ते|हफ़्तों|सप्ताह|महीने|महीनों|माह|साल|सालों|वर्ष|वर्षों|दशक\\S*"
                    + "|km|kilomet\\S+|miles?|met(?:re|er)s?|feet|foot|inch\\S*|किमी|किलोमीटर|मील|मीटर|फ़ीट|फीट|फ़ुट)"),
    LENGTH("how (?:far|tall|deep|wide)|कितन\\S+ (?:लंब|ऊँच|ऊंच|दूर|गहर|चौड़)\\S*"
                    + "|(?:लंबाई|ऊँचाई|ऊंचाई|दूरी|गहराई) .{0,20}कितन\\S+|kitn[aei] (?:door|dur|lamb[aei]|oonch[aei]|gehr[aei])|(?:lambai|oonchai|doori|gehrai) kitni",
            "#[ -]?(?:\\S+ )?(?:km|kilomet\\S+|miles?|met(?:re|er)s?|feet|foot|inch\\S*|cm|centimet\\S+|acres?|hectares?"
                    + "|किमी|किलोमीटर|मील|मीटर|फ़ीट|फीट|फ़ुट|इंच|एकड़|हेक्टेयर|सेंटीमीटर)");

    /** What stands so near before and behind a number tells its unit. */
    private static final int BEFORE = 14;

    private static final int BEHIND = 28;

    private final Pattern asked;

    /** With {@code #} where the number stands. */
    private final Pattern told;

    Measure(String asked, String told) {
        this.asked = Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + asked + ")(?![\\p{L}\\p{M}])");
        this.told = Pattern.compile(told, Pattern.CASE_INSENSITIVE);
    }

    /** What the question wants measured; empty for a mere count and for what is no number. */
    public static Optional<Measure> askedBy(String question) {
        String lower = question.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(measure -> measure.asked.matcher(lower).find()).findFirst();
    }

    public boolean isOf(String sentence, Span number) {
        String around = sentence.substring(Math.max(0, number.start() - BEFORE), number.start()) + "#"
                + sentence.substring(number.end(), Math.min(sentence.length(), number.end() + BEHIND));
        return told.matcher(around).find();
    }
}
