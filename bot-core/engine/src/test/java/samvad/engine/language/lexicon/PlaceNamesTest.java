package samvad.engine.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Kenya", "Kenya's", "Kenyan", "Iraqi", "Ethiopians", "Japanese", "केन्या", "चीनी", "भारतीय", "रूसी"})
    void holds_countries_and_who_comes_from_them(String name) {
        assertThat(PlaceNames.hold(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kenyatta", "Indigo", "Putin", "चीनीवाला", "पुतिन"})
    void holds_no_person_or_thing(String name) {
        assertThat(PlaceNames.hold(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Kenyans, KE", "Iraqi, IQ", "French, FR", "Polish, PL", "चीनी, CN", "Gaza, PS", "ग्रीस, GR", "यूनान, GR", "म्यांमार, MM", "Burma, MM", "कीनिया, KE", "तुर्की, TR", "तुर्किये, TR"})
    void tells_the_country_of_a_name(String name, String country) {
        assertThat(PlaceNames.countryOf(name)).hasValue(country);
        assertThat(PlaceNames.countryOf("Lima")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hindi", "July", "Kenyan", "मंगलवार"})
    void a_language_or_month_is_no_country(String name) {
        assertThat(PlaceNames.isCountry(name)).isFalse();
    }
}
