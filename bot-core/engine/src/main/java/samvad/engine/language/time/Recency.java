package samvad.engine.language.time;

import java.util.regex.Pattern;
import samvad.engine.language.Language;
import samvad.engine.language.LooseSpelling;

/** Tells whether a question asks for the latest there is. */
public final class Recency {
    private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{Nd}])(?:";
    private static final String AFTER = ")(?![\\p{L}\\p{M}\\p{Nd}])";

    private static final Pattern ENGLISH = Pattern.compile(BEFORE
            + "latest|newest|most recent(?:ly)?|recent(?:ly)?|currently|current(?! (?:week|month|quarter|year|decade|century))|nowadays|these days|at (?:the"
            + "|this) moment|at present|presently"
            + "|(?<!from |until |till |to )now|so far|to date|up[- ]to[- ]date|just now" + AFTER);
    private static final Pattern HINDI = Pattern.compile(BEFORE
            + "ताजा|ताजे|ताजी|ताजातरीन|नवीनतम|लेटेस्ट|हालिया|हाल (?:ही )?(?:में|के|की|का)(?! चाल)|हाल-फिलहाल|फिलहाल|अभी|अब(?! से)|सबसे (?:नया|नई|नए|नयी|नये|हालिया)"
            + "|इस (?:समय|वक्त)|आजकल|आज[- ]कल|इन दिनों|वर्तमान(?: में)?(?! (?:साल|वर्ष|सप्ताह|हफ्ते|माह|महीने))|मौजूदा(?! (?:साल|वर्ष|सप्ताह|हफ्ते|माह"
            + "|महीने))" + AFTER);
    private static final Pattern LATIN_HINDI = Pattern.compile(BEFORE
            + "taa?[zj]a+|taa?[zj]i|navee?ntam|letest|haal(?:iya)|haa?l (?:hi |hee )?(?:mein|me|mei|men|ke|ki|ka)|filhaa?l|philhaa?l|abhi|sabse na(?:ya|yi|ye"
            + "|i|e)|is (?:samay|waqt|vakt)|aa?j ?kal|in dino" + AFTER);
    private static final Pattern LATIN_NOW = Pattern.compile(BEFORE + "ab(?! se )" + AFTER);

    /** A name with one of the words, a saying, and "till now" that only ends a period. */
    private static final Pattern NONE = Pattern.compile("apocalypse now|ताजा ?महल|हर हाल में|किसी भी हाल में|क्या हाल|(?:से|se) (?:लेकर |lekar )?(?:अब|अभी|ab"
            + "|abhi) (?:तक|tak)|since .{1,40} (?:until|till|to) now");

    private Recency() {}

    /** True of "the latest on Sudan", "ताज़ा ख़बर", "abhi kaun hai"; a period like "last week" alone asks for that period. */
    public static boolean isWanted(String question) {
        String text = NONE.matcher(LooseSpelling.of(question)).replaceAll(" ");
        return ENGLISH.matcher(text).find() || HINDI.matcher(text).find() || LATIN_HINDI.matcher(text).find()
                || Language.ofQuestion(question) == Language.HINDI && LATIN_NOW.matcher(text).find();
    }
}
