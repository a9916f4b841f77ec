package samvad.compose.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.answer.AnswerComposer;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.answer.Draft;
import samvad.engine.answer.ModelUnavailable;
import samvad.engine.answer.Spent;
import samvad.engine.evidence.Evidence;

@Timeout(60)
class RememberAnswersTest {
    private static final Evidence NEWS = News.evidence(News.FERRIES);
    private static final AnswerSentence SENTENCE = new AnswerSentence("Tickets will cost 250 crowns.", AnswerSentence.Mode.COMPOSED,
            List.of(new Citation(1, News.FERRIES.source(), News.quote(News.FERRIES, 2))), Optional.empty(), false);
    private static final Draft DRAFT = new Draft(List.of(SENTENCE), List.of(), new Spent(100, 20));

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void the_same_question_of_the_same_evidence_is_answered_once_and_paid_once() {
        AnswerComposer model = new RememberAnswers((_, _) -> {
            asked.incrementAndGet();
            return DRAFT;
        });
        List<AnswerSentence> heard = new ArrayList<>();

        assertThat(model.compose(News.ENGLISH, NEWS)).isEqualTo(DRAFT);
        Draft again = model.compose(News.ENGLISH, NEWS, heard::add);

        assertThat(asked).hasValue(1);
        assertThat(again.sentences()).containsExactly(SENTENCE);
        assertThat(heard).containsExactly(SENTENCE);
        assertThat(again.spent()).isEqualTo(Spent.NOTHING);
    }

    @Test
    void other_evidence_or_another_language_is_another_question() {
        AnswerComposer model = new RememberAnswers((_, _) -> {
            asked.incrementAndGet();
            return DRAFT;
        });

        model.compose(News.ENGLISH, NEWS);
        model.compose(News.ENGLISH, News.evidence(News.FERRIES, News.HARBOUR));
        model.compose(News.HINDI, NEWS);

        assertThat(asked).hasValue(3);
    }

    @Test
    void who_asks_while_it_is_answered_waits_for_that_answer() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        AnswerComposer model = new RememberAnswers((_, _) -> {
            asked.incrementAndGet();
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return DRAFT;
        });
        CompletableFuture<Draft> first = CompletableFuture.supplyAsync(() -> model.compose(News.ENGLISH, NEWS));
        begun.await();
        CompletableFuture<Draft> second = CompletableFuture.supplyAsync(() -> model.compose(News.ENGLISH, NEWS));
        end.countDown();

        assertThat(first.get().sentences()).isEqualTo(second.get().sentences());
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_failure_is_not_remembered() {
        AnswerComposer model = new RememberAnswers((_, _) -> {
            if (asked.incrementAndGet() == 1) {
                throw new ModelUnavailable("it did not answer in time");
            }
            return DRAFT;
        });

        assertThatThrownBy(() -> model.compose(News.ENGLISH, NEWS)).isInstanceOf(ModelUnavailable.class);
        assertThat(model.compose(News.ENGLISH, NEWS)).isEqualTo(DRAFT);
    }

    @Test
    void a_failure_is_told_to_who_asked_and_logged_by_nobody() {
        AnswerComposer model = new RememberAnswers((_, _) -> {
            throw new ModelUnavailable("it is down");
        });
        List<LogRecord> logged = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord logRecord) {
                logged.add(logRecord);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            assertThatThrownBy(() -> model.compose(News.ENGLISH, NEWS)).isInstanceOf(ModelUnavailable.class);
        } finally {
            root.removeHandler(handler);
        }
        assertThat(logged).isEmpty();
    }
}
