package samvad.launcher.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.doctor.Finding.Verdict;
import samvad.launcher.settings.Settings;
import samvad.terminal.Screen;

final class CheckupTest {
    @TempDir Path home;

    @Test
    void names_a_variable_that_is_no_setting_and_not_what_it_holds() {
        Settings settings = Settings.read(home, Map.of("SAMVAD_TELEGRAM_TOKN", "123:secret", "SAMVAD_MODEL_PROVIDER", "none"));
        Finding found = new Checkup(settings, Clock.systemUTC(), Screen.of(false, Map.of())).run(Optional.empty(), false, new PrintWriter(Writer.nullWriter()))
                .stream().filter(finding -> finding.check().equals("settings")).findFirst().orElseThrow();
        assertThat(found.verdict()).isEqualTo(Verdict.ATTENTION);
        assertThat(found.saw()).contains("1 variable of the environment is no setting");
        assertThat(found.details()).containsExactly("SAMVAD_TELEGRAM_TOKN is no setting; did you mean SAMVAD_TELEGRAM_TOKEN?");
        assertThat(found.toString()).doesNotContain("secret");
    }
}
