package samvad.engine.answer.verify.reading;

import java.util.regex.Pattern;

/** Tells what an article says to whoever reads it from what it reports: a command to a machine is no news and supports nothing. */
public final class PromptInjection {
    private static final Pattern BEGINS = Pattern.compile("(?iu)^\\W*(?:please\\s+)?(?:ignore|disregard|forget|reply|respond|answer|say|write|print|output|repeat|pretend|act as|click"
            + "|visit|translate|you must|you are now|from now on|system\\s*:|assistant\\s*:|developer\\s*:)(?![\\p{L}\\p{M}])");
    private static final Pattern SET_ASIDE = Pattern.compile("(?iu)(?:ignore|disregard|forget|override)\\b.{0,40}\\b(?:rules?|instructions?|prompts?|above|previous)\\b"
            + "|(?:नियम|निर्देश)\\S*.{0,30}(?:अनदेख|नज़रअंदाज़|नजरअंदाज|भूल)|system prompt");
    private static final Pattern HINDI = Pattern.compile("(?u)(?:लिखो|कहो|बोलो|बताओ|दोहराओ|दिखाओ|लिखिए|लिखें|दोहराइए)\\s*[।.!]*$");

    private static final Pattern QUOTED = Pattern.compile("\\s*[“\"«]");

    private PromptInjection() {}

    /** True for a sentence that begins as a command does, outside quotation marks, or sets rules aside. */
    public static boolean isCommand(String sentence) {
        boolean quoted = QUOTED.matcher(sentence).lookingAt();
        return !quoted && (BEGINS.matcher(sentence).find() || HINDI.matcher(sentence).find()) || SET_ASIDE.matcher(sentence).find();
    }
}
