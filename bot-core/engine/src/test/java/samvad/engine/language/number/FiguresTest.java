package samvad.engine.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4,200 infections | 4200 COUNT",
        "१८,२५० लोग | 18250 COUNT",
        "1.2 million people | 1200000 COUNT",
        "12 लाख लोग | 1200000 COUNT",
        "छह अरब यूरो | 6000000000 COUNT",
        "twenty-one sessions | 21 COUNT",
        "80 percent of the 452 seats | 80 PERCENT, 452 COUNT",
        "45 से 60 फ़ीसदी मकान | 45 PERCENT, 60 PERCENT",
        "the 12th meeting | 12 PLACE",
        "12वीं बैठक | 12 PLACE",
        "the fourth roundtable | 4 PLACE",
        "दोनों देश | 2 TOGETHER",
        "hundreds of people | 100 VAGUE",
        "the first week of May | 1 PLACE",
        "one of them | ''",
        "Elizabeth II | 2 PLACE"
    })
    void a_number_is_read_by_its_value(String text, String figures) {
        assertThat(Figures.in(text).stream().map(figure -> figure.value().toPlainString() + " " + figure.kind()).collect(Collectors.joining(", ")))
                .isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource({"2.9 million,29 लाख", "ten billion,10 अरब", "12,बारह", "4th,चौथा", "६.६,6.6"})
    void the_same_number_in_two_languages_agrees(String english, String hindi) {
        assertThat(Figures.in(english).getFirst().agreesWith(Figures.in(hindi).getFirst())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"80 percent,80", "12th,12", "hundreds,100", "29 लाख,2.8 million"})
    void what_is_another_number_does_not(String one, String other) {
        assertThat(Figures.in(one).getFirst().agreesWith(Figures.in(other).getFirst())).isFalse();
    }
}
