package samvad.launcher.play;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import samvad.launcher.command.ExitCode;
import samvad.launcher.command.UsageError;
import samvad.launcher.serve.Serving;
import samvad.launcher.wiring.Wiring;
import samvad.terminal.Screen;

/** A conversation by hand with the bot in a chat app that is not there. */
@Command(name = "play", description = "Lets you talk with the bot as in Telegram or Slack, on this machine only and without an account.")
public final class PlayCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "telegram|slack", description = "The app to play.")
    String app = "";

    @Option(names = "--lang", paramLabel = "hi|en", description = "The language your app is set to; default: ${DEFAULT-VALUE}.")
    String language = "en";

    public PlayCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        Path data = Files.createTempDirectory("samvad-play");
        try (Stage stage = stage()) {
            Map<String, String> settings = new HashMap<>(stage.settings());
            settings.putAll(Map.of("data", data.toString(), "http.port", "0", "access.mode", "open"));
            try (Serving _ = new Serving(wiring.with(settings), spec.commandLine().getErr())) {
                stage.awaitListening();
                play(stage);
            }
        } finally {
            delete(data);
        }
        return ExitCode.FINE;
    }

    private Stage stage() {
        if (!language.equals("hi") && !language.equals("en")) {
            throw new UsageError("--lang takes hi or en, not \"" + language + "\".");
        }
        return switch (app) {
            case "telegram" -> new TelegramStage(language);
            case "slack" -> new SlackStage(language);
            default -> throw new UsageError("play knows telegram and slack, not \"" + app + "\".");
        };
    }

    private void play(Stage stage) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        spec.commandLine().getErr().println(stage.introduction() + "\nCtrl-D ends it.");
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                if (!Screen.isInteractive()) {
                    out.println("> " + line);
                }
                out.println(acted(stage, line.strip()));
                out.println();
                out.flush();
            }
        }
    }

    private static String acted(Stage stage, String line) {
        try {
            return stage.act(line);
        } catch (UsageError e) {
            return String.valueOf(e.getMessage());
        } catch (IllegalStateException e) {
            return "Nothing came of it.";
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
