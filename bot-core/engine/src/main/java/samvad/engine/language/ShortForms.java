package samvad.engine.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dots that end a short form and no sentence: initials, titles, dotted acronyms, in Latin letters and Devanagari. */
final class ShortForms {
    /** Always followed by the name or number they belong to. */
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "mr", "mrs", "ms", "messrs", "dr", "prof", "st", "gen", "col", "lt", "maj", "sgt", "capt", "cmdr", "adm",
            "brig", "det", "insp", "supt", "cpl", "lieut", "cllr", "atty", "msgr", "mme", "mlle", "sen", "rep", "gov", "hon", "rev", "pres", "amb", "smt", "shri", "sh", "kum", "no", "nos", "rs", "vs",
            "fig", "vol", "pp", "ca", "approx", "v", "pvt", "cf", "मि", "मिस", "मिसेज", "श्रीमती", "सेन", "डॉ", "डा", "श्री", "प्रो", "मो", "पं", "सं", "क्र", "ले", "कै", "स्व", "रु", "न");

    /** May end a sentence too: they do where the next word starts one. */
    private static final Set<String> PERHAPS_AT_THE_END = Set.of(
            "jr", "sr", "inc", "ltd", "co", "corp", "etc", "bros", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec", "am", "pm", "ft", "dept", "univ", "est", "mt", "al", "eg", "ie", "पीएम", "कि", "मी", "किमी");

    /** How Hindi spells the Latin letters that initials are. */
    private static final Set<String> DEVANAGARI_INITIALS = Set.of(
            "ए", "बी", "सी", "डी", "ई", "एफ", "जी", "एच", "आई", "जे", "के", "एल", "एम", "एन", "ओ", "पी", "क्यू", "आर",
            "एस", "टी", "यू", "वी", "डब्ल्यू", "डब्लू", "एक्स", "वाई", "वाय", "जेड", "ज़ेड");

    private static final Set<String> SENTENCE_OPENERS = Set.of(
            "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "there",
            "in", "on", "at", "but", "and", "however", "his", "her", "their", "its", "as", "after", "when", "while",
            "if", "for", "by", "with", "according", "earlier", "later", "meanwhile", "since", "some", "many", "most");

    private static final String BEFORE_A_WORD = "([“\"'‘,;–—-";
    private static final int LONGEST = 40;
    private static final Pattern NEXT_WORD = Pattern.compile("^\\s*[“\"'‘(]?([\\p{L}\\p{M}]+)");
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\p{M}*\\.)+\\p{L}\\p{M}*");

    /** "1." before what it numbers. */
    private static final Pattern ITEM_NUMBER = Pattern.compile("[(\\[]?\\p{Nd}{1,3}[.)]+");

    private static final Pattern SPANS_ON = Pattern.compile("^\\s*(?:\\(|[\\p{Ll}])");

    /** How much of the text after a dot {@link #endsIn} looks at, in UTF-16 units. */
    static final int LOOKED_AHEAD = 60;

    private ShortForms() {}

    /** True if {@code piece} ends in a dot that does not end its sentence, given the text that follows. */
    static boolean endsIn(String piece, String next) {
        if (piece.length() <= 6 && ITEM_NUMBER.matcher(piece).matches()) {
            return true;
        }
        String last = lastWord(piece);
        if (last.isEmpty()) {
            return false;
        }
        String word = last.toLowerCase(Locale.ROOT);
        String bare = word.replace(".", "");
        if (BEFORE_A_NAME.contains(bare) || DEVANAGARI_INITIALS.contains(bare) || isLatinInitial(last)) {
            return true;
        }
        boolean perhaps = PERHAPS_AT_THE_END.contains(bare) || DOTTED.matcher(word).matches() || isDevanagariAcronym(word);
        return perhaps && (SPANS_ON.matcher(next).find() || !startsSentence(next));
    }

    /** The word in front of a last dot, with dots of its own; empty if there is none. Read by hand, as every sentence is asked. */
    private static String lastWord(String piece) {
        int dot = piece.length() - 1;
        if (dot < 0 || piece.charAt(dot) != '.') {
            return "";
        }
        int first = Math.max(0, piece.length() - LONGEST);
        int start = dot;
        while (start > first && isOfWord(piece.charAt(start - 1))) {
            start--;
        }
        boolean whole = start == first || Character.isWhitespace(piece.charAt(start - 1)) || BEFORE_A_WORD.indexOf(piece.charAt(start - 1)) >= 0;
        return whole ? piece.substring(start, dot) : "";
    }

    private static boolean isOfWord(char c) {
        int type = Character.getType(c);
        return c == '.' || Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** "यू.एस", "यू.के". */
    private static boolean isDevanagariAcronym(String word) {
        return word.indexOf('.') > 0 && DEVANAGARI_INITIALS.containsAll(List.of(word.split("\\.")));
    }

    private static boolean isLatinInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I';
    }

    private static boolean startsSentence(String next) {
        Matcher word = NEXT_WORD.matcher(next);
        if (!word.find()) {
            return true;
        }
        String opener = word.group(1);
        return Character.isUpperCase(opener.charAt(0)) && SENTENCE_OPENERS.contains(opener.toLowerCase(Locale.ROOT));
    }
}
