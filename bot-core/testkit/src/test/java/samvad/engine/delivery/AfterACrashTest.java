package samvad.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static samvad.engine.delivery.Newsroom.ask;
import static samvad.engine.delivery.Newsroom.receipt;
import static samvad.testkit.Letters.answer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.chat.Delivery;
import samvad.testkit.Letters;

/** A mailroom opens over books another run has left in each state there is. */
@Timeout(30)
final class AfterACrashTest {
    private static final Incoming ASKED = ask(1, "Which bridge?");

    private final Newsroom room = new Newsroom();

    @Test
    void answers_what_was_accepted_only() {
        room.store.accept(List.of(ASKED));
        assertThat(resumed()).containsExactly("All about Which bridge? [1]");
    }

    @Test
    void says_that_it_failed_when_a_question_was_taken_up_too_often() {
        room.store.accept(List.of(ASKED));
        for (int run = 0; run < 10; run++) {
            room.store.takeUp();
        }
        assertThat(resumed()).singleElement().asString().startsWith("That question could not be answered");
        assertThat(room.archive.asked()).isEmpty();
    }

    @Test
    void says_what_was_finished_and_asks_nothing_again() {
        room.store.accept(List.of(ASKED));
        room.store.finish(ASKED, List.of(answer(ASKED, 0, "The old one.")));
        assertThat(resumed()).containsExactly("The old one.");
        assertThat(room.archive.asked()).isEmpty();
        assertThat(room.store.tally()).isEqualTo(new SendLedger.Tally(0, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void says_nothing_twice_when_taking_up_fails_at_first() {
        FailingBooks failing = new FailingBooks(room.store);
        room.withBooks(books -> new Books(failing.inbox(), failing.ledger(), books.retention(), books.people(), books.pause()));
        room.store.accept(List.of(ASKED));
        room.store.finish(ASKED, List.of(answer(ASKED, 0, "The old one.")));
        failing.nextTakingsUp(1);
        assertThatThrownBy(room.mailroom::resume).isInstanceOf(DeliveryUnavailable.class);
        assertThat(room.idle().chat.calls()).as("nothing is done yet").isEmpty();
        assertThat(resumed()).containsExactly("The old one.");
        assertThat(room.chat.calls()).hasSize(1);
    }

    @Test
    void counts_what_was_sent_and_not_settled_as_a_possible_double() {
        room.store.accept(List.of(ASKED));
        Send send = room.store.finish(ASKED, List.of(answer(ASKED, 0, "The old one."))).getFirst();
        room.store.begin(send);
        assertThat(resumed()).containsExactly("The old one.");
        assertThat(room.store.tally()).isEqualTo(new SendLedger.Tally(0, 0, 1, 0, 0, 0, 1));
    }

    @Test
    void goes_on_with_the_second_part_and_before_the_next_question() {
        room.store.accept(List.of(ASKED, ask(2, "And then?")));
        Send first = room.store.finish(ASKED, List.of(answer(ASKED, 0, "One."), answer(ASKED, 1, "Two."), answer(ASKED, 2, "Three."))).getFirst();
        room.store.begin(first);
        room.store.settle(first, new Delivery.Sent(receipt("b0")));
        assertThat(resumed()).containsExactly("Two.", "Three.", "All about And then? (bridge) [1]");
    }

    @Test
    void makes_the_sketch_of_the_earlier_run_the_answer() {
        sketched();
        assertThat(resumed()).containsExactly("All about Which bridge? [1]");
    }

    @Test
    void a_question_stopped_before_the_crash_is_not_answered_and_its_sketch_says_so() {
        sketched();
        room.store.accept(List.of(ask(2, "Which road?"), ask(3, "/stop"), ask(4, "Which river?")));
        assertThat(resumed()).containsExactly("Stopped.", "Stopped. Nothing is sent to you unasked; ask whenever you like.",
                "All about Which river? [1]");
        assertThat(room.archive.asked()).containsExactly("Which river?");
    }

    private void sketched() {
        room.store.accept(List.of(ASKED));
        Send sketch = room.store.intend(Letters.sketch(ASKED, "Looking …"));
        room.store.begin(sketch);
        room.store.settle(sketch, new Delivery.Sent(receipt("s1")));
        room.chat.showed("s1", "Looking …");
    }

    private List<String> resumed() {
        room.mailroom.resume();
        return room.idle().chat.shown();
    }
}
