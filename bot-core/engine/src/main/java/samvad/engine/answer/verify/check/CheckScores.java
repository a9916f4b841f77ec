package samvad.engine.answer.verify.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.language.Digits;

/** A score or a time of the clock is the source's as a whole: "5-2" is not "2-2", "2:14:04" not "14:14:04". */
public final class CheckScores implements Check {
    private static final Pattern SCORE = Pattern.compile("(?<![\\p{Nd}.,:-])\\d{1,3}(?:\\.\\d+)?(?:[:-]\\d{1,3}(?:\\.\\d+)?)+(?![\\p{Nd}-])");

    /** "45 to 60" is "45-60". */
    private static final Pattern RANGE = Pattern.compile("(?<=\\p{Nd}) (?:to|से) (?=\\p{Nd})");

    private static final Pattern LEADING_ZERO = Pattern.compile("(?<![\\d.])0+(?=\\d)");

    @Override
    public Optional<Fault> fault(Support support) {
        List<String> texts = support.chosen().stream().flatMap(anchor -> support.linked(anchor).stream()).map(source -> source.cited().text()).toList();
        List<String> held = texts.stream().flatMap(text -> scores(text).stream()).toList();
        return scores(support.claim().text()).stream()
                .filter(score -> held.stream().anyMatch(other -> shape(other).equals(shape(score))) && !held.contains(score)
                        && texts.stream().noneMatch(text -> scores(RANGE.matcher(text).replaceAll("-")).contains(score)))
                .findFirst().map(Fault.OtherNumber::new);
    }

    private static List<String> scores(String text) {
        String plain = Digits.latin(text).replaceAll("\\p{Pd}", "-");
        return SCORE.matcher(plain).results().map(MatchResult::group).map(score -> LEADING_ZERO.matcher(score).replaceAll("")).toList();
    }

    /** ":" for "19:30", "::" for "2:14:04", "-" for "5-2". */
    private static String shape(String score) {
        return score.replaceAll("[^:-]", "");
    }
}
