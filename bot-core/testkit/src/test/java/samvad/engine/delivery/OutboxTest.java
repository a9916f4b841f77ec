package samvad.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.engine.delivery.Newsroom.ask;
import static samvad.engine.delivery.Newsroom.receipt;
import static samvad.testkit.Letters.CHAT;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Tolls.Act;
import samvad.testkit.Letters;

@Timeout(30)
final class OutboxTest {
    private static final Delivery LOST = new Delivery.Unknown("the line broke");
    private static final Delivery NOT_SENT = new Delivery.NotSent("no line");

    private final Newsroom room = new Newsroom();

    @Test
    void has_said_what_the_app_has() throws InterruptedException {
        assertThat(said(answer(Optional.empty()))).isInstanceOf(Delivery.Sent.class);
        tally(0, 0, 1, 0, 0, 0, 0);
        assertThat(room.store.answersTo(CHAT, "m1")).hasSize(1);
    }

    @Test
    void tries_again_what_was_not_sent_however_often_and_doubts_it_not() throws InterruptedException {
        for (int i = 0; i < 9; i++) {
            room.chat.next(Act.POST, NOT_SENT);
        }
        room.chat.next(Act.POST, LOST);
        assertThat(said(answer(Optional.empty()))).as("one doubt after much trouble is the first one").isInstanceOf(Delivery.Sent.class);
        tally(0, 0, 1, 0, 0, 0, 1);
    }

    @Test
    void leaves_a_doubtful_answer_to_the_next_run_when_its_patience_ends() throws InterruptedException {
        room.chat.next(Act.POST, LOST, LOST, LOST, LOST);
        assertThat(said(answer(Optional.empty()))).isEqualTo(LOST);
        assertThat(room.chat.calls()).hasSize(4);
        tally(0, 1, 0, 0, 0, 0, 3);
        room.open().resume();
        room.idle();
        tally(0, 0, 1, 0, 0, 0, 4);
    }

    @Test
    void never_says_a_push_again_that_may_have_arrived() throws InterruptedException {
        room.chat.next(Act.POST, NOT_SENT, LOST);
        assertThat(said(room.store.intend(Letters.push("digest:1", "The news.")))).isEqualTo(LOST);
        assertThat(room.chat.calls()).hasSize(2);
        tally(0, 0, 0, 1, 0, 0, 0);
        room.open().resume();
        assertThat(room.idle().chat.calls()).hasSize(2);
    }

    @Test
    void gives_up_what_is_refused_or_blocked() throws InterruptedException {
        room.chat.next(Act.POST, new Delivery.Refused("too long"));
        assertThat(said(answer(Optional.empty()))).isEqualTo(new Delivery.Refused("too long"));
        room.chat.next(Act.POST, new Delivery.Blocked("gone"));
        assertThat(said(room.store.intend(Letters.push("digest:1", "The news.")))).isEqualTo(new Delivery.Blocked("gone"));
        tally(0, 0, 0, 0, 1, 1, 0);
    }

    @Test
    void says_afresh_what_can_no_longer_be_revised_and_knows_that_it_did() throws InterruptedException {
        room.chat.next(Act.REVISE, new Delivery.Refused("too old"));
        assertThat(said(answer(Optional.of(receipt("gone"))))).isInstanceOf(Delivery.Sent.class);
        assertThat(room.chat.calls()).containsExactly("REVISE Words.", "POST Words.");
        tally(0, 0, 1, 0, 0, 0, 0);
        assertThat(room.store.answersTo(CHAT, "m1")).containsExactly(receipt(room.chat.idOf("Words.")));
    }

    @Test
    void what_can_no_longer_be_revised_is_not_lost_if_the_program_ends_then() throws InterruptedException {
        Send send = answer(Optional.of(receipt("gone")));
        room.chat.next(Act.REVISE, new Delivery.Refused("too old"));
        room.chat.next(Act.POST, LOST, LOST, LOST, LOST);
        said(send);
        room.open().resume();
        assertThat(room.idle().chat.shown()).hasSize(1);
    }

