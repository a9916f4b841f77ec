package samvad.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ci")
final class TimesTest {
    @Test
    void counts_every_disturbance_or_each_question_by_its_median() {
        long[] calm = LongStream.rangeClosed(1, 100).map(millis -> millis * 1_000_000).toArray();
        long[] disturbed = LongStream.generate(() -> 500_000_000).limit(100).toArray();
        Times times = new Times("any", new long[][] {calm, disturbed, calm});
        assertThat(times.millis(0.5)).isEqualTo(75);
        assertThat(times.millis(0.99)).isEqualTo(500);
        assertThat(times.typicalMillis(0.5)).isEqualTo(50);
        assertThat(times.typicalMillis(0.99)).isEqualTo(99);
    }

    @Test
    void contestants_take_turns_and_the_warming_is_not_counted() {
        List<String> asked = new ArrayList<>();
        Contest contest = new Contest(50, 1);
        List<Times> times = contest.run(List.of(asking("a", asked), asking("b", asked)));
        assertThat(asked).hasSize(2 * 3 * 50);
        assertThat(String.join("", asked)).startsWith("a".repeat(40) + "b".repeat(40) + "b".repeat(10) + "a".repeat(10));
        assertThat(times.getFirst().millis(1)).isEqualTo(49);
        assertThat(times.getLast().millis(0.5)).isEqualTo(24);
    }

    private static Contestant asking(String name, List<String> asked) {
        return new Contestant(name, question -> {
            asked.add(name);
            return question * 1_000_000L;
        });
    }
}
