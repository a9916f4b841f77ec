package samvad.launcher.eval;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import samvad.engine.answer.AnswerSentence;
import samvad.evaluation.Evaluate;

/** Shows a question that went wrong, for a person who wants to know why. */
final class Misses {
    private Misses() {}

    static void print(Evaluate.Result result, PrintWriter err) {
        String verdict = verdict(result);
        if (!verdict.isEmpty()) {
            err.println(verdict + "\t" + result.gold().id() + "\t" + result.gold().question() + "\n\texpected " + result.gold().answers()
                    + " in " + result.gold().articles() + "\n\tsaid "
                    + result.answer().sentences().stream().map(AnswerSentence::text).collect(Collectors.joining(" | ")));
        }
    }

    private static String verdict(Evaluate.Result result) {
        if (!result.gold().answerable()) {
            return result.refused() ? "" : "SAID-TOO-MUCH";
        }
        if (result.refused()) {
            return "REFUSED";
        }
        if (result.rank() != 1) {
            return "RANK-" + result.rank();
        }
        return result.shown() ? "" : "NOT-SHOWN";
    }
}
