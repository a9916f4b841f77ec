package samvad.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class FollowsBenchTest {
    private static final Path SAMPLES = Path.of(System.getProperty("samvad.root"), "knowledge", "samples");

    @Test
    void stored_follows_match_what_they_match_as_plain_queries() {
        FollowsBench.Result result = new FollowsBench(SAMPLES, Clock.systemUTC()).run(2_000, 7, new PrintWriter(Writer.nullWriter()));
        assertThat(result.articles()).isGreaterThan(10);
        assertThat(result.matches()).isGreaterThan(150);
        assertThat(result.differing()).isZero();
        assertThat(result.isSound()).isTrue();
    }
}
