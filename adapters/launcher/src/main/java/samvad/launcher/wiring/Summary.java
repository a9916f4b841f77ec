package samvad.launcher.wiring;

import java.io.PrintWriter;
import java.util.List;
import samvad.engine.evidence.passage.PassageIndex.KnownFile;
import samvad.engine.language.PlainText;

/** Names each file that could not be taken in whole, with its reason, and what is not read at all. */
public final class Summary {
    private static final int MOST_NAMED = 50;

    private Summary() {}

    static void print(Knowledge knowledge, PrintWriter err) {
        List<KnownFile> remarked = knowledge.state().remarked();
        remarked.stream().limit(MOST_NAMED).forEach(file -> err.println(line(file)));
        if (remarked.size() > MOST_NAMED) {
            err.println("… and " + (remarked.size() - MOST_NAMED) + " more files.");
        }
        knowledge.passedOver().forEach(err::println);
        err.flush();
    }

    /** One such file, with its reason. */
    public static String line(KnownFile file) {
        String verdict = file.refused() ? "Not taken in: " : "Taken in with a remark: ";
        return PlainText.of(verdict + file.stamp().path() + (file.refused() ? " " : ": ") + file.remark() + ".");
    }
}
