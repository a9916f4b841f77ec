package samvad.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnknownSettingsTest {
    @TempDir Path home;

    private List<String> unknown(String... variables) {
        Map<String, String> environment = new HashMap<>();
        for (String variable : variables) {
            environment.put(variable, "123:secret");
        }
        return Settings.read(home, environment).unknownVariables();
    }

    @ParameterizedTest
    @CsvSource({"SAMVAD_TELEGRAM_TOKN,SAMVAD_TELEGRAM_TOKEN", "SAMVAD_TELEGRAM_BOT_TOKEN,SAMVAD_TELEGRAM_TOKEN", "SAMVAD_TERM,SAMVAD_TERMS",
        "SAMVAD_MODEL_BASEURL,SAMVAD_MODEL_BASE_URL"})
    void a_variable_that_is_no_setting_is_named_with_the_one_that_was_meant(String written, String meant) {
        assertThat(unknown(written)).containsExactly(written + " is no setting; did you mean " + meant + "?");
    }

    @Test
    void where_none_is_near_it_says_where_all_are_listed() {
        assertThat(unknown("SAMVAD_ZEBRA", "SAMVAD_")).containsExactly("SAMVAD_ is no setting; docs/SETTINGS.md lists them all.",
                "SAMVAD_ZEBRA is no setting; docs/SETTINGS.md lists them all.");
    }

    @Test
    void settings_what_the_build_reads_and_what_is_not_samvads_are_passed_over() {
        assertThat(unknown("SAMVAD_MODEL_NAME", "SAMVAD_TELEGRAM_TOKEN_FILE", "SAMVAD_CI_ARTICLES", "TELEGRAM_TOKN", "PATH")).isEmpty();
    }

    @Test
    void a_line_of_the_file_that_is_no_setting_is_named_with_the_one_that_was_meant() throws IOException {
        Files.writeString(Files.createDirectory(home.resolve("config")).resolve("samvad.yaml"), "knowlege: news\nmodel:\n  nmae: x\nzebra: y\n");
        List<String> faults = Settings.read(home, Map.of()).faults();
        assertThat(faults).hasSize(3).anyMatch(fault -> fault.endsWith("sets \"knowlege\", which is no setting; did you mean knowledge?"))
                .anyMatch(fault -> fault.contains("\"model.nmae\"") && fault.endsWith("did you mean model.name?"))
                .anyMatch(fault -> fault.contains("\"zebra\"") && fault.endsWith("docs/SETTINGS.md lists them all."));
    }
}
