package samvad.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PointingWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"How long does it run?", "What did they sign?", "Why there?", "यह कितने वर्ष चलेगा?", "इसमें क्या है?", "उन्होंने क्या कहा?", "उसे किसने भेजा?",
            "इन पर किसने हस्ताक्षर किए?"})
    void are_found_in_either_language(String question) {
        assertThat(PointingWords.standIn(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who met Putin in Moscow?", "Italy and Theresa", "इसराइल ने क्या कहा?", "उसैन बोल्ट कौन है?", "इनकार किसने किया?"})
    void are_not_parts_of_other_words(String question) {
        assertThat(PointingWords.standIn(question)).isFalse();
    }
}
