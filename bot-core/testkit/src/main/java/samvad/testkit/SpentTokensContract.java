package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.people.SpentTokens;

/** What all {@link SpentTokens} promise. */
public interface SpentTokensContract {
    LocalDate DAY = LocalDate.of(2025, 3, 1);

    /** Asked for before each step; a store that outlives its program may be opened anew each time. */
    SpentTokens spent();

    @Test
    default void adds_up_each_account_by_itself() {
        spent().add(DAY, List.of("all", "asha"), 100);
        spent().add(DAY, List.of("all", "bilal"), 11);
        assertThat(List.of("all", "asha", "bilal", "chandra")).extracting(account -> spent().on(DAY, account))
                .containsExactly(111L, 100L, 11L, 0L);
    }

    @Test
    default void begins_each_day_anew_and_still_knows_the_day_before() {
        spent().add(DAY, List.of("all"), 100);
        spent().add(DAY.plusDays(1), List.of("all"), 7);
        assertThat(spent().on(DAY, "all")).isEqualTo(100);
        assertThat(spent().on(DAY.plusDays(1), "all")).isEqualTo(7);
    }
}
