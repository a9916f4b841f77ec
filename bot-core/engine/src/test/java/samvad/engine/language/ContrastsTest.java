package samvad.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who won the cricket final?                       | भारत ने हॉकी फ़ाइनल जीता।
            महिला हॉकी टीम किससे हारी?                        | The men's hockey team lost to Norland.
            How many died in the cyclone?                    | The ferry sank off the coast.
            भूकंप में कितने लोग मरे?                           | चक्रवात में 12 लोगों की मौत हुई।
            Which country approved the malaria vaccine?      | The tuberculosis vaccine was approved.
            """)
    void a_report_of_another_of_the_kind_does_not_answer(String question, String report) {
        assertThat(Contrasts.isOfOthers(report, Contrasts.in(question))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many died in the cyclone?                    | The storm sank a ferry.
            Did Norland fire a missile?                      | Norland launched a missile; ships and aircraft were warned.
            Why did protesters storm the parliament?         | Protesters broke into parliament and set it on fire.
            सिंधु जल संधि पर क्या कहा गया?                      | बाढ़ के आँकड़े भी साझा किए जाएँगे।
            बस यह बताओ मंत्री कहाँ गए?                          | मंत्री विमान से रवाना हुए।
            Who is the new coach of Norland?                 | The new manager arrived by plane.
            Who aids the rebels?                             | The rebels spread cholera.
            Who won the final?                               | भारत ने हॉकी फ़ाइनल जीता।
            How many women were elected?                     | Twenty men were elected.
            """)
    void what_may_be_of_it_or_is_asked_in_other_words_may_answer(String question, String report) {
        assertThat(Contrasts.isOfOthers(report, Contrasts.in(question))).isFalse();
    }
}
