package samvad.engine.evidence.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TurnAskedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Where will the next summit be?      | The summit of 2027 will be held in Lima. | The summit ended in Quito.
            अगली बैठक कहाँ होगी?                 | अगला सम्मेलन लीमा में होगा।               | बैठक कीटो में समाप्त हुई।
            Who won the previous prize?         | Last year it went to Ana Rojas.          | Ida Dahl won the prize.
            पिछली बार पुरस्कार किसे मिला?         | पिछले साल यह आना रोहास को मिला।           | इदा डाल को पुरस्कार मिला।
            Who got it before her?              | The previous winner was Ana Rojas.       | Ida Dahl won the prize.
            """)
    void a_sentence_tells_of_the_one_that_is_asked_about(String question, String told, String other) {
        TurnAsked turn = TurnAsked.in(question).orElseThrow();

        assertThat(turn.isToldIn(told)).isTrue();
        assertThat(turn.isToldIn(other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What happens next week?", "Who met whom last year?", "अगले साल क्या होगा?", "पिछले हफ़्ते क्या हुआ?", "Who stood next to him?"})
    void a_time_is_none(String question) {
        assertThat(TurnAsked.in(question)).isEmpty();
    }
}
