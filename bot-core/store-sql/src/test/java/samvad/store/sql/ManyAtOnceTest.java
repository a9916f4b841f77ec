package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.testkit.Letters.answer;
import static samvad.testkit.Letters.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.PersonId;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.SendLedger.Tally;
import samvad.testkit.DeliveryContract;

final class ManyAtOnceTest extends StoreTest implements DeliveryContract {
    private static final int PEOPLE = 200;

    @Test
    void serves_two_hundred_people_at_once_without_a_locked_database() throws InterruptedException, ExecutionException, TimeoutException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                Incoming asked = incoming(i, new PersonId("telegram", "p" + i), "Who visited Moscow?");
                String messageId = "m" + i;
                all.add(threads.submit(() -> {
                    inbox().accept(List.of(asked));
                    // as an app does that heard no answer
                    inbox().accept(List.of(asked));
                    sent(finished(asked, answer(asked, 0, "Jaishankar did.")).getFirst(), messageId);
                }));
            }
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(ledger().tally()).isEqualTo(new Tally(0, 0, PEOPLE, 0, 0, 0, 0));
        assertThat(inbox().takeUp()).isEmpty();
    }

    @Test
    void answers_once_what_two_finish_at_the_same_time() throws InterruptedException, ExecutionException, TimeoutException {
        Incoming asked = incoming(1, new PersonId("telegram", "p"), "Who visited Moscow?");
        inbox().accept(List.of(asked));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> inbox().finish(asked, List.of(answer(asked, 0, "Jaishankar did."))));
            var other = threads.submit(() -> inbox().finish(asked, List.of(answer(asked, 0, "Lavrov did."))));
            assertThat(one.get(30, TimeUnit.SECONDS)).isEqualTo(other.get(30, TimeUnit.SECONDS)).hasSize(1);
        }
        assertThat(ledger().unsettled()).hasSize(1);
    }
}
