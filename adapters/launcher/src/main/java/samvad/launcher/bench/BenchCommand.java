package samvad.launcher.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import samvad.launcher.command.ExitCode;
import samvad.launcher.command.UsageError;
import samvad.launcher.digest.DatedArticles;
import samvad.launcher.settings.Settings;
import samvad.launcher.wiring.Wiring;

/** All measurements, a sub-command each. */
@Command(name = "bench", description = "Measures how Samvad holds up on this machine.")
public final class BenchCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec CommandSpec spec = CommandSpec.create();

    public BenchCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(err());
        return ExitCode.WRONG_USAGE;
    }

    @Command(name = "kill", description = "Kills a serving Samvad at random moments while 50 people ask; exit code 1 if a question is lost.")
    int kill(
            @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Decides the moments; default: ${DEFAULT-VALUE}.") long seed,
            @Option(names = "--points", paramLabel = "N", defaultValue = "200", description = "How often; default: ${DEFAULT-VALUE}.") int points)
            throws IOException, InterruptedException {
        atLeastOne("--points", points);
        Path data = Files.createTempDirectory("samvad-kill");
        KillBench.Result result = new KillBench(wiring.settings().home(), data, seed, 50).run(points, BenchQuestions.of(wiring), err());
        out().printf(Locale.ROOT, "seed %d: %d kills, %d questions: %d lost, %d wrong, %d said twice (at most %d a chat and kill),"
                        + " %d possible doubles on the ledger, %d rates exceeded%n", seed, result.kills(), result.questions(), result.lost(),
                result.wrong(), result.doubled(), result.mostDoubledPerKill(), result.possibleDoubles(), result.violations());
        out().flush();
        return result.isSound() ? ExitCode.FINE : ExitCode.FAILED;
    }

    @Command(name = "ingest", description = "Kills Samvad at random moments while it takes in articles; exit code 1 if one is not held once, in folder and index.")
    int ingest(
            @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Decides the moments; default: ${DEFAULT-VALUE}.") long seed,
            @Option(names = "--points", paramLabel = "N", defaultValue = "100", description = "How often; default: ${DEFAULT-VALUE}.") int points,
            @Option(names = "--articles", paramLabel = "N", defaultValue = "500", description = "Default: ${DEFAULT-VALUE}.") int articles)
            throws IOException, InterruptedException {
        atLeastOne("--points", points);
        atLeastOne("--articles", articles);
        IngestBench.Result result = new IngestBench(wiring, Files.createTempDirectory("samvad-ingest"), seed, articles).run(points, err());
        out().printf(Locale.ROOT, "seed %d: %d kills in %d rounds of %d articles: %d lost, %d twice, %d not in the index, %d unfinished files left,"
                + " %d complaints of doctor --deep%n", seed, result.kills(), result.rounds(), articles, result.lost(), result.twice(),
                result.notInIndex(), result.unfinished(), result.findings().size());
        result.findings().forEach(out()::println);
        out().flush();
        return result.isSound() ? ExitCode.FINE : ExitCode.FAILED;
    }

    @Command(name = "freshness", description = "How soon after an article appears in a feed it is answered from; exit code 1 if one is not within the interval and two seconds.")
    int freshness(
            @Option(names = "--articles", paramLabel = "N", defaultValue = "50", description = "Default: ${DEFAULT-VALUE}.") int articles,
            @Option(names = "--every", paramLabel = "SECONDS", defaultValue = "5", description = "The feed's interval; default: ${DEFAULT-VALUE}.") int every,
            @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Decides the moments; default: ${DEFAULT-VALUE}.") long seed)
            throws IOException, InterruptedException {
        atLeastOne("--articles", articles);
        atLeastOne("--every", every);
        try (FreshnessBench bench = new FreshnessBench(wiring, Files.createTempDirectory("samvad-freshness"), Duration.ofSeconds(every), seed)) {
            FreshnessBench.Result result = bench.run(articles, err());
            out().printf(Locale.ROOT, "seed %d: %d articles, a feed looked at every %d s: answered from after %.1f s (median), %.1f s at most; %d never%n",
                    seed, articles, every, result.medianMillis() / 1000, result.mostMillis() / 1000, result.missed());
            out().flush();
            return result.missed() == 0 && result.mostMillis() <= (every + 2) * 1000.0 ? ExitCode.FINE : ExitCode.FAILED;
        }
    }

    @Command(name = "load", description = "Questions from 200 chats, through an app and straight to the core: the ratio of the median times.")
    int load(
            @Parameters(paramLabel = "APP", description = "telegram or slack") String app,
            @Option(names = "--questions", paramLabel = "N", defaultValue = "1000", description = "Default: ${DEFAULT-VALUE}.") int questions,
            @Option(names = "--per-second", paramLabel = "N", defaultValue = "15", description = "How many are asked a second; default: ${DEFAULT-VALUE}.")
                    double perSecond)
            throws IOException, InterruptedException {
        atLeastOne("--questions", questions);
        List<String> texts = BenchQuestions.of(wiring);
        Path data = Files.createTempDirectory("samvad-load");
        try (LoadBench.Crowd crowd = switch (app) {
            case "telegram" -> new TelegramCrowd(200);
            case "slack" -> new SlackCrowd(200);
            default -> throw new UsageError("This load knows telegram and slack, not \"" + app + "\".");
        }) {
            LoadBench.Result result = new LoadBench(wiring, data, crowd).run(texts, questions, perSecond, err());
            out().printf(Locale.ROOT, "%s: %d questions from 200 chats, %.0f a second: %d answered, median %.1f ms, p99 %.1f ms;"
                            + " straight to the core median %.1f ms; ratio %.1f; %d rates exceeded%n", app, questions, perSecond, result.answered(),
                    result.median(), result.p99(), result.coreMedian(), result.median() / result.coreMedian(), result.violations());
            out().flush();
            return result.answered() == questions && result.violations() == 0 ? ExitCode.FINE : ExitCode.FAILED;
        }
    }

    @Command(name = "follows", description = "Stored follows against each article, beside the same as plain queries; exit code 1 if they differ.")
    int follows(
            @Option(names = "--topics", paramLabel = "N", defaultValue = "100000", description = "How many; default: ${DEFAULT-VALUE}.") int topics,
            @Option(names = "--articles", paramLabel = "DIR", description = "A folder of articles; default: the samples.") Optional<Path> folder,
            @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Decides the topics; default: ${DEFAULT-VALUE}.") long seed) {
        atLeastOne("--topics", topics);
        Path articles = folder.orElseGet(this::samples);
        FollowsBench.Result result = new FollowsBench(articles, wiring.clock()).run(topics, seed, err());
        out().printf(Locale.ROOT, "seed %d: %d follows, known within %.1f s, against %d articles: median %.2f ms, p99 %.2f ms an article;"
                        + " as plain queries median %.1f ms, ratio %.0f; %d matches, %d articles matched otherwise%n", seed, topics,
                result.learned() / 1000, result.articles(), result.median(), result.p99(), result.plainMedian(),
                result.plainMedian() / result.median(), result.matches(), result.differing());
        out().flush();
        return result.isSound() ? ExitCode.FINE : ExitCode.FAILED;
    }

    @Command(name = "fanout", description = "Kills Samvad at random moments while it sends a digest to 2,000 chats;"
            + " exit code 1 if a chat gets it twice, or neither it nor a line on the ledger.")
    int fanout(
            @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Decides the moments; default: ${DEFAULT-VALUE}.") long seed,
            @Option(names = "--points", paramLabel = "N", defaultValue = "200", description = "How often; default: ${DEFAULT-VALUE}.") int points,
            @Option(names = "--chats", paramLabel = "N", defaultValue = "2000", description = "Default: ${DEFAULT-VALUE}.") int chats)
            throws IOException, InterruptedException {
        atLeastOne("--points", points);
        atLeastOne("--chats", chats);
        Settings settings = wiring.settings();
        FanoutBench.Shared shared = settings.get("store.url").isEmpty() ? FanoutBench.Shared.ALONE
                : new FanoutBench.Shared(2, Map.of("store.url", settings.get("store.url"), "store.user", settings.get("store.user"),
                        "store.password", settings.secret("store.password").orElse("")));
        Path data = Files.createTempDirectory("samvad-fanout");
        FanoutBench.Result result = new FanoutBench(settings.home(), data, seed, chats, shared).run(points, err());
        out().printf(Locale.ROOT, "seed %d, %d instance(s): %s%n", seed, shared.instances(), result);
        out().flush();
        return result.isSound() ? ExitCode.FINE : ExitCode.FAILED;
    }

    @Command(name = "scale", description = "A digest to very many subscribers at one hour, on a clock that jumps; exit code 1 if it takes longer than the budget asks.")
    int scale(
            @Option(names = "--subscribers", paramLabel = "N", defaultValue = "1000000", description = "Default: ${DEFAULT-VALUE}.") int subscribers,
            @Option(names = "--articles", paramLabel = "DIR", description = "What the digest is made of; default: the samples.") Optional<Path> folder)
            throws IOException, InterruptedException {
        atLeastOne("--subscribers", subscribers);
        DatedArticles articles = DatedArticles.in(folder.orElseGet(this::samples), wiring.clock(), true, err());
        LocalDate day = articles.newest(LocalDate.now(wiring.clock()))
                .orElseThrow(() -> new UsageError("There is no dated article in that folder to make a digest of."));
        Path data = Files.createTempDirectory("samvad-scale");
        ScaleBench.Result result = new ScaleBench(wiring.editors().quoting(articles.articles()), day, err()).run(subscribers, data);
        out().println(result);
        out().flush();
        return result.isSound() ? ExitCode.FINE : ExitCode.FAILED;
    }

    private Path samples() {
        return wiring.settings().home().resolve("knowledge").resolve("samples");
    }

    private static void atLeastOne(String option, int value) {
        if (value < 1) {
            throw new UsageError(option + " takes a number from 1.");
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
