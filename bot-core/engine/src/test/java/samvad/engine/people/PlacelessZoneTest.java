package samvad.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlacelessZoneTest {
    @ParameterizedTest
    @ValueSource(strings = {"IST", "ist", " IST time ", "EST", "+5:30", "+५:३०", "-0500", "GMT+5", "UTC +5:30", "UTC"})
    void knows_what_several_places_share(String words) {
        assertThat(PlacelessZone.is(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mumbai", "Istanbul", "IST Mumbai", "5:30", "Zyzzyva", "Asia/Kolkata"})
    void takes_nothing_else_for_it(String words) {
        assertThat(PlacelessZone.is(words)).isFalse();
    }
}
