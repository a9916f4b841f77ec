package samvad.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AcronymsTest {
    @ParameterizedTest
    @CsvSource({"SCO, एससीओ", "UN, यूएन", "NFL, एनएफएल", "IMF, आईएमएफ", "WTO, डब्ल्यूटीओ", "COP31, सीओपी31", "G20, जी20"})
    void letters_are_written_by_their_names(String latin, String devanagari) {
        assertThat(Acronyms.inDevanagari(latin)).contains(devanagari);
        assertThat(Acronyms.inLatin(devanagari)).contains(latin.toLowerCase(Locale.ROOT));
    }

    @Test
    void a_word_is_no_acronym() {
        assertThat(Acronyms.inLatin("सीमा")).isEmpty();
        assertThat(Acronyms.inDevanagari("Jaishankar")).isEmpty();
    }
}
