package samvad.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.launcher.CommandRun;

final class ArticlesOptionTest {
    @TempDir Path home;

    @ParameterizedTest
    @ValueSource(strings = {"chat", "digest", "doctor", "reindex"})
    void an_unset_variable_is_no_folder(String command) {
        assertThat(CommandRun.of(home, command, "--articles", "").ended(ExitCode.WRONG_USAGE).err()).contains("--articles names no folder");
    }
}
