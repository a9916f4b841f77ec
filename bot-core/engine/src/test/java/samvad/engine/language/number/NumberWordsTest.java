package samvad.engine.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NumberWordsTest {
    @Test
    void great_numbers_are_said_in_lakhs_and_millions() {
        assertThat(NumberWords.ofGreat("2,00,000")).contains("2 लाख", "2 lakh", "200 thousand");
        assertThat(NumberWords.ofGreat("२५०००००००")).contains("25 करोड़", "250 million");
        assertThat(NumberWords.ofGreat("47")).isEmpty();
    }

    @Test
    void a_count_of_lakhs_is_a_number_in_digits() {
        assertThat(NumberWords.inDigits("2.5", "करोड़")).contains("25000000");
        assertThat(NumberWords.inDigits("3", "लोग")).isEmpty();
    }

    @Test
    void numbers_to_a_hundred_are_spelled_in_both_languages() {
        assertThat(NumberWords.entries()).anyMatch(entry -> entry.said().containsAll(List.of("22", "twenty-two", "बाईस")));
    }
}
