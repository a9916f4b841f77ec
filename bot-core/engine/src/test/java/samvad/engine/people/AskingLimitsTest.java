package samvad.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class AskingLimitsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void lets_a_person_ask_again_when_their_first_question_is_a_minute_old() {
        AskingLimits limits = new AskingLimits(2, 100);
        assertThat(limits.ask("asha", "group", NOON)).isEmpty();
        assertThat(limits.ask("asha", "group", NOON.plusSeconds(20))).isEmpty();
        assertThat(limits.ask("asha", "elsewhere", NOON.plusSeconds(30))).contains(Duration.ofSeconds(30));
        assertThat(limits.ask("asha", "group", NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void counts_a_chat_too_and_no_other() {
        AskingLimits limits = new AskingLimits(100, 2);
        assertThat(limits.ask("asha", "group", NOON)).isEmpty();
        assertThat(limits.ask("ravi", "group", NOON)).isEmpty();
        assertThat(limits.ask("meera", "group", NOON)).contains(Duration.ofMinutes(1));
        assertThat(limits.ask("meera", "other group", NOON)).isEmpty();
    }

    @Test
    void what_is_refused_does_not_count() {
        AskingLimits limits = new AskingLimits(1, 100);
        limits.ask("asha", "group", NOON);
        for (int second = 1; second < 60; second++) {
            assertThat(limits.ask("asha", "group", NOON.plusSeconds(second))).isPresent();
        }
        assertThat(limits.ask("asha", "group", NOON.plusSeconds(60))).isEmpty();
    }
}
