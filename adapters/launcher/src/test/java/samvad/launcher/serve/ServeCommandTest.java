package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import samvad.launcher.settings.Settings;
import samvad.launcher.wiring.Wiring;

final class ServeCommandTest {
    @TempDir Path home;

    @Test
    void names_a_variable_that_is_no_setting_before_it_says_that_no_app_is_set_up() {
        Wiring wiring = new Wiring(Settings.read(home, Map.of("SAMVAD_TELEGRAM_TOKN", "123:secret")), Clock.systemUTC());
        StringWriter err = new StringWriter();
        new CommandLine(new ServeCommand(wiring)).setErr(new PrintWriter(err, true)).setExecutionExceptionHandler((e, command, _) -> {
            command.getErr().println(e.getMessage());
            return 2;
        }).execute();
        assertThat(err.toString().lines().findFirst()).contains("SAMVAD_TELEGRAM_TOKN is no setting; did you mean SAMVAD_TELEGRAM_TOKEN?");
        assertThat(err.toString()).contains("SAMVAD_SLACK_BOT_TOKEN").doesNotContain("secret");
    }
}
