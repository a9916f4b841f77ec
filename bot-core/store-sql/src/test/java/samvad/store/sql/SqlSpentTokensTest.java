package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.people.ModelBudget;
import samvad.testkit.SpentTokensContract;

final class SqlSpentTokensTest extends StoreTest implements SpentTokensContract {
    @Test
    void a_budget_used_up_is_used_up_after_a_restart_until_the_day_ends() {
        budget().use("telegram:17", "telegram:17", 100);
        reopen();
        assertThat(budget().allows("telegram:17", "telegram:-100")).isFalse();
        assertThat(budget().allows("telegram:18", "telegram:-100")).isTrue();
        clock().pass(Duration.ofDays(1));
        assertThat(budget().allows("telegram:17", "telegram:-100")).isTrue();
    }

    @Test
    void keeps_neither_whose_it_was_nor_more_than_two_days() {
        for (int day = 0; day < 9; day++) {
            spent().add(DAY.plusDays(day), List.of("person telegram:17"), 5);
        }
        List<String> rows = database().jdbi().withHandle(handle -> handle.createQuery("SELECT day || ' ' || account FROM spent_tokens ORDER BY day")
                .mapTo(String.class).list());
        assertThat(rows).hasSize(2).noneMatch(row -> row.contains("telegram"));
        assertThat(rows.getFirst()).startsWith("2025-03-08 ");
    }

    private ModelBudget budget() {
        return new ModelBudget(new ModelBudget.Limits(100, 1_000, 10_000), spent(), Clock.fixed(clock().instant(), ZoneOffset.UTC));
    }
}
