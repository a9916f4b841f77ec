package samvad.launcher.doctor;

import java.util.List;
import samvad.engine.language.PlainText;

/**
 * What one check of `doctor` found.
 *
 * @param saw what there is
 * @param remedy what to do; empty text where all is well
 * @param details a line each, such as the files a verdict is about
 */
public record Finding(String check, Verdict verdict, String saw, String remedy, List<String> details) {
    /** How well it is. */
    public enum Verdict {
        OK,
        /** It works, and better could be had. */
        ATTENTION,
        /** Something does not work. */
        PROBLEM
    }

    public Finding {
        saw = PlainText.of(saw);
        remedy = PlainText.of(remedy);
        details = details.stream().map(PlainText::of).toList();
    }

    static Finding fine(String check, String saw) {
        return new Finding(check, Verdict.OK, saw, "", List.of());
    }

    static Finding attention(String check, String saw, String remedy) {
        return new Finding(check, Verdict.ATTENTION, saw, remedy, List.of());
    }

    static Finding problem(String check, String saw, String remedy) {
        return new Finding(check, Verdict.PROBLEM, saw, remedy, List.of());
    }

    /** Of an error whose message says what is wrong and, in a sentence of its own, the way out. */
    static Finding problem(String check, RuntimeException error) {
        String[] sentences = String.valueOf(error.getMessage()).split("(?<=[.;]) ", 2);
        return problem(check, sentences[0].replaceFirst("[.;]$", ""), sentences.length > 1 ? sentences[1] : "mend it and run doctor again");
    }

    Finding with(List<String> lines) {
        return new Finding(check, verdict, saw, remedy, lines);
    }
}
