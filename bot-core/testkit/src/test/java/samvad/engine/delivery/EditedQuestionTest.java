package samvad.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.engine.delivery.Newsroom.ask;
import static samvad.engine.delivery.Newsroom.edit;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.chat.Delivery;

@Timeout(30)
final class EditedQuestionTest {
    private static final String OLD_PART = "This part of an earlier answer no longer holds.";

    private final Newsroom room = new Newsroom();

    @Test
    void revises_the_answer_its_first_version_had() {
        room.receive(ask(1, "Which bridge?")).idle();
        room.receive(edit(2, 1, "Which road?")).idle();
        room.receive(edit(3, 1, "Which river?")).idle();
        assertThat(room.chat.shown()).containsExactly("All about Which river? [1]");
    }

    @Test
    void waits_for_the_answer_of_its_first_version_and_revises_it_then() {
        CountDownLatch found = new CountDownLatch(1);
        room.archive.holds("Which bridge?", found);
        room.at(Newsroom.EAGER).receive(ask(1, "Which bridge?"));
        room.until(() -> !room.chat.shown().isEmpty());
        room.receive(edit(2, 1, "Which road?"), edit(3, 1, "Which river?"));
        found.countDown();
        assertThat(room.idle().chat.shown()).containsExactly("All about Which river? [1]");
    }

    @Test
    void says_anew_what_is_too_much_for_the_earlier_messages() {
        room.archive.tells("Which bridge?", "One.").tells("Which road?", "First. | Second. | Third.");
        room.receive(ask(1, "Which bridge?"), edit(2, 1, "Which road?")).idle();
        assertThat(room.chat.shown()).containsExactly("First. [1]", "Second. [1]", "Third. [1]");
    }

    @Test
    void takes_back_earlier_messages_it_has_no_words_for() {
        room.archive.tells("Which bridge?", "First. | Second. | Third.").tells("Which road?", "One.").tells("Which river?", "A. | B.");
        room.receive(ask(1, "Which bridge?"), edit(2, 1, "Which road?")).idle();
        assertThat(room.chat.shown()).containsExactly("One. [1]", OLD_PART, OLD_PART);
        room.receive(edit(3, 1, "Which river?")).idle();
        assertThat(room.chat.shown()).startsWith("A. [1]").endsWith("B. [1]");
        assertThat(room.store.tally().intended() + room.store.tally().begun()).isZero();
    }

    @Test
    void says_nothing_of_an_earlier_message_that_somebody_deleted() {
        room.archive.tells("Which bridge?", "First. | Second.").tells("Which road?", "One.");
        room.receive(ask(1, "Which bridge?")).idle();
        room.chat.next(Tolls.Act.REVISE, Chatroom.well(), new Delivery.Refused("message to edit not found"));
        room.receive(edit(2, 1, "Which road?")).idle();
        assertThat(room.chat.shown()).containsExactly("One. [1]", "Second. [1]");
        assertThat(room.store.unsettled()).isEmpty();
    }

    @Test
    void does_not_lean_on_its_own_first_version() {
        room.archive.lacksSubject("And when was itt?").lacksSubject("And when was it?");
        room.receive(ask(1, "Which bridge?"), ask(2, "And when was itt?"), edit(3, 2, "And when was it?")).idle();
        assertThat(room.archive.asked()).endsWith("And when was it? (bridge)");
    }
}
