package samvad.launcher.serve;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import samvad.engine.delivery.ChatApp;
import samvad.engine.delivery.ChatAppUnavailable;
import samvad.launcher.command.ExitCode;
import samvad.launcher.settings.Settings;
import samvad.launcher.wiring.Composers;
import samvad.launcher.wiring.Embeddings;
import samvad.launcher.wiring.Wiring;

/** Starts {@link Serving}, says what is served, and waits to be stopped. */
@Command(name = "serve", description = "Answers in the chat apps that are set up, until it is stopped (Ctrl-C).",
        footer = {"", "Telegram: set SAMVAD_TELEGRAM_TOKEN (docs/TELEGRAM.md).",
            "Slack: set SAMVAD_SLACK_BOT_TOKEN and SAMVAD_SLACK_APP_TOKEN (docs/SLACK.md)."})
public final class ServeCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec CommandSpec spec = CommandSpec.create();

    public ServeCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        wiring.settings().unknownVariables().forEach(err::println);
        ChatApps.requireAny(wiring.settings());
        CountDownLatch stopped = new CountDownLatch(1);
        Serving serving = new Serving(wiring, err);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            err.println("Stopping: questions under way are finished first.");
            serving.close();
            stopped.countDown();
        }, "stop"));
        show(serving, err);
        stopped.await();
        return ExitCode.FINE;
    }

    private void show(Serving serving, PrintWriter err) {
        Settings settings = wiring.settings();
        err.println("Samvad serves.");
        line(err, "articles", settings.path("knowledge").toString());
        line(err, "model", Composers.isSet(settings) ? settings.get("model.name") : "none: the articles are quoted");
        if (Embeddings.areOn(settings)) {
            line(err, "vectors", settings.get("embedding.provider") + "; made in the background");
        }
        line(err, "feeds", feeds());
        serving.apps().all().forEach(app -> line(err, app.surface().app(), introduction(app)));
        serving.apps().missing().forEach((app, why) -> line(err, app, why));
        line(err, "access", settings.get("access.mode"));
        line(err, "http", "http://" + settings.get("http.host") + ":" + serving.port() + "/health/ready, /health/live, /metrics");
        err.println("Stop with Ctrl-C.");
    }

    private String feeds() {
        int feeds = wiring.sources().feeds().size();
        return feeds == 0 ? "none; list some in " + wiring.settings().path("feeds") : feeds + " followed; ./samvad sources tells how they fare";
    }

    private static String introduction(ChatApp app) {
        try {
            return app.introduce();
        } catch (ChatAppUnavailable e) {
            return e.getMessage() + " It is tried again until it works.";
        }
    }

    private static void line(PrintWriter err, String name, String text) {
        err.println("  " + String.format(Locale.ROOT, "%-10s", name) + text);
    }
}
