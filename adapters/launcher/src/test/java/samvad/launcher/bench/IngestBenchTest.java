package samvad.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** What is held of 500 articles when Samvad is killed while it takes them in. */
@Tag("ci")
class IngestBenchTest {
    private static final Path ROOT = Path.of(System.getProperty("samvad.root"));

    @Test
    void ten_kills_leave_every_article_in_folder_and_index_once_and_nothing_unfinished(@TempDir Path temporary)
            throws IOException, InterruptedException {
        Wiring wiring = new Wiring(Settings.read(ROOT, Map.of()), Clock.systemDefaultZone());
        IngestBench.Result result = new IngestBench(wiring, temporary, 7, 500).run(10, new PrintWriter(Writer.nullWriter()));
        assertThat(result.kills()).isEqualTo(10);
        assertThat(result.articles()).isEqualTo(result.rounds() * 500);
        assertThat(result.isSound()).as(result.toString()).isTrue();
    }
}
