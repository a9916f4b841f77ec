package samvad.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CorrectionsTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Correction: the bridge is two kilometres long.",
        "An earlier version of this article said that 41 people had died.",
        "The talks begin on 14 March, not on 12 March as reported earlier.",
        "The ministry said its first figure was wrong.",
        "Contrary to early reports, nobody was hurt.",
        "We regret the error.",
        "The correct number is 202.",
        "भूल-सुधार: पुल दो किलोमीटर लंबा है।",
        "मध्यस्थों ने बताया कि पहले दी गई तारीख़ ग़लत थी।",
        "हादसे में 14 लोग मरे, न कि 41।",
        "सही संख्या 202 है।"})
    void a_newsroom_says_that_something_was_wrong_in_many_ways(String sentence) {
        assertThat(Corrections.isCorrection(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Fourteen people died when the ferry sank.",
        "The minister was not in Geneva.",
        "He left as early as Monday.",
        "Officials could not name the 23 people killed as the families had not been told.",
        "The army withdrew 1,000 soldiers from the country.",
        "प्रधानमंत्री ने 41 लोगों की मौत पर खेद जताया।",
        "सत्रह मछुआरे गलती से सीमा पार कर गए।",
        "सुरक्षा में चूक हुई।",
        "The talks were the first since March.",
        "बैठक पहले दिन देर तक चली।",
        "मंत्री ने कहा कि बातचीत सही दिशा में है।"})
    void news_is_no_correction(String sentence) {
        assertThat(Corrections.isCorrection(sentence)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It begins on 14 March, not on 12 March as reported. | on 12 March as reported.",
        "हादसे में 14 लोग मरे, न कि 41 लोग। | 41 लोग।",
        "12 मार्च नहीं, बल्कि 14 मार्च। | 12 मार्च",
        "He had named Galati in error, while the wreck lies near Plauru. | He had named Galati in error",
        "Contrary to earlier reports, 14 people died. | earlier reports",
        "The toll is not 41 as reported earlier: it is 14. | 41 as reported earlier",
        "सही संख्या 202 है, 220 नहीं। | 220",
        "An earlier report gave the number as 220. | An earlier report gave the number as 220."})
    void words_tell_which_part_is_wrong(String sentence, String wrong) {
        assertThat(Corrections.whatIsWrong(sentence).strip()).isEqualTo(wrong);
    }

    @Test
    void a_note_speaks_of_the_newsrooms_own_report() {
        assertThat(Corrections.isNote("We reported on Monday that 41 people had died.")).isTrue();
        assertThat(Corrections.isNote("The police withdrew its earlier figure.")).isFalse();
    }
}
