package samvad.compose.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.answer.AnswerComposer;
import samvad.engine.answer.Draft;
import samvad.engine.answer.ModelUnavailable;
import samvad.engine.evidence.Evidence;

@Timeout(60)
class GuardModelTest {
    private static final Evidence NEWS = News.evidence(News.FERRIES);
    private static final Draft NOTHING = new Draft(List.of());

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void a_model_whose_server_stumbles_once_is_asked_again() {
        AnswerComposer model = new GuardModel((_, _) -> {
            if (asked.incrementAndGet() == 1) {
                throw new ModelUnavailable("HTTP 503", new IllegalStateException(), true);
            }
            return NOTHING;
        }, new ModelGuard(1));

        assertThat(model.compose(News.ENGLISH, NEWS)).isEqualTo(NOTHING);
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_failure_that_will_not_pass_is_not_tried_again() {
        AnswerComposer model = new GuardModel((_, _) -> {
            asked.incrementAndGet();
            throw new ModelUnavailable("HTTP 401");
        }, new ModelGuard(1));

        assertThatThrownBy(() -> model.compose(News.ENGLISH, NEWS)).isInstanceOf(ModelUnavailable.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_model_that_keeps_failing_is_left_alone() {
        AnswerComposer model = new GuardModel((_, _) -> {
            asked.incrementAndGet();
            throw new ModelUnavailable("it did not answer in time");
        }, new ModelGuard(1));

        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> model.compose(News.ENGLISH, NEWS)).isInstanceOf(ModelUnavailable.class);
        }
        assertThat(asked).hasValueLessThan(20);
        assertThatThrownBy(() -> model.compose(News.ENGLISH, NEWS)).hasMessageContaining("left alone");
    }

    @Test
    void more_questions_than_it_may_be_asked_at_once_are_not_put_to_it() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        AnswerComposer model = new GuardModel((_, _) -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return NOTHING;
        }, new ModelGuard(1));
        CompletableFuture<Draft> first = CompletableFuture.supplyAsync(() -> model.compose(News.ENGLISH, NEWS));
        begun.await();

        assertThatThrownBy(() -> model.compose(News.HINDI, NEWS)).isInstanceOf(ModelUnavailable.class).hasMessageContaining("at once");
        end.countDown();
        assertThat(first.get()).isEqualTo(NOTHING);
    }
}
