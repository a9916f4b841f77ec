package samvad.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static samvad.engine.answer.ModelFixtures.EVIDENCE;
import static samvad.engine.answer.ModelFixtures.QUESTION;

import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.answer.AnswerSentence.Mode;
import samvad.engine.answer.Note.Code;

class QuotingWhenModelFailsTest {
    private static final Draft COMPOSED = ModelFixtures.draft(Mode.COMPOSED);
    private static final Draft QUOTED = ModelFixtures.draft(Mode.QUOTED);

    @Test
    void says_what_the_model_worded() {
        assertThat(composed((_, _) -> COMPOSED)).isEqualTo(COMPOSED);
    }

    @Test
    void leaves_a_model_that_found_nothing_its_silence() {
        assertThat(composed((_, _) -> new Draft(List.of()))).isEqualTo(new Draft(List.of()));
    }

    @Test
    void quotes_and_says_so_when_the_model_is_unavailable() {
        assertThat(composed((_, _) -> {
            throw new ModelUnavailable("it is down");
        })).isEqualTo(new Draft(QUOTED.sentences(), List.of(Code.MODEL_UNAVAILABLE)));
    }

    @Test
    void quotes_and_says_so_when_the_models_answer_cannot_be_cited() {
        assertThat(composed((_, _) -> {
            throw new ModelUncited("a sentence cites nothing");
        })).isEqualTo(new Draft(QUOTED.sentences(), List.of(Code.MODEL_UNCITED)));
    }

    @Test
    void a_bug_is_not_hidden_behind_a_quotation() {
        assertThatThrownBy(() -> composed((_, _) -> {
            throw new IllegalStateException("a bug");
        })).isInstanceOf(IllegalStateException.class).hasMessage("a bug");
    }

    private static Draft composed(AnswerComposer model) {
        return new QuotingWhenModelFails(model, (_, _) -> QUOTED).compose(QUESTION, EVIDENCE);
    }
}
