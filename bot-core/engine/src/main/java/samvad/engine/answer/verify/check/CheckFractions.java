package samvad.engine.answer.verify.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.answer.verify.alignment.Support;

/** A third is no half. */
public final class CheckFractions implements Check {
    /** A half, a third, a quarter. */
    private static final List<Pattern> SHARES = List.of(Pattern.compile("(?i)\\bhalf\\b|आध[ाेी]"), Pattern.compile("(?i)\\b(?:a|one|two)[- ]thirds?\\b|तिहाई"),
            Pattern.compile("(?i)\\b(?:a|one|three)[- ]quarters?\\b|चौथाई"));

    @Override
    public Optional<Fault> fault(Support support) {
        for (Pattern part : SHARES) {
            Matcher said = part.matcher(support.claim().text());
            if (said.find()) {
                List<String> held = support.chosen().stream().map(alignment -> alignment.cited().text()).toList();
                boolean other = SHARES.stream().anyMatch(one -> held.stream().anyMatch(text -> one.matcher(text).find()));
                if (other && held.stream().noneMatch(text -> part.matcher(text).find())) {
                    return Optional.of(new Fault.OtherNumber(said.group()));
                }
            }
        }
        return Optional.empty();
    }
}
