package samvad.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.answer.Answer;
import samvad.engine.chat.Message;
import samvad.engine.chat.Reply;

class ChosenMeaningTest {
    /** Else what it cites is never corrected. */
    @Test
    void the_answer_to_a_chosen_meaning_is_told_of_as_any_other() {
        Front front = new Front();
        List<String> answered = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void soFar(Reply reply) {}

            @Override
            public void answered(Answer answer) {
                answered.add(answer.question());
            }
        };
        front.desk().handle(new Message(Front.ALONE, Front.ASHA, "/which Anil Verma", Optional.of("What did Verma say about rivers?"), Optional.empty(),
                LocalDate.of(2026, 11, 22)), progress);
        assertThat(answered).containsExactly("What did Anil Verma say about rivers?");
    }
}
