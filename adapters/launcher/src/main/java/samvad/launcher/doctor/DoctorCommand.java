package samvad.launcher.doctor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import samvad.launcher.command.ArticlesOption;
import samvad.launcher.command.ExitCode;
import samvad.launcher.wiring.Wiring;
import samvad.terminal.Screen;

/** Runs the {@link Checkup} and shows what it found. */
@Command(name = "doctor", description = "Checks the setup and says what to do where something is wrong.")
public final class DoctorCommand implements Callable<Integer> {
    private final Wiring wiring;
    private final Screen screen;

    @Spec CommandSpec spec = CommandSpec.create();

    @Mixin ArticlesOption articles = new ArticlesOption();

    @Option(names = "--deep", description = "Also compares every file with what the index holds of it, both ways; exit code 1 if they differ.")
    boolean deep;

    @Option(names = "--json", description = "Prints JSON instead of text.")
    boolean json;

    public DoctorCommand(Wiring wiring, Screen screen) {
        this.wiring = wiring;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Finding> findings = new Checkup(wiring.settings(), wiring.clock(), screen)
                .run(articles.named(), deep, spec.commandLine().getErr());
        boolean well = findings.stream().noneMatch(finding -> finding.verdict() == Finding.Verdict.PROBLEM);
        if (json) {
            out.println(json(findings, well));
        } else {
            findings.forEach(finding -> print(finding, out));
        }
        out.flush();
        return well ? ExitCode.FINE : ExitCode.FAILED;
    }

    private void print(Finding finding, PrintWriter out) {
        out.println(mark(finding.verdict()) + " " + String.format(Locale.ROOT, "%-11s", finding.check()) + finding.saw()
                + (finding.remedy().isEmpty() ? "" : " → " + finding.remedy()));
        finding.details().forEach(line -> out.println("    " + line));
    }

    private String mark(Finding.Verdict verdict) {
        return switch (verdict) {
            case OK -> screen.green("✓ OK       ");
            case ATTENTION -> screen.yellow("! ATTENTION");
            case PROBLEM -> screen.red("✗ PROBLEM  ");
        };
    }

    private static ObjectNode json(List<Finding> findings, boolean well) {
        ObjectNode json = new ObjectMapper().createObjectNode().put("well", well);
        ArrayNode checks = json.putArray("checks");
        for (Finding finding : findings) {
            ArrayNode details = checks.addObject()
                    .put("check", finding.check())
                    .put("verdict", finding.verdict().name().toLowerCase(Locale.ROOT))
                    .put("saw", finding.saw())
                    .put("remedy", finding.remedy().isEmpty() ? null : finding.remedy())
                    .putArray("details");
            finding.details().forEach(details::add);
        }
        return json;
    }
}
