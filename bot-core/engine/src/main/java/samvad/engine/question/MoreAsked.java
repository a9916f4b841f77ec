package samvad.engine.question;

import java.util.regex.Pattern;
import samvad.engine.language.LooseSpelling;

/** Recognises a message that asks for nothing but more of what was just told: "tell me more", "और बताइए", "aur batao". */
public final class MoreAsked {
    /** In UTF-16 units; of longer messages nothing is looked at. */
    private static final int LONGEST = 120;

    private static final Pattern ENGLISH = Pattern.compile("(?:(?:ok|okay|yes|please|pls|and|can you|could you|will you|i want to) )*"
            + "(?:(?:tell|give|show)(?: me| us)?(?: (?:a bit|a little|some|something|anything))? more(?: (?:details?|information|info))?"
            + "|more(?: (?:details?|information|info))?|anything (?:else|more)|what else|(?:full|whole) (?:story|report)|details|elaborate|continue|go on|keep going|(?:read|know) more)"
            + "(?: (?:about|on|of) (?:it|this|that|them|him|her))?(?: (?:please|pls|then|now))*");

    private static final Pattern HINDI = Pattern.compile("(?:(?:हां|अच्छा|कृपया|मुझे|हमें|जरा|थोडा|थोडी|कुछ|इस पर|इसके बारे में|इस बारे में) )*"
            + "(?:(?:और|विस्तार से|(?:और )?(?:ज्यादा|अधिक)|आगे|(?:और|ज्यादा|अधिक) (?:जानकारी|विस्तार से)|और कुछ|पूरी (?:खबर|बात)) "
            + "(?:बताओ|बताइए|बताइये|बताएं|बता|बता दो|बता दीजिए|सुनाओ|सुनाइए|दो|दीजिए|दें|चाहिए)|और कुछ|आगे|और)");

    private static final Pattern LATIN = Pattern.compile("(?:(?:haan|accha|achha|please|pls|mujhe|hame(?:in)?|zara|jara|thoda|thodi|kuch|is par|iske baare me(?:in)?) )*"
            + "(?:(?:aur|vistaar se|vistar se|detail me(?:in)?|(?:aur )?(?:zyada|jyada|adhik)|aage|(?:aur|zyada) (?:jaankari|jankari|details?)|aur kuch|poori (?:khabar|baat)) "
            + "(?:batao|bataiye|bataie|bataye|bata|bata do|bata dijiye|sunao|do|dijiye|chahiye)|aur kuch|aur)");

    private MoreAsked() {}

    /** True where the message says nothing else. */
    public static boolean is(String message) {
        if (message.length() > LONGEST) {
            return false;
        }
        String words = LooseSpelling.of(message).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip();
        return ENGLISH.matcher(words).matches() || HINDI.matcher(words).matches() || LATIN.matcher(words).matches();
    }
}
