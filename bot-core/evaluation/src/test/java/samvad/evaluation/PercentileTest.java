package samvad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class PercentileTest {
    @Test
    void is_one_of_the_figures_that_so_large_a_share_does_not_exceed() {
        assertThat(Percentile.of(DoubleStream.of(3, 1, 2, 4), 0.5)).isEqualTo(2);
        assertThat(Percentile.of(DoubleStream.of(3, 1, 2, 4), 0.99)).isEqualTo(4);
        assertThat(Percentile.of(DoubleStream.of(7), 0)).isEqualTo(7);
    }

    @Test
    void of_no_figures_is_nothing() {
        assertThat(Percentile.of(DoubleStream.empty(), 0.99)).isZero();
    }
}
