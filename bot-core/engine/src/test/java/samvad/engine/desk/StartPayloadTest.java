package samvad.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.language.Language;

final class StartPayloadTest {
    @Test
    void carries_a_short_question_in_either_language_and_back() {
        for (String question : new String[] {"Who met Putin?", "किसने कहा?"}) {
            String payload = StartPayload.asking(question).orElseThrow();
            assertThat(payload).matches("[A-Za-z0-9_-]{1,64}");
            assertThat(StartPayload.of(payload)).isEqualTo(new StartPayload.Question(question));
        }
        assertThat(StartPayload.asking("x".repeat(60))).isEmpty();
    }

    @Test
    void carries_a_language() {
        assertThat(StartPayload.of("hi")).isEqualTo(new StartPayload.Speak(Language.HINDI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q-", "q-%%%", "fr", "q", "drop table", "hindi please"})
    void what_nobody_meant_is_nothing(String payload) {
        assertThat(StartPayload.of(payload)).isEqualTo(new StartPayload.Nothing());
    }
}