    @Test
    void follows_a_chat_that_moved() throws InterruptedException {
        Address other = Address.of("telegram", "-200");
        room.chat.next(Act.POST, new Delivery.Moved(other));
        assertThat(said(answer(Optional.empty()))).isInstanceOfSatisfying(Delivery.Sent.class,
                sent -> assertThat(sent.receipt().address()).isEqualTo(other));
        tally(0, 0, 1, 0, 0, 0, 0);
        assertThat(room.store.answersTo(other, "m1")).hasSize(1);
    }

    @Test
    void waits_in_one_chat_and_not_in_others_when_told_so() throws InterruptedException {
        assertThat(saidElsewhereMeanwhile(false)).isTrue();
    }

    @Test
    void waits_everywhere_when_told_so() throws InterruptedException {
        assertThat(saidElsewhereMeanwhile(true)).isFalse();
    }

    private boolean saidElsewhereMeanwhile(boolean everywhere) throws InterruptedException {
        room.chat.next(Act.POST, new Delivery.NotAllowedNow(Duration.ofHours(1), everywhere));
        Outbox outbox = room.outbox();
        Send send = answer(Optional.empty());
        Thread waiting = Thread.ofVirtual().start(() -> deliver(outbox, send));
        room.until(() -> waiting.getState() == Thread.State.TIMED_WAITING && !room.chat.calls().isEmpty());
        Thread other = Thread.ofVirtual().start(() -> deliver(outbox, room.store.intend(Letters.intent(Intent.Kind.ANSWER, "other", 0,
                Post.of(Address.of("telegram", "-300"), Letters.words("Elsewhere."))))));
        // who only waits for the budget's lock for a moment is not told to wait
        room.until(() -> everywhere ? other.getState() == Thread.State.WAITING : !other.isAlive());
        boolean said = !other.isAlive();
        tally(said ? 1 : 2, 0, said ? 1 : 0, 0, 0, 0, 0);
        waiting.interrupt();
        other.interrupt();
        waiting.join();
        other.join();
        return said;
    }

    private static void deliver(Outbox outbox, Send send) {
        try {
            outbox.deliver(send);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_surface_that_throws_leaves_a_doubt_and_no_hole() throws InterruptedException {
        room.chat.next(Act.POST, _ -> {
            throw new IllegalStateException("a bug");
        });
        assertThat(said(answer(Optional.empty()))).isInstanceOf(Delivery.Sent.class);
        tally(0, 0, 1, 0, 0, 0, 1);
    }

    @Test
    void an_app_that_says_to_wait_for_no_time_is_not_hammered() throws InterruptedException {
        room.chat.next(Act.POST, new Delivery.NotAllowedNow(Duration.ZERO, false), new Delivery.NotAllowedNow(Duration.ofSeconds(-1), false));
        long started = System.nanoTime();
        assertThat(said(answer(Optional.empty()))).isInstanceOf(Delivery.Sent.class);
        assertThat(System.nanoTime() - started).isGreaterThanOrEqualTo(Duration.ofMillis(2).toNanos());
        tally(0, 0, 1, 0, 0, 0, 0);
    }

    private Send answer(Optional<Receipt> replaces) {
        Incoming asked = ask(1, "Which bridge?");
        room.store.accept(List.of(asked));
        return room.store.finish(asked, List.of(new Intent(Intent.Kind.ANSWER, asked.key(), 0,
                Post.of(CHAT, Letters.words("Words.")), replaces))).getFirst();
    }

    private Delivery said(Send send) throws InterruptedException {
        return room.outbox().deliver(send);
    }

    private void tally(long intended, long begun, long sent, long unknown, long refused, long blocked, long doubles) {
        assertThat(room.store.tally()).isEqualTo(new SendLedger.Tally(intended, begun, sent, unknown, refused, blocked, doubles));
    }
}
