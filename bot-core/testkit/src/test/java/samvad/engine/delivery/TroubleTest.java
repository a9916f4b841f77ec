package samvad.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.engine.delivery.Newsroom.ask;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.chat.Delivery;
import samvad.engine.people.AskingLimits;

@Timeout(30)
final class TroubleTest {
    private final Newsroom room = new Newsroom();
    private final FailingBooks failing = new FailingBooks(room.store);

    @Test
    void tells_the_person_when_the_desk_fails_and_answers_the_next() {
        room.archive.does("bug", (_, _, _) -> {
            throw new IllegalStateException("a bug");
        });
        room.archive.does("deep", (_, _, _) -> {
            throw new StackOverflowError();
        });
        room.receive(ask(1, "bug"), ask(2, "deep"), ask(3, "fine")).idle();
        assertThat(room.chat.shown()).hasSize(3).last().isEqualTo("All about fine [1]");
        assertThat(room.chat.shown().subList(0, 2)).allSatisfy(words -> assertThat(words).startsWith("That question could not be answered"));
    }

    @Test
    void tells_the_person_when_a_reply_cannot_be_cut() {
        room.chat.failingToFit("All about bug [1]", new IllegalArgumentException("a bug"));
        room.chat.failingToFit("All about deep [1]", new StackOverflowError());
        room.receive(ask(1, "bug"), ask(2, "deep"), ask(3, "fine")).idle();
        assertThat(room.chat.shown()).hasSize(3).last().isEqualTo("All about fine [1]");
        assertThat(room.chat.shown().subList(0, 2)).allSatisfy(words -> assertThat(words).startsWith("That question could not be answered"));
    }

    @Test
    void tells_the_person_when_the_app_does_not_take_the_reply() {
        room.chat.next(Tolls.Act.POST, new Delivery.Refused("bad request"));
        room.receive(ask(1, "odd"), ask(2, "fine")).idle();
        assertThat(room.chat.shown()).hasSize(2).last().isEqualTo("All about fine [1]");
        assertThat(room.chat.shown().getFirst()).startsWith("That question could not be answered");
    }

    @Test
    void asks_once_although_the_books_fail_when_it_is_finished() {
        room.limits = new AskingLimits(1, 1);
        room.withBooks(books -> new Books(failing.inbox(), books.ledger(), books.retention(), books.people(), Duration.ofMillis(1)));
        failing.nextFinishings(3);
        assertThat(room.receive(ask(1, "once")).idle().chat.shown()).containsExactly("All about once [1]");
        assertThat(room.archive.asked()).containsExactly("once");
    }

    @Test
    void says_it_once_although_the_books_fail_after_it_is_sent() {
        room.withBooks(books -> new Books(books.inbox(), failing.ledger(), books.retention(), books.people(), Duration.ofMillis(1)));
        failing.nextSettlings(3);
        assertThat(room.receive(ask(1, "once")).idle().chat.shown()).containsExactly("All about once [1]");
        assertThat(room.store.tally()).isEqualTo(new SendLedger.Tally(0, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void may_say_it_twice_and_counts_that_when_it_ends_before_the_books_come_back() throws InterruptedException {
        room.withBooks(books -> new Books(books.inbox(), failing.ledger(), books.retention(), books.people(), Duration.ofMillis(1)));
        failing.nextSettlings(Integer.MAX_VALUE);
        room.receive(ask(1, "once")).until(() -> room.chat.shown().size() == 1);
        assertThat(room.mailroom.close(Duration.ofMillis(5))).isFalse();
        room.withBooks(books -> new Books(room.store, room.store, room.store, books.people(), Duration.ofMillis(1)));
        room.mailroom.resume();
        room.idle();
        assertThat(room.store.tally()).isEqualTo(new SendLedger.Tally(0, 0, 1, 0, 0, 0, 1));
        failing.nextSettlings(0);
    }
}
