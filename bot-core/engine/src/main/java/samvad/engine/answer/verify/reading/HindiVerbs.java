package samvad.engine.answer.verify.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Script;

/** Hindi verbs by their endings, of words as LooseSpelling writes them. */
public final class HindiVerbs {
    private static final Pattern FUTURE = Pattern.compile("(.{1,}?)(?:ेंगे|ेंगी|ेगा|ेगी|एगा|एगी|एंगे|एंगी|येगा|ाएगा|ाएगी|ाएंगे|ाएंगी|ूंगा|ूंगी)");
    private static final Pattern FUTURE_OF_HO = Pattern.compile("हो(?:गा|गी|गे|ंगे|ंगी)");
    private static final Pattern LONG_ENDING = Pattern.compile(".{3,}(?:ाएंगे|ाएगा|ाएगी|ाया|ाएं)");
    private static final Pattern EVERYDAY = Pattern.compile("(?:हो|कर|जा|आ|दे|ले|मिल|बन|रह)(?:ने|ना|नी|ता|ते|ती|कर|ए|ई)");
    private static final Pattern OTHER = Pattern.compile("(.{2,}?)(?:ाया|ायी|ाई|ाए|ाये|ाना|ाने|ाकर|ना|ने|नी|ता|ते|ती|तीं|कर|ा|े|ी|ीं)");

    private HindiVerbs() {}

    /** "करेंगे", "होगा", "जाएगी". */
    public static boolean isFuture(String plain) {
        return Script.hasDevanagari(plain) && (FUTURE.matcher(plain).matches() || FUTURE_OF_HO.matcher(plain).matches());
    }

    /** Surely a verb form: nothing else ends so. */
    public static boolean isVerb(String plain) {
        return Script.hasDevanagari(plain) && (isFuture(plain) || LONG_ENDING.matcher(plain).matches() || EVERYDAY.matcher(plain).matches());
    }

    /** What two forms of one verb share; empty for a word too short to tell. */
    public static Optional<String> stem(String plain) {
        Matcher future = FUTURE.matcher(plain);
        if (future.matches()) {
            return Optional.of(future.group(1));
        }
        Matcher other = OTHER.matcher(plain);
        return other.matches() ? Optional.of(other.group(1)) : Optional.of(plain).filter(word -> word.length() > 2);
    }
}
