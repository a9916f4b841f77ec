package samvad.engine.answer.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import samvad.engine.language.Digits;

/** A score, a time of the clock, a span of years is the source's as a whole: "5-2" is not "2-2", "2:14:04" not "14:14:04". */
final class CheckScores implements Check {
    private static final Pattern SCORE = Pattern.compile("(?<![\\p{Nd}.,])\\d+(?:\\.\\d+)?(?:[:\\p{Pd}]\\d+(?:\\.\\d+)?)+");

    @Override
    public Optional<Fault> fault(Support support) {
        List<String> held = support.chosen().stream().flatMap(anchor -> support.linked(anchor).stream())
                .flatMap(source -> scores(source.held().text()).stream()).toList();
        return scores(support.said().text()).stream()
                .filter(score -> held.stream().anyMatch(other -> shape(other).equals(shape(score))) && !held.contains(score))
                .findFirst().map(Fault.OtherNumber::new);
    }

    private static List<String> scores(String text) {
        return SCORE.matcher(Digits.latin(text)).results().map(MatchResult::group).map(score -> score.replaceAll("\\p{Pd}", "-")).toList();
    }

    /** ":" for "19:30", "::" for "2:14:04", "-" for "5-2". */
    private static String shape(String score) {
        return score.replaceAll("[^:-]", "");
    }
}
