package samvad.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.settings.Settings;
import samvad.launcher.wiring.Wiring;

/** What is left of 50 people's questions when Samvad is killed while it answers them. */
@Tag("ci")
class KillBenchTest {
    private static final Path ROOT = Path.of(System.getProperty("samvad.root"));

    @Test
    void ten_kills_lose_no_question_and_say_no_answer_oftener_than_the_ledger_admits(@TempDir Path data) throws InterruptedException {
        Wiring wiring = new Wiring(Settings.read(ROOT, Map.of()), Clock.systemDefaultZone());
        KillBench.Result result = new KillBench(ROOT, data, 7, 50).run(10, BenchQuestions.of(wiring), new PrintWriter(Writer.nullWriter()));
        assertThat(result.kills()).isGreaterThanOrEqualTo(10);
        assertThat(result.questions()).isEqualTo(500);
        assertThat(result.lost()).as(result.toString()).isZero();
        assertThat(result.wrong()).as(result.toString()).isZero();
        assertThat(result.doubled()).as(result.toString()).isLessThanOrEqualTo(result.possibleDoubles());
        assertThat(result.mostDoubledPerKill()).as(result.toString()).isLessThanOrEqualTo(1);
        assertThat(result.violations()).as(result.toString()).isZero();
        assertThat(result.isSound()).isTrue();
    }
}
