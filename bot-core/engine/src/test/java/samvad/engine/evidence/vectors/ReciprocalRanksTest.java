package samvad.engine.evidence.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReciprocalRanksTest {
    @Test
    void what_two_rank_high_comes_before_what_one_ranks_highest() {
        assertThat(ReciprocalRanks.fuse(List.of("a", "b", "c"), List.of("b", "c", "d"))).containsExactly("b", "c", "a", "d");
    }

    @Test
    void of_equals_the_earlier_ranking_s_comes_first() {
        assertThat(ReciprocalRanks.fuse(List.of("a", "b"), List.of("c", "d"))).containsExactly("a", "c", "b", "d");
    }

    @Test
    void one_ranking_stays_as_it_is() {
        assertThat(ReciprocalRanks.fuse(List.of("c", "a", "b"), List.<String>of())).containsExactly("c", "a", "b");
    }
}
