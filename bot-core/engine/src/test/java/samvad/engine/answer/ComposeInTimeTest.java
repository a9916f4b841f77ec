package samvad.engine.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static samvad.engine.answer.ModelFixtures.EVIDENCE;
import static samvad.engine.answer.ModelFixtures.QUESTION;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.answer.AnswerSentence.Mode;

@Timeout(30)
class ComposeInTimeTest {
    private static final Duration AMPLE = Duration.ofSeconds(20);

    @Test
    void hands_on_a_draft_that_comes_in_time() {
        Draft draft = ModelFixtures.draft(Mode.COMPOSED);

        assertThat(new ComposeInTime((_, _) -> draft, AMPLE).compose(QUESTION, EVIDENCE)).isSameAs(draft);
    }

    @Test
    void gives_up_a_draft_that_comes_too_late_and_stops_its_composer() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        AnswerComposer endless = (_, _) -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                stopped.countDown();
            }
            throw new IllegalStateException("nobody listens any more");
        };

        assertThatThrownBy(() -> new ComposeInTime(endless, Duration.ofMillis(50)).compose(QUESTION, EVIDENCE))
                .isInstanceOf(ModelUnavailable.class).hasMessageContaining("50 ms");
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void hands_on_why_a_composer_failed() {
        AnswerComposer uncited = (_, _) -> {
            throw new ModelUncited("a sentence cites nothing");
        };

        assertThatThrownBy(() -> new ComposeInTime(uncited, AMPLE).compose(QUESTION, EVIDENCE))
                .isInstanceOf(ModelUncited.class).hasMessage("a sentence cites nothing");
    }
}
