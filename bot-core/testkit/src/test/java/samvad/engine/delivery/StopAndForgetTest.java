package samvad.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.engine.delivery.Newsroom.EAGER;
import static samvad.engine.delivery.Newsroom.ask;
import static samvad.testkit.Letters.ASHA;
import static samvad.testkit.Letters.BILAL;
import static samvad.testkit.Letters.CHAT;
import static samvad.testkit.Letters.incoming;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.chat.Address;
import samvad.engine.chat.PersonId;
import samvad.engine.people.Profile;
import samvad.testkit.DeliveryContract;
import samvad.testkit.Letters;

@Timeout(30)
final class StopAndForgetTest {
    private static final String STOPPED = "Stopped. Nothing is sent to you unasked; ask whenever you like.";
    private static final String FORGOTTEN = "Deleted: your settings, questions, answers and ratings. Messages in this chat are yours to delete.";
    private static final SendLedger.Tally NOTHING = new SendLedger.Tally(0, 0, 0, 0, 0, 0, 0);

    private final Newsroom room = new Newsroom();
    private final CountDownLatch found = new CountDownLatch(1);

    @Test
    void ends_what_is_answered_and_what_waits_and_answers_what_comes_later() {
        room.archive.holds("slow", found);
        room.receive(ask(1, "slow"), ask(2, "waiting"));
        room.archive.awaitAsked("slow");
        room.receive(ask(3, "/stop"), ask(4, "later"));
        assertThat(room.idle().chat.shown()).containsExactly("Stopped.", STOPPED, "All about later [1]");
        assertThat(room.archive.asked()).containsExactly("slow", "later");
        assertThat(room.store.takeUp()).isEmpty();
        found.countDown();
    }

    @Test
    void tells_before_from_after_also_when_all_come_at_the_same_moment() {
        room.receive(now(1, "one"), now(2, "two"), now(3, "/stop"), now(4, "three"));
        assertThat(room.idle().chat.shown()).containsExactly(STOPPED, "All about three [1]");
    }

    @Test
    void said_in_no_thread_it_ends_what_is_answered_in_the_threads_of_its_chat() {
        room.archive.holds("slow", found);
        room.receive(incoming(1, CHAT.in("17"), ASHA, "slow", DeliveryContract.START));
        room.archive.awaitAsked("slow");
        room.receive(ask(2, "/stop"));
        assertThat(room.idle().chat.shown()).containsExactlyInAnyOrder("Stopped.", STOPPED);
        found.countDown();
    }

    @Test
    void stops_nobody_else_and_no_wish_to_be_forgotten() {
        room.archive.holds("slow", found);
        room.receive(incoming(1, BILAL, "slow"), ask(2, "mine"), ask(3, "/forget"), ask(4, "/stop"));
        room.until(() -> room.chat.shown().size() == 2);
        found.countDown();
        assertThat(room.idle().chat.shown()).containsExactly(FORGOTTEN, STOPPED, "All about slow [1]");
    }

    private static Incoming now(int number, String text) {
        return incoming(number, CHAT, ASHA, text, DeliveryContract.START);
    }

    @Test
    void keeps_nothing_of_a_person_who_is_forgotten() {
        room.people.keep(Profile.unknown(ASHA).admittedByAdmin());
        room.receive(ask(1, "one")).idle();
        room.receive(ask(2, "/forget")).idle();
        assertThat(room.chat.shown()).containsExactly("All about one [1]", FORGOTTEN);
        assertNothingIsKept();
        assertThat(room.people.find(ASHA)).isEqualTo(Profile.unknown(ASHA));
    }

    @Test
    void keeps_nothing_either_when_another_question_is_being_answered_then() {
        room.archive.holds("slow", found);
        room.receive(elsewhere(1, "slow"), elsewhere(2, "waiting"));
        room.archive.awaitAsked("slow");
        room.receive(ask(3, "/forget"));
        room.idle();
        found.countDown();
        assertThat(room.chat.shown()).containsExactly(FORGOTTEN);
        assertNothingIsKept();
        assertThat(room.archive.asked()).containsExactly("slow");
    }

    @Test
    void a_sketch_of_somebody_who_is_forgotten_does_not_look_for_ever() {
        room.archive.holds("slow", found);
        room.at(EAGER).receive(elsewhere(1, "slow"));
        room.until(() -> !room.chat.shown().isEmpty());
        room.receive(ask(2, "/forget")).idle();
        assertThat(room.chat.shown()).first().isEqualTo("Stopped.");
        assertThat(room.chat.shown()).last().isEqualTo(FORGOTTEN);
        found.countDown();
        assertNothingIsKept();
    }

    @Test
    void sources_of_an_answer_found_after_its_asker_was_forgotten_are_not_shown() {
        room.archive.holds("slow", found);
        room.receive(elsewhere(1, "slow"));
        room.archive.awaitAsked("slow");
        room.receive(ask(2, "/forget")).idle();
        found.countDown();
        room.receive(incoming(3, BILAL, "between")).idle();
        room.receive(elsewhere(4, "/sources")).idle();
        assertThat(room.chat.shown()).last().asString().doesNotContain("All about slow");
    }

    @Test
    void answers_what_is_asked_after_the_wish_to_be_forgotten() {
        room.receive(ask(1, "/forget"), elsewhere(2, "new"), ask(3, "next")).idle();
        assertThat(room.chat.shown()).containsExactlyInAnyOrder(FORGOTTEN, "All about new [1]", "All about next [1]");
    }

    @Test
    void what_is_asked_after_the_wish_outlives_a_crash() {
        room.store.accept(List.of(ask(1, "one"), ask(2, "/forget"), elsewhere(3, "Who met Putin?")));
        room.archive.holds("Who met Putin?", found);
        room.mailroom.resume();
        room.archive.awaitAsked("Who met Putin?");
        room.until(() -> room.chat.shown().contains(FORGOTTEN) && room.store.find("telegram:update:2").isEmpty());
        assertThat(room.store.takeUp()).extracting(taken -> taken.incoming()).containsExactly(elsewhere(3, "Who met Putin?"));
        found.countDown();
        room.idle();
    }

    @Test
    void an_answered_wish_that_was_not_told_of_is_told_of_by_the_next_run() {
        Incoming wish = ask(2, "/forget");
        room.store.accept(List.of(wish));
        room.store.forget(wish);
        room.store.finish(wish, List.of(Letters.answer(wish, 0, FORGOTTEN)));
        room.mailroom.resume();
        assertThat(room.idle().chat.shown()).containsExactly(FORGOTTEN);
        room.store.dropBefore(DeliveryContract.START);
        assertNothingIsKept();
    }

    @Test
    void forgets_a_workspace_while_something_is_answered_in_it() {
        Address channel = new Address("telegram", "T1", "C1", Optional.empty(), Optional.empty());
        room.archive.holds("slow", found);
        room.receive(incoming(1, channel, new PersonId("telegram", "T1/U1"), "slow", DeliveryContract.START));
        room.archive.awaitAsked("slow");
        room.mailroom.leave("telegram", "T1");
        room.idle();
        found.countDown();
        assertNothingIsKept();
    }

    private void assertNothingIsKept() {
        assertThat(room.store.tally()).isEqualTo(NOTHING);
        assertThat(room.store.takeUp()).isEmpty();
        assertThat(List.of("telegram:update:1", "telegram:update:2", "telegram:update:3")).noneMatch(key -> room.store.find(key).isPresent());
    }

    private static Incoming elsewhere(int number, String text) {
        return incoming(number, Address.of("telegram", "-101"), ASHA, text, DeliveryContract.START.plusSeconds(number));
    }
}
