package samvad.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DigitsTest {
    @Test
    void writes_digits_of_any_script_as_latin_ones_and_keeps_the_length() {
        assertThat(Digits.latin("१२३ ٤٥٦ ７８９ abc 🙂")).isEqualTo("123 456 789 abc 🙂");
    }
}
