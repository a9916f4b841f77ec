package samvad.engine.language.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);
    private static final LocalDate TENTH = LocalDate.of(2025, 11, 10);

    private static Period day(LocalDate day) {
        return Period.of(day, day);
    }

    @Test
    void holds_both_its_ends_and_nothing_outside() {
        Period period = Period.of(FIRST, TENTH);
        assertThat(period.overlaps(day(FIRST))).isTrue();
        assertThat(period.overlaps(day(TENTH))).isTrue();
        assertThat(period.overlaps(day(FIRST.minusDays(1)))).isFalse();
        assertThat(period.overlaps(day(TENTH.plusDays(1)))).isFalse();
    }

    @Test
    void runs_on_where_it_has_no_end() {
        assertThat(Period.startingOn(FIRST).overlaps(day(LocalDate.MAX))).isTrue();
        assertThat(Period.startingOn(FIRST).overlaps(day(FIRST.minusDays(1)))).isFalse();
        assertThat(Period.endingOn(FIRST).overlaps(day(LocalDate.MIN))).isTrue();
        assertThat(Period.endingOn(FIRST).overlaps(day(TENTH))).isFalse();
    }

    @Test
    void overlaps_what_shares_a_day() {
        assertThat(Period.of(FIRST, TENTH).overlaps(Period.startingOn(TENTH))).isTrue();
        assertThat(Period.of(FIRST, TENTH).overlaps(Period.startingOn(TENTH.plusDays(1)))).isFalse();
        assertThat(Period.endingOn(TENTH).overlaps(Period.endingOn(FIRST))).isTrue();
        assertThat(Period.endingOn(FIRST).overlaps(Period.startingOn(TENTH))).isFalse();
    }

    @Test
    void has_an_end_and_runs_forward() {
        assertThatThrownBy(() -> new Period(Optional.empty(), Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.of(TENTH, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }
}
