package samvad.engine.language;

import java.util.regex.Pattern;

/** Tells by the words beside a name, in front in English and behind in Hindi, that it says where something is; from the surest sign to the weakest. */
public final class Locatives {
    private static final Pattern BEFORE_SCENE = Pattern.compile("(?i)(?:^|\\s)(?:in|at)(?: the)? $");
    private static final Pattern AFTER_SCENE = Pattern.compile("^ (?:में|mein)(?![\\p{L}\\p{M}])");

    private static final Pattern BEFORE_PLACE =
            Pattern.compile("(?:^|[^\\p{L}])(?:(?:in|at|near|outside)(?: the)?|of the) $", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_PLACE = Pattern.compile("^ (?:में|पर|स्थित|शहर|देश)(?![\\p{L}\\p{M}])");

    private static final Pattern BEFORE_LIKELY_PLACE =
            Pattern.compile("(?:^|[^\\p{L}])(?:in|at|to|from|near|outside|off|into|via|through|around|across|towards?|of|on) (?:the )?(?:[\\p{Lu}][\\p{L}\\p{M}'’.-]* )*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_LIKELY_PLACE = Pattern.compile(
            "^(?: [\\p{L}\\p{M}'’.-]+){0,2} (?:में|से|के (?:पास|निकट|नज़दीक|नजदीक|क़रीब|करीब|सामने|बाहर|भीतर|अंदर|आसपास|तट|किनारे|ऊपर|नीचे|बीच|उत्तर|दक्षिण|पूर्व|पश्चिम)|की (?:ओर|तरफ़|तरफ|सीमा|खाड़ी)|पर|तक|स्थित|पहुँच\\S*|पहुंच\\S*|शहर|द्वीप|देश|राज्य|इलाके|इलाक़े|प्रांत|की राजधानी)(?![\\p{L}\\p{M}])");

    private Locatives() {}

    /** True if an event is set there: "in Washington", "वाशिंगटन में", "Washington mein". */
    public static boolean isScene(String text, Span name) {
        return BEFORE_SCENE.matcher(before(text, name)).find() || AFTER_SCENE.matcher(behind(text, name)).find();
    }

    /** True if something is there, or of there: "near Washington", "of the Philippines", "वाशिंगटन शहर". */
    public static boolean isPlace(String text, Span name) {
        return BEFORE_PLACE.matcher(before(text, name)).find() || AFTER_PLACE.matcher(behind(text, name)).find();
    }

    /** True if it may well be where something is, comes from or goes to: "through Washington", "वाशिंगटन के पास". */
    public static boolean mayBePlace(String text, Span name) {
        return Script.hasDevanagari(name.in(text)) ? AFTER_LIKELY_PLACE.matcher(behind(text, name)).find()
                : BEFORE_LIKELY_PLACE.matcher(before(text, name)).find();
    }

    private static String before(String text, Span name) {
        return text.substring(0, name.start());
    }

    private static String behind(String text, Span name) {
        return text.substring(name.end());
    }
}
