package samvad.launcher.ingest;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import samvad.engine.evidence.passage.PassageSearch.Holdings;
import samvad.engine.evidence.passage.RefreshIndex.Refreshed;
import samvad.engine.evidence.vectors.EmbedPassages.Embedded;
import samvad.engine.evidence.vectors.VectorsUnavailable;
import samvad.launcher.command.ArticlesOption;
import samvad.launcher.command.ExitCode;
import samvad.launcher.command.ProgressLine;
import samvad.launcher.wiring.Knowledge;
import samvad.launcher.wiring.Vectors;
import samvad.launcher.wiring.Wiring;

/** The index, built anew. */
@Command(name = "reindex", description = "Builds the search index anew from the articles; until it is done the old one answers.")
public final class ReindexCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec CommandSpec spec = CommandSpec.create();

    @Mixin ArticlesOption articles = new ArticlesOption();

    public ReindexCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        Path folder = articles.folder(wiring.settings());
        try (Knowledge knowledge = wiring.rebuiltKnowledge(folder, spec.commandLine().getErr())) {
            if (knowledge.state().state() == Refreshed.State.BUSY) {
                spec.commandLine().getErr().println("Another Samvad is changing the index of " + folder
                        + ". Wait until it is done, or end it, and run reindex again; the index stays usable.");
                return ExitCode.FAILED;
            }
            Holdings holdings = knowledge.index().search().holdings();
            spec.commandLine().getOut().println(String.format(Locale.ROOT, "The index is built anew: %s, %s, %.1f seconds.",
                    count(holdings.articles(), "article"), count(holdings.passages(), "passage"), (System.nanoTime() - start) / 1e9));
            knowledge.vectors().ifPresent(this::embed);
            spec.commandLine().getOut().flush();
        }
        return ExitCode.FINE;
    }

    /** What already has a vector, and whose text has not changed, keeps it. */
    private void embed(Vectors vectors) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        out.flush();
        switch (vectors.makeAll(new ProgressLine(err, "Embedding passages"))) {
            case Embedded.Complete(int made, int refused) -> out.println("Every passage has its vector: " + made + " made now"
                    + (refused == 0 ? "." : ", and " + refused + " that the model refused have none."));
            case Embedded.Failed(VectorsUnavailable why) -> err.println("Not every passage has its vector: " + why.getMessage()
                    + ". What was made is kept, and words are searched; ./samvad doctor tells more.");
            case Embedded.Busy _ -> err.println("Another Samvad is making vectors, and goes on with it.");
            case Embedded.TooMany _, Embedded.Stopped _ -> {}
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
