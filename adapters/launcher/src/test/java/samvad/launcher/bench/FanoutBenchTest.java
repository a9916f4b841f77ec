package samvad.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What 2,000 chats get of a digest when Samvad is killed while it sends it: once, or a line on the ledger. */
@Tag("ci")
final class FanoutBenchTest {
    private static final Path ROOT = Path.of(System.getProperty("samvad.root"));

    /** More for a run whose figure is kept. */
    private static final int POINTS = Integer.getInteger("samvad.fanout.points", 10);

    @Test
    void one_instance_on_a_file(@TempDir Path data) throws InterruptedException {
        check(data, FanoutBench.Shared.ALONE);
    }

    @Test
    void two_instances_on_postgresql(@TempDir Path data) throws IOException, InterruptedException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1)).start()) {
            String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
            check(data, new FanoutBench.Shared(2, Map.of("store.url", url, "store.user", "postgres", "store.password", "none")));
        }
    }

    private static void check(Path data, FanoutBench.Shared shared) throws InterruptedException {
        PrintWriter progress = POINTS > 10 ? new PrintWriter(System.out, true) : new PrintWriter(Writer.nullWriter());
        FanoutBench.Result result = new FanoutBench(ROOT, data, 11, 2_000, shared).run(POINTS, progress);
        assertThat(result.kills()).isGreaterThanOrEqualTo(POINTS);
        assertThat(result.doubled()).as(result.toString()).isZero();
        assertThat(result.lost()).as(result.toString()).isZero();
        assertThat(result.isSound()).as(result.toString()).isTrue();
    }
}
