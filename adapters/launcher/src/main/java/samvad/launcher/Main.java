package samvad.launcher;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import samvad.engine.delivery.DeliveryUnavailable;
import samvad.engine.evidence.passage.IndexUnavailable;
import samvad.engine.knowledge.SourceUnavailable;
import samvad.engine.language.PlainText;
import samvad.engine.people.PeopleUnavailable;
import samvad.evaluation.UnusableFile;
import samvad.launcher.ask.AskCommand;
import samvad.launcher.ask.ChatCommand;
import samvad.launcher.bench.BenchCommand;
import samvad.launcher.command.UsageError;
import samvad.launcher.command.ExitCode;
import samvad.launcher.digest.DigestCommand;
import samvad.launcher.doctor.DoctorCommand;
import samvad.launcher.eval.EvalCommand;
import samvad.launcher.ingest.IngestCommand;
import samvad.launcher.ingest.ReindexCommand;
import samvad.launcher.ingest.SourcesCommand;
import samvad.launcher.play.PlayCommand;
import samvad.launcher.serve.ServeCommand;
import samvad.launcher.settings.Settings;
import samvad.launcher.settings.SettingsError;
import samvad.launcher.wiring.Wiring;
import samvad.lexicons.UnusableWords;
import samvad.sources.wire.UnusableFeeds;
import samvad.store.sql.DataInUse;
import samvad.terminal.Screen;

/** The command line. Data goes to standard output, progress and errors to standard error. */
@Command(
        name = "samvad",
        description = "Answers questions about foreign-affairs news in Hindi and English, every sentence cited.",
        mixinStandardHelpOptions = true,
        version = "Samvad 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        scope = CommandLine.ScopeType.INHERIT)
public final class Main implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    private Main() {}

    /** Kept, or the level set on it could be collected with it. Lucene tells of CPU features no user can act on. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /**
     * Threads that carry virtual ones, at least. With one a core, on two cores, two that load classes can wait for a lock a third
     * holds that finds no carrier any more: Samvad hung for good in one of two hundred starts.
     */
    private static final int CARRIERS = 64;

    public static void main(String[] args) {
        carry();
        if (args.length > 0 && args[0].equals("serve")) {
            System.setProperty("logback.configurationFile", Screen.isInteractive() ? "logback-serve-text.xml" : "logback-serve.xml");
        }
        LUCENE.setLevel(Level.SEVERE);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exit = run(args, Path.of(System.getProperty("samvad.home", ".")), out, err);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    private static void carry() {
        String setting = "jdk.virtualThreadScheduler.parallelism";
        if (System.getProperty(setting) == null) {
            System.setProperty(setting, Integer.toString(Math.max(CARRIERS, Runtime.getRuntime().availableProcessors())));
        }
    }

    /** Runs one command of the Samvad in {@code home} and returns its exit code. */
    static int run(String[] args, Path home, PrintWriter out, PrintWriter err) {
        Wiring wiring = new Wiring(Settings.read(home, System.getenv()), Clock.systemDefaultZone());
        Screen screen = Screen.of(Screen.isInteractive(), System.getenv());
        return commandLine(wiring, screen).setOut(out).setErr(err).execute(args);
    }

    /** What there is, where no command is given. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.WRONG_USAGE;
    }

    private static CommandLine commandLine(Wiring wiring, Screen screen) {
        return new CommandLine(new Main())
                .addSubcommand(new AskCommand(wiring, screen))
                .addSubcommand(new ChatCommand(wiring, screen))
                .addSubcommand(new DigestCommand(wiring, screen))
                .addSubcommand(new ServeCommand(wiring))
                .addSubcommand(new PlayCommand(wiring))
                .addSubcommand(new IngestCommand(wiring))
                .addSubcommand(new SourcesCommand(wiring))
                .addSubcommand(new EvalCommand(wiring))
                .addSubcommand(new ReindexCommand(wiring))
                .addSubcommand(new DoctorCommand(wiring, screen))
                .addSubcommand(new BenchCommand(wiring))
                .addSubcommand(new HelpCommand())
                .setParameterExceptionHandler(Main::explainUsage)
                .setExecutionExceptionHandler(Main::explain);
    }

    /** One sentence and where to read on; the whole usage would bury it. */
    private static int explainUsage(CommandLine.ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        String message = String.valueOf(e.getMessage()).replaceFirst("^Error: ", "");
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            message = unexpected(PlainText.of(unmatched.getUnmatched().getFirst()), command);
        }
        command.getErr().println(message.substring(0, Math.min(message.length(), 400)));
        command.getErr().println("./" + command.getCommandSpec().qualifiedName() + " --help shows how.");
        return ExitCode.WRONG_USAGE;
    }

    private static String unexpected(String word, CommandLine command) {
        if (command.getParent() == null) {
            return "There is no command \"" + word + "\"; there are " + String.join(", ", command.getSubcommands().keySet()) + ".";
        }
        return command.getCommandName().equals("ask") ? "Put the question in quotation marks: ./samvad ask \"Who met Putin in Moscow?\""
                : command.getCommandName() + " takes no \"" + word + "\".";
    }

    /** Turns what a person can mend into one sentence; what only a developer can, keeps its trace. */
    private static int explain(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) throws Exception {
        switch (e) {
            case UsageError _, SettingsError _, UnusableFile _, UnusableFeeds _ -> {
                commandLine.getErr().println(e.getMessage());
                return ExitCode.WRONG_USAGE;
            }
            case SourceUnavailable _, IndexUnavailable _, DeliveryUnavailable _, PeopleUnavailable _, DataInUse _,
                    UnusableWords _ -> {
                commandLine.getErr().println(e.getMessage());
                return ExitCode.FAILED;
            }
            default -> throw e;
        }
    }
}
