package samvad.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.engine.delivery.Newsroom.ask;
import static samvad.testkit.Letters.BILAL;
import static samvad.testkit.Letters.incoming;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.chat.Address;

@Timeout(30)
final class OrderOfAnswersTest {
    private final Newsroom room = new Newsroom();
    private final CountDownLatch found = new CountDownLatch(1);

    @Test
    void answers_one_person_in_order_and_others_meanwhile() {
        room.archive.holds("slow", found);
        room.receive(ask(1, "slow"), ask(2, "second"), incoming(3, BILAL, "other"));
        room.until(() -> room.chat.shown().equals(List.of("All about other [1]")));
        found.countDown();
        assertThat(room.idle().chat.shown()).containsExactly("All about other [1]", "All about slow [1]", "All about second [1]");
    }

    @Test
    void answers_each_once_however_often_and_from_wherever_it_comes() throws InterruptedException {
        List<Incoming> hundred = IntStream.range(0, 100).mapToObj(i -> ask(i, "question " + i)).toList();
        List<Thread> pollers = new ArrayList<>();
        for (int poller = 0; poller < 4; poller++) {
            pollers.add(Thread.ofVirtual().start(() -> hundred.forEach(room::receive)));
        }
        for (Thread poller : pollers) {
            poller.join();
        }
        assertThat(room.idle().chat.shown())
                .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(i -> "All about question " + i + " [1]").toList());
        room.open().resume();
        room.receive(hundred.get(7)).idle();
        assertThat(room.chat.calls()).hasSize(100);
        assertThat(room.store.tally()).isEqualTo(new SendLedger.Tally(0, 0, 100, 0, 0, 0, 0));
    }

    @Test
    void finishes_what_is_under_way_when_it_closes_and_leaves_the_rest_to_the_next_run() throws InterruptedException {
        room.archive.holds("slow", found);
        room.receive(ask(1, "slow"), ask(2, "left over"));
        room.archive.awaitAsked("slow");
        assertThat(room.mailroom.close(Duration.ofMillis(1))).as("still at it").isFalse();
        room.receive(ask(3, "late"));
        found.countDown();
        assertThat(room.mailroom.close(Duration.ofSeconds(20))).isTrue();
        assertThat(room.chat.shown()).containsExactly("All about slow [1]");
        room.open().resume();
        assertThat(room.idle().chat.shown()).containsExactly("All about slow [1]", "All about left over [1]", "All about late [1]");
    }

    @Test
    void an_app_that_is_not_set_up_now_loses_nothing() {
        Incoming slack = incoming(1, Address.of("slack", "C1"), BILAL, "elsewhere", room.clock.instant());
        room.receive(slack, ask(2, "here"));
        assertThat(room.idle().chat.shown()).containsExactly("All about here [1]");
        assertThat(room.store.takeUp()).extracting(Inbox.TakenUp::incoming).containsExactly(slack);
    }
}
