package samvad.engine.evidence.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OwnedOfficesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Norway's foreign minister say?    | Chile's foreign minister, Ana Rojas, called it a victory.
            What did the Norwegian foreign minister say? | The French foreign minister refused.
            What did the president of Peru promise?    | Chile's new president promised roads.
            नॉर्वे के विदेश मंत्री ने क्या कहा?        | चिली के विदेश मंत्री ने इसे जीत बताया।
            What did Norway's foreign minister say?    | चिली के विदेश मंत्री ने इसे जीत बताया।
            Norway ke videsh mantri ne kya kaha?       | Chile's foreign minister called it a victory.
            What did the Chinese president say?        | रूस के राष्ट्रपति ने बधाई दी।
            """)
    void one_countrys_office_is_not_anothers(String question, String text) {
        assertThat(new OwnedOffices(question).areOfOthersIn(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Norway's foreign minister say?    | Norway's foreign minister refused.
            What did Norway's foreign minister say?    | The Norwegian foreign minister told Chile's foreign minister that he refused.
            What did Norway's foreign minister say?    | Foreign minister Ida Dahl told Chile's foreign minister that she refused.
            What did Norway's foreign minister say?    | Chile's finance minister refused.
            What did Norway's foreign minister say?    | Chile's deputy foreign minister refused.
            What did the foreign minister say?         | Chile's foreign minister refused.
            नॉर्वे के विदेश मंत्री ने क्या कहा?        | नॉर्वे की विदेश मंत्री ने मना किया।
            नॉर्वे के विदेश मंत्री ने क्या कहा?        | विदेश मंत्री ने मना किया।
            What did the US president say?             | The American president refused.
            """)
    void a_text_may_be_of_the_office_asked_about(String question, String text) {
        assertThat(new OwnedOffices(question).areOfOthersIn(text)).isFalse();
    }
}
