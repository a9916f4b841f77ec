package samvad.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.language.Language;

final class CityZonesTest {
    private final CityZones zones = new CityZones();

    @ParameterizedTest
    @CsvSource({
        "Mumbai, Asia/Kolkata", "मुंबई, Asia/Kolkata", "new delhi, Asia/Kolkata", "दिल्ली, Asia/Kolkata",
        "Kathmandu, Asia/Kathmandu", "काठमांडू, Asia/Kathmandu", "New York, America/New_York", "न्यूयॉर्क, America/New_York",
        "मॉस्को, Europe/Moscow", "São Paulo, America/Sao_Paulo", "sao paulo, America/Sao_Paulo", "London, Europe/London",
        "America/New_York, America/New_York", "Lord Howe, Australia/Lord_Howe", "अबू धाबी, Asia/Dubai", "Washington, America/New_York"
    })
    void knows_a_city_in_hindi_and_english(String city, String zone) {
        assertThat(zones.of(city)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IST", "+05:30", "UTC+5", "GMT", "", "  ", "Atlantis", "अ", "Etc/GMT+5", "'; drop table people; --"})
    void takes_no_offset_no_abbreviation_and_no_fantasy(String city) {
        assertThat(zones.of(city)).isEmpty();
    }

    @Test
    void names_a_zone_in_the_readers_language() {
        assertThat(zones.nameOf(ZoneId.of("Asia/Kathmandu"), Language.HINDI)).isEqualTo("काठमांडू");
        assertThat(zones.nameOf(ZoneId.of("Asia/Kathmandu"), Language.ENGLISH)).isEqualTo("Kathmandu");
    }
}
