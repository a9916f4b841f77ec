package samvad.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;

class DeliveryOfCallTest {
    private static final Address ASHA = Address.of("telegram", "11");
    private static final Address RAVI = Address.of("telegram", "12");
    private static final Address GROUP = Address.of("telegram", "-5");

    private Instant now = Instant.parse("2025-03-01T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final DeliveryOfCall deliveryOfCall = new DeliveryOfCall(clock);

    @Test
    void a_person_who_has_to_wait_long_waits_for_the_whole_bot() {
        assertThat(tooMany(ASHA, 5)).isEqualTo(new Delivery.NotAllowedNow(Duration.ofSeconds(5), false));
        assertThat(tooMany(ASHA, 6)).isEqualTo(new Delivery.NotAllowedNow(Duration.ofSeconds(6), true));
    }

    @Test
    void a_group_may_wait_a_minute_by_itself_in_all_its_topics() {
        assertThat(tooMany(GROUP, 40)).isEqualTo(new Delivery.NotAllowedNow(Duration.ofSeconds(40), false));
        assertThat(tooMany(GROUP.in("3"), 38)).isEqualTo(new Delivery.NotAllowedNow(Duration.ofSeconds(38), false));
    }

    @Test
    void a_second_chat_that_has_to_wait_within_the_pause_of_a_first_means_all() {
        tooMany(GROUP, 40);
        now = now.plusSeconds(39);
        assertThat(tooMany(RAVI, 1)).isEqualTo(new Delivery.NotAllowedNow(Duration.ofSeconds(1), true));
    }

    @Test
    void a_pause_that_is_over_is_forgotten() {
        tooMany(GROUP, 40);
        now = now.plusSeconds(40);
        assertThat(tooMany(RAVI, 1)).isEqualTo(new Delivery.NotAllowedNow(Duration.ofSeconds(1), false));
    }

    private Delivery tooMany(Address address, int seconds) {
        ResponseParameters parameters = new ResponseParameters();
        parameters.setRetryAfter(seconds);
        return deliveryOfCall.of(new Called.Denied<>(429, "Too Many Requests", Optional.of(parameters)), address);
    }
}
