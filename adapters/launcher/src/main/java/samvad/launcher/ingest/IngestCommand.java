package samvad.launcher.ingest;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.ArticleStore;
import samvad.engine.knowledge.Identify;
import samvad.engine.knowledge.Ingested;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.StoreUnavailable;
import samvad.engine.language.PlainText;
import samvad.launcher.command.ExitCode;
import samvad.launcher.command.ProgressLine;
import samvad.launcher.command.UsageError;
import samvad.launcher.wiring.OpenWeb;
import samvad.launcher.wiring.Wiring;
import samvad.sources.NamedFiles;
import samvad.sources.NamedFiles.Offered;
import samvad.sources.WebPages;

/** Takes articles in, or out again. */
@Command(name = "ingest", description = "Takes articles into the knowledge folder: from files, which stay where they are, and from web pages.",
        footer = {"", "A feed saved as .xml, .rss, .atom or .json counts as its items; pages may be compressed (.html.gz).",
            "In JSON a dry run also shows the text, without captions and pointers to other stories."})
public final class IngestCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(names = "--dry-run", description = "Tells what would be taken in and writes nothing.")
    boolean dryRun;

    @Option(names = "--json", description = "Prints a JSON line an article instead of text.")
    boolean json;

    @Option(names = "--remove", paramLabel = "ID|URL", description = "Removes an article instead, by its id or web address: it is not found, told or taken in any more. "
            + "Noted in removed.tsv; take its lines out there to have it again.")
    List<String> removed = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for removed.tsv.")
    String reason = "";

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR|URL", description = "Articles as .txt, .md or .html, folders of them, saved feeds, or addresses of pages.")
    List<String> named = List.of();

    public IngestCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (!removed.isEmpty()) {
            return remove();
        }
        if (named.isEmpty()) {
            throw new UsageError("Name what to take in: .txt, .md or .html files, folders of them, saved feeds, or addresses of pages.");
        }
        NamedFiles reader = new NamedFiles(wiring.clock());
        Set<Path> files = files(reader);
        List<String> pages = named.stream().filter(Identify::isAddress).distinct().toList();
        PrintWriter err = spec.commandLine().getErr();
        IngestReport report = new IngestReport(spec.commandLine().getOut(), json, dryRun);
        boolean whole = takeAll(files, reader, report, err) && takePages(pages, report, err);
        report.finish(err);
        if (report.holdsAny()) {
            wiring.embeddedKnowledge(wiring.settings().path("knowledge"), err).close();
        }
        return whole && report.rejected() == 0 ? ExitCode.FINE : ExitCode.FAILED;
    }

    private int remove() {
        if (!named.isEmpty() || dryRun || json) {
            throw new UsageError("--remove goes with --reason and nothing else; what is to be taken in is named in another call. Nothing was removed.");
        }
        PrintWriter err = spec.commandLine().getErr();
        int ended = ExitCode.FINE;
        for (String article : removed) {
            List<ArticleId> ids = wiring.sources().removal().remove(article, reason);
            if (ids.isEmpty() && !Identify.isAddress(article)) {
                err.println("No article has the id \"" + PlainText.of(article) + "\"; nothing was removed. --json of ask shows the ids.");
                ended = ExitCode.FAILED;
            } else {
                spec.commandLine().getOut().println("removed: " + (ids.isEmpty() ? article + " (not held; it will not be taken in)"
                        : ids.stream().map(ArticleId::value).collect(Collectors.joining(", "))));
            }
        }
        wiring.knowledge(wiring.settings().path("knowledge"), err).close();
        return ended;
    }

    /** All arguments are looked at before the first article is taken. */
    private Set<Path> files(NamedFiles reader) {
        for (String name : named) {
            if (!Identify.isAddress(name) && (name.isBlank() || !Files.exists(Path.of(name)))) {
                throw new UsageError("There is no file or folder \"" + name + "\". Nothing was taken in; name .txt, .md or .html files, or folders of them.");
            }
        }
        Set<Path> files = new LinkedHashSet<>();
        for (String name : named.stream().filter(name -> !Identify.isAddress(name)).toList()) {
            NamedFiles.Found found = reader.in(Path.of(name));
            if (found.files().isEmpty()) {
                spec.commandLine().getErr().println("The folder " + name + " holds no .txt, .md or .html file.");
            }
            found.passedOver().forEach(spec.commandLine().getErr()::println);
            files.addAll(found.files());
        }
        return files;
    }

    /** False if the store gave up half-way: what it took before is kept. */
    private boolean takeAll(Set<Path> files, NamedFiles reader, IngestReport report, PrintWriter err) {
        ArticleStore store = wiring.sources().store();
        ProgressLine progress = new ProgressLine(err, dryRun ? "Reading" : "Taking in");
        int done = 0;
        try {
            for (Path file : files) {
                progress.at(done++, files.size());
                reader.offered(file).forEach(offered -> take(file.toString(), offered, store, report));
            }
            progress.at(done, files.size());
            return true;
        } catch (StoreUnavailable e) {
            err.println(e.getMessage() + " Files not taken in: " + (files.size() - done + 1) + ".");
            return false;
        }
    }

    private boolean takePages(List<String> addresses, IngestReport report, PrintWriter err) {
        if (addresses.isEmpty()) {
            return true;
        }
        ArticleStore store = wiring.sources().store();
        try (OpenWeb web = wiring.sources().web()) {
            WebPages pages = new WebPages(web.polite(), wiring.clock());
            for (String address : addresses) {
                take(address, Offered.of(pages.read(address).reading()), store, report);
            }
            return true;
        } catch (StoreUnavailable e) {
            err.println(e.getMessage());
            return false;
        }
    }

    private void take(String from, Offered offered, ArticleStore store, IngestReport report) {
        switch (offered.reading()) {
            case Reading.Read(var article, String _, String remark) ->
                report.tell(from, dryRun ? store.preview(article) : store.take(article), remark, offered);
            case Reading.Refused(String reason, var _) -> report.tell(from, new Ingested.Rejected(reason), "", offered);
        }
    }
}
