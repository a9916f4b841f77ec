package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2025-11-18T14:20:00+05:30         | 2025-11-18T14:20+05:30",
        "2025-11-18T14:20+0530             | 2025-11-18T14:20+05:30",
        "2025-11-18 14:20:05 +03           | 2025-11-18T14:20:05+03:00",
        "2025-11-18T08:50:00.123Z          | 2025-11-18T08:50Z",
        "2025-11-18T08:50:00 UTC           | 2025-11-18T08:50Z",
        "Tue, 18 Nov 2025 14:20:00 +0530   | 2025-11-18T14:20+05:30",
        "Tue, 18 Nov 2025 14:20:00 IST     | 2025-11-18T14:20+05:30",
        "Tuesday, 18 November 2025 14:20 MSK | 2025-11-18T14:20+03:00",
        "8 Nov 2025 14:20:00 GMT           | 2025-11-08T14:20Z",
        "18-Nov-2025 14:20:00 EST          | 2025-11-18T14:20-05:00"})
    void reads_a_time_with_the_zone_it_was_written_in(String written, OffsetDateTime time) {
        assertThat(WrittenTime.of(written)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-18", "2025-11-18T14:20:00", "18 Nov 2025 14:20", "2025-13-18T14:20:00Z", "2025-11-18T25:20:00Z", "18 Foo 2025 14:20 GMT",
        "18 Nov 2025 14:20 XYZ", "2025-11-18T14:20:00+99:00", "yesterday", ""})
    void does_not_guess_a_zone_or_a_day(String written) {
        assertThat(WrittenTime.of(written)).isEmpty();
    }

    @Test
    void is_read_again_as_it_is_kept() {
        OffsetDateTime time = OffsetDateTime.parse("2025-11-18T00:00:00-09:30");
        assertThat(WrittenTime.of(time.toString())).contains(time);
    }
}
