package samvad.engine.evidence.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samvad.engine.language.Span;

final class AgesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Grace Okello, 71, conceded within the hour.   | 71 | Grace Okello
            The 34-year-old Okello came home.             | 34 | Okello
            71 वर्षीय ओकेलो ने हार मानी।                   | 71 | ओकेलो
            """)
    void a_number_beside_a_name_is_the_age_of_that_one(String sentence, String number, String holder) {
        assertThat(String.join(" ", holder(sentence, number))).isEqualTo(holder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She was 71 when Okello was born.    | 71
            Okello has 34 ships.                | 34
            उनकी उम्र 71 वर्ष है।                | 71
            """)
    void elsewhere_it_may_be_anybodys(String sentence, String number) {
        assertThat(holder(sentence, number)).isEmpty();
    }

    private static List<String> holder(String sentence, String number) {
        int start = sentence.indexOf(number);
        return Ages.holder(sentence, new Span(start, start + number.length()));
    }
}
