package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.question.ReadQuestion;
import samvad.engine.question.Reading;

/** What asks and names nothing leans on what was said before. */
final class BareQuestionWordTest {
    private final ReadQuestion readQuestion = new ReadQuestion(new LuceneWordForms());

    @ParameterizedTest
    @ValueSource(strings = {"कहाँ?", "कहां", "और कब?", "क्यों?", "कैसे?", "कितने?", "Where?", "And when?", "Why?", "How?", "Who?", "किसने?"})
    void has_no_subject(String text) {
        assertThat(readQuestion.read(text, LocalDate.EPOCH)).isInstanceOfSatisfying(Reading.Vague.class,
                vague -> assertThat(vague.why()).isEqualTo(Reading.Why.NO_SUBJECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"कहाँ मिले पुतिन?", "Where is Narva?", "मॉस्को कब?"})
    void with_a_name_it_has_one(String text) {
        assertThat(readQuestion.read(text, LocalDate.EPOCH)).isInstanceOf(Reading.Clear.class);
    }
}
