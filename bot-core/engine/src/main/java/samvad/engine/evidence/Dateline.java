package samvad.engine.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a report was filed, in front of its first sentence: "PORT SUDAN (AP) — ", "नई दिल्ली, 18 नवंबर (भाषा)। ". It answers nothing. */
public final class Dateline {
    private static final String DAY = "(?:, ?(?:\\p{Lu}\\p{L}+\\.? )?[\\p{L}\\p{M}]+\\.?(?: \\p{Nd}{1,2})?|, ?\\p{Nd}{1,2} [\\p{L}\\p{M}]+)?";
    private static final String AGENCY = "(?: ?\\([^()]{2,20}\\))";

    /** "NAIROBI, Kenya —": in capitals, with a dash or an agency behind it. */
    private static final Pattern ENGLISH = Pattern.compile(
            "^\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}" + DAY + "(?:" + AGENCY + "? ?(?:[—–]|--?)|" + AGENCY + "[:.]?|(?<=\\p{L}{4}):) +(?=\\p{Lu}(?:\\p{Ll}| )|[“\"])");

    /** "पोर्ट सूडान।", "मॉस्को —": a place of up to three words and nothing else. */
    private static final Pattern HINDI = Pattern.compile("^\\p{IsDevanagari}+(?: \\p{IsDevanagari}+){0,2}" + DAY + AGENCY + "? ?(?:।|[—–]|--) +(?=\\S)");

    private static final Pattern HINDI_VERB = Pattern.compile("(?<![\\p{L}\\p{M}])(?:है|हैं|था|थे|थी|थीं|हुआ|हुई|हुए|गया|गई|गए|किया|दिया|कहा|नहीं|ने|को|में|से|पर)(?![\\p{L}\\p{M}])");

    private Dateline() {}

    /** Whether a sentence has the other for its dateline, right in front of it. */
    public static boolean isOf(Sentence sentence, Sentence dateline) {
        return !dateline.quotable() && lengthIn(dateline.quote() + " " + sentence.quote()) == dateline.quote().length() + 1;
    }

    /** How many characters of an article's first paragraph it takes; 0 if there is none, or nothing else. */
    static int lengthIn(String paragraph) {
        Matcher english = ENGLISH.matcher(paragraph);
        if (english.find()) {
            return english.end();
        }
        Matcher hindi = HINDI.matcher(paragraph);
        return hindi.find() && !HINDI_VERB.matcher(hindi.group()).find() ? hindi.end() : 0;
    }
}
