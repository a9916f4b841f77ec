package samvad.engine.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Language;
import samvad.engine.language.LooseSpelling;

/** Recognises a message that asks for nothing but another language: "in English please", "अब हिंदी में बताओ", "hindi mein batao". */
public final class LanguageAsked {
    /** In UTF-16 units; of longer messages nothing is looked at. */
    private static final int LONGEST = 100;

    private static final String ENGLISH = "(?:(?:ok|okay|no|please|pls|now|and|can you|could you|will you|would you|i want(?: it)?|i need(?: it)?) )*+"
            + "(?:(?:tell|say|give|answer|reply|explain|write|repeat|speak|talk|show|translate|read|put)(?: (?:me|us))?(?: (?:it|this|that|the answer|again))?(?: to me)? )?"
            + "(?:in |into |to |speak )(?<english>hindi|english)(?: language)?(?: (?:please|pls|now|instead|too|also|this time|only))*+";

    private static final String HINDI = "(?:(?:अब|और|कृपया|प्लीज|मुझे|हमें|इसे|यह|ये|यही|वही|फिर से|नहीं|जरा|क्या|आप|तुम|इसका जवाब) )*+"
            + "(?<hindi>हिंदी|हिन्दी|अंग्रेजी|अंगरेजी|इंग्लिश) (?:में|मे)(?: (?:ही|भी|फिर से))?(?: (?:बताओ|बताइए|बताइये|बताएं|बता दो|बता दीजिए|बता|बोलो|बोलिए|कहो|कहिए|लिखो|लिखिए|लिखें|दो|दीजिए|दें|जवाब दें|चाहिए|समझाओ|समझाइए|जवाब दो|जवाब दीजिए"
            + "|अनुवाद करो|अनुवाद कीजिए|बता सकते हैं|बता सकते हो|बताना|सुनाओ|सुनाइए))?(?: (?:प्लीज|कृपया|अब|ना))*+";

    private static final String LATIN = "(?:(?:ab|aur|please|pls|plz|mujhe|hame(?:in)?|isko|ise|ye|yeh|yahi|phir se|zara|in) )*+"
            + "(?<latin>hindi|english|angrezi|angreji)(?: (?:mein|me|mei|main)|(?= (?:please|pls|plz)$))(?: (?:hi|bhi))?(?: (?:batao|bataiye|bataie|bataye|bata do|bata|bolo|boliye|kaho|likho|do|dijiye|chahiye|samjhao|jawab do))?(?: (?:please|pls|plz|ab|na))*+";

    private static final Pattern MESSAGE = Pattern.compile(ENGLISH + "|" + HINDI + "|" + LATIN);

    private LanguageAsked() {}

    /** The language asked for; empty where the message says anything else. */
    public static Optional<Language> in(String message) {
        if (message.length() > LONGEST) {
            return Optional.empty();
        }
        String words = LooseSpelling.of(message).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip();
        Matcher asked = MESSAGE.matcher(words);
        return asked.matches() ? named(asked) : Optional.empty();
    }

    private static Optional<Language> named(Matcher asked) {
        String name = Optional.ofNullable(asked.group("english")).or(() -> Optional.ofNullable(asked.group("hindi"))).orElseGet(() -> asked.group("latin"));
        return Optional.of(name.startsWith("hi") || name.startsWith("हि") ? Language.HINDI : Language.ENGLISH);
    }
}
