package samvad.engine.evidence.passage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.CommonWords;

/** Where a report was filed, in front of its first sentence: "PORT SUDAN (AP) — ", "नई दिल्ली, 18 नवंबर (भाषा)। ". It answers nothing. */
public final class Dateline {
    private static final String HINDI_DAY = "(?:, ?\\p{Nd}{1,2} [\\p{L}\\p{M}]+(?:,? \\p{Nd}{4})?)";

    /** ", Nigeria, Oct 23", ", 16 February 2026". */
    private static final String COUNTRY_AND_DAY = "(?:, ?(?:\\p{Lu}\\p{L}+\\.? )?[\\p{L}\\p{M}]+\\.?)?"
            + "(?:,? ?(?:[\\p{L}\\p{M}]+\\.? \\p{Nd}{1,2}|\\p{Nd}{1,2} [\\p{L}\\p{M}]+\\.?)(?:,? \\p{Nd}{4})?)?";

    private static final String IN_BRACKETS = " ?\\([^()]{2,40}\\)";
    private static final String AGENCY = " ?\\((?:AP|AFP|Reuters|PTI|ANI|IANS|UNI|Xinhua|TASS|RIA|dpa|DPA|EFE|ANSA|Kyodo|Yonhap)\\)";

    /** "NAIROBI, Kenya —": in capitals, with a dash or an agency behind it. */
    private static final Pattern ENGLISH = Pattern.compile(
            "^\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}" + COUNTRY_AND_DAY + "(?:(?:" + IN_BRACKETS + ")? ?(?:[—–]|--?)|(?<=\\p{Nd})" + IN_BRACKETS + ":|" + AGENCY + "[:.]?) +(?=\\p{Lu}(?:\\p{Ll}| )|[“\"])");

    /** "नई दिल्ली, 18 नवंबर (भाषा)।", "मॉस्को —": a place of up to three words and nothing else; a colon only behind a day or an agency. */
    private static final Pattern HINDI = Pattern.compile("^(\\p{IsDevanagari}+(?: \\p{IsDevanagari}+){0,2})((?:" + IN_BRACKETS + ")?" + HINDI_DAY + "?(?:" + IN_BRACKETS + ")?) ?(।|[—–]|--?|:) +(?=\\S)");

    /** Stands behind who speaks and within words too. */
    private static final Pattern MAY_JOIN = Pattern.compile("[:-]");

    /** No place's name is one of these, or ends so as verbs do. */
    private static final Pattern NO_PLACE = Pattern.compile(".*(?:े|ए|ें|ीं)|का|की|के|है|हैं|था|थे|थी|हुआ|हुई|गया|गई|किया|दिया|कहा|नहीं|ने|को|में|से|पर|और|तक");

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
        return hindi.find() && isPlace(hindi.group(1), !hindi.group(2).isEmpty()) && !(hindi.group(2).isEmpty() && MAY_JOIN.matcher(hindi.group(3)).matches()) ? hindi.end() : 0;
    }

    /** Without a day or an agency, one or two words, of which the last is no common one; with one, a single word is a place however it ends. */
    private static boolean isPlace(String words, boolean filed) {
        List<String> parts = List.of(words.split(" "));
        if (filed && parts.size() == 1) {
            return true;
        }
        boolean place = parts.stream().noneMatch(part -> NO_PLACE.matcher(part).matches());
        return place && (filed || parts.size() <= 2 && !CommonWords.hold(parts.getLast()));
    }
}
