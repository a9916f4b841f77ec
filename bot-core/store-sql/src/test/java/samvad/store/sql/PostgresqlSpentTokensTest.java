package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samvad.testkit.SpentTokensContract;

final class PostgresqlSpentTokensTest extends PostgresqlTest implements SpentTokensContract {
    @Test
    void two_instances_count_together_and_lose_nothing() {
        try (Database other = Database.open(address(), clock)) {
            List<SqlSpentTokens> both = List.of(new SqlSpentTokens(database()), new SqlSpentTokens(other));
            IntStream.range(0, 200).parallel().forEach(i -> both.get(i % 2).add(DAY,
                    i % 3 == 0 ? List.of("all", "asha", "bilal") : List.of("bilal", "asha", "all"), 1));
            assertThat(both).allSatisfy(one -> assertThat(one.on(DAY, "all")).isEqualTo(200));
        }
    }
}
