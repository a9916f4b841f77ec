package samvad.launcher.doctor;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import samvad.launcher.serve.ChatApps;
import samvad.launcher.settings.PeopleSettings;
import samvad.launcher.settings.Settings;
import samvad.launcher.settings.SettingsError;
import samvad.launcher.wiring.Lexicons;
import samvad.launcher.wiring.Wiring;
import samvad.lexicons.UnusableWords;
import samvad.terminal.Screen;

/** All checks of `doctor`, in the order in which one who mends would go. */
final class Checkup {
    private final Settings asRead;
    private final Settings settings;
    private final Wiring wiring;
    private final Screen screen;

    Checkup(Settings settings, Clock clock, Screen screen) {
        this.asRead = settings;
        this.settings = settings.inSpiteOfFaults();
        this.wiring = new Wiring(this.settings, clock);
        this.screen = screen;
    }

    /** @param articles a folder other than the one set */
    List<Finding> run(Optional<Path> articles, boolean deep, PrintWriter err) {
        List<Finding> findings = new ArrayList<>();
        findings.add(MachineChecks.jdk());
        findings.add(settings());
        findings.add(MachineChecks.data(settings.path("data")));
        // vectors have a check of their own, and what is wrong with them is nothing to articles and index
        Wiring withoutVectors = wiring.with(Map.of("embedding.provider", "none"));
        findings.addAll(told("knowledge",
                () -> new KnowledgeChecks(withoutVectors, err, deep).of(articles.orElseGet(() -> settings.path("knowledge")))));
        findings.addAll(told("words", () -> WordChecks.of(settings, Lexicons.INSTALLED, wiring.wordForms(), wiring.clock())));
        findings.addAll(told("feeds", () -> List.of(WireChecks.feeds(wiring.sources()))));
        findings.addAll(told("outlets", () -> List.of(WireChecks.outlets(wiring.sources()))));
        findings.addAll(told("model", () -> {
            wiring.composers().check();
            return List.of(ModelCheck.of(settings));
        }));
        findings.addAll(told("vectors",
                () -> List.of(new VectorCheck(wiring).of(articles.orElseGet(() -> settings.path("knowledge"))))));
        findings.addAll(told("telegram", () -> List.of(ChatChecks.telegram(settings, wiring.clock()))));
        findings.addAll(told("slack", () -> List.of(ChatChecks.slack(settings, wiring.clock()))));
        findings.addAll(told("serve", () -> List.of(serve())));
        findings.add(MachineChecks.terminal(screen, Screen.isInteractive()));
        return findings;
    }

    private Finding settings() {
        Path file = Settings.file(settings.home());
        if (!asRead.faults().isEmpty()) {
            return Finding.problem("settings", file + " is not right", "Mend what is named below.").with(asRead.faults());
        }
        String saw = file.toFile().exists() ? file + " is right" : "no " + file + ", so all is as shipped";
        List<String> unknown = asRead.unknownVariables();
        return unknown.isEmpty() ? Finding.fine("settings", saw)
                : Finding.attention("settings", saw + "; " + (unknown.size() == 1 ? "1 variable of the environment is no setting"
                        : unknown.size() + " variables of the environment are no settings"), "Mend the spelling, or take it out.").with(unknown);
    }

    private Finding serve() {
        PeopleSettings people = new PeopleSettings(settings);
        people.limits();
        people.zone();
        ChatApps.check(settings);
        return Finding.fine("serve", "access " + settings.get("access.mode") + ", " + people.access().admins().size() + " admins; kept "
                + settings.positive("retention-days") + " days; pages on " + settings.get("http.host") + ":" + settings.port("http.port"));
    }

    /** A setting that is wrong ends one check, not all. */
    private static List<Finding> told(String check, Supplier<List<Finding>> checks) {
        try {
            return checks.get();
        } catch (SettingsError | UnusableWords e) {
            return List.of(Finding.problem(check, e));
        }
    }
}
