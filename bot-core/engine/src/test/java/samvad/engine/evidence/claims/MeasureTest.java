package samvad.engine.evidence.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samvad.engine.language.number.Numbers;

class MeasureTest {
    @ParameterizedTest
    @CsvSource({
        "How much did the bridge cost?, It cost 40 million dollars., true",
        "How much did the bridge cost?, It was opened by 40 ministers., false",
        "पुल पर कितने करोड़ रुपये लगे?, इस पर 40 करोड़ रुपये लगे।, true",
        "How old was the captain?, The 52-year-old captain swam ashore., true",
        "How old was the captain?, The captain saved 52 passengers., false",
        "कप्तान की उम्र क्या थी?, 52 वर्षीय कप्तान तैरकर किनारे पहुँचे।, true",
        "How long did the talks last?, They talked for three hours., true",
        "How long did the talks last?, Three ministers talked., false",
        "कप्तान कितने साल के हैं?, 52 वर्षीय कप्तान तैरकर किनारे पहुँचे।, true",
        "कप्तान को कितने साल की जेल हुई?, कप्तान को 52 साल की जेल हुई।, true",
        "बातचीत कितने घंटे चली?, बातचीत तीन घंटे चली।, true",
        "How far is it from the coast?, It lies 30 miles from the coast., true",
        "कितने प्रतिशत लोग आए?, मतदान 71 फ़ीसदी रहा।, true"
    })
    void a_number_measures_what_its_unit_says(String question, String sentence, boolean measured) {
        Measure measure = Measure.askedBy(question).orElseThrow();
        assertThat(measure.isOf(sentence, Numbers.spansIn(sentence).getFirst())).isEqualTo(measured);
    }

    @Test
    void who_asks_how_many_wants_nothing_measured() {
        assertThat(Measure.askedBy("How many ministers came?")).isEmpty();
        assertThat(Measure.askedBy("How much do the whales eat?")).isEmpty();
        assertThat(Measure.askedBy("कितने मंत्री आए?")).isEmpty();
    }
}
