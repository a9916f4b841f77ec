package samvad.engine.subscription;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.LooseSpelling;
import samvad.engine.language.time.ClockTimes;

/** Reads between which hours somebody wants to be left alone: "22-7", "रात 10 से सुबह 7 बजे", "off". */
public final class ReadQuiet {
    private static final Pattern OFF = Pattern.compile(
            "(?:off|no|none|never|stop|बंद|बन्द|हटाएं|हटाओ|नहीं)(?: (?:करें|करो|कीजिए|करिए|कर दें|कर दो))?[.।!]*");
    private static final Pattern BEFORE = Pattern.compile("(?:from |between )?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:-|to\\b|until\\b|till\\b|and\\b|से(?![\\p{L}\\p{M}])(?: लेकर)?)\\s*");
    private static final Pattern AFTER = Pattern.compile("(?: तक)?\\s*[.।!]*");

    /** Nobody says it in more characters. */
    private static final int LONGEST = 80;

    /** What was read. */
    public sealed interface Wished {
        record Between(QuietHours hours) implements Wished {}

        record Off() implements Wished {}

        record NotUnderstood() implements Wished {}
    }

    private ReadQuiet() {}

    public static Wished of(String words) {
        String text = words.length() > LONGEST ? "" : LooseSpelling.of(words);
        if (OFF.matcher(text).matches()) {
            return new Wished.Off();
        }
        return hours(text).<Wished>map(Wished.Between::new).orElseGet(Wished.NotUnderstood::new);
    }

    private static Optional<QuietHours> hours(String text) {
        return ClockTimes.at(text, end(BEFORE, text, 0)).flatMap(from -> {
            int between = end(BETWEEN, text, from.end());
            return between < 0 ? Optional.empty() : ClockTimes.at(text, between)
                    .filter(to -> end(AFTER, text, to.end()) == text.length() && !to.time().equals(from.time()))
                    .map(to -> new QuietHours(from.time(), to.time()));
        });
    }

    /** Where what stands from this place on ends; -1 if it does not stand there. */
    private static int end(Pattern pattern, String text, int start) {
        Matcher matcher = pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
