package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static samvad.testkit.Letters.ASHA;
import static samvad.testkit.Letters.BILAL;
import static samvad.testkit.Letters.CHAT;
import static samvad.testkit.Letters.answer;
import static samvad.testkit.Letters.incoming;
import static samvad.testkit.Letters.push;
import static samvad.testkit.Letters.sketch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.PushWithdrawn;
import samvad.engine.delivery.Send;
import samvad.engine.delivery.SendLedger;
import samvad.engine.delivery.SendLedger.Tally;
import samvad.engine.language.Language;

/** What every {@link SendLedger} promises. */
public interface SendLedgerContract extends DeliveryContract {
    Incoming QUESTION = incoming(1, ASHA, "Who visited Moscow?");
    Incoming OTHER = incoming(2, BILAL, "What happened in Havana?");

    @Test
    default void keeps_a_reply_with_every_kind_of_block() {
        String hostile = "</b>&amp; `*_[x](y)_*` \" ' \\ \n\t\u0000 {\"kind\":\"words\"} \uD83D\uDC2F क्ष्म्य‍";
        Reply reply = new Reply(Language.HINDI, List.of(
                new Reply.Block.Headline(hostile), new Reply.Block.Words(hostile), new Reply.Block.Words(""),
                new Reply.Block.Said("जयशंकर ने लवरोव से भेंट की।", Optional.of("मंत्रालय ने कहा:"), List.of(2, 1)),
                new Reply.Block.Said(hostile, Optional.empty(), List.of()),
                new Reply.Block.Sources("स्रोत", List.of(new Reply.Line(1, hostile, Optional.of("https://example.org/?a=b&c=\"d\"")),
                        new Reply.Line(2, "एक अख़बार", Optional.empty()))),
                new Reply.Block.Aside(hostile),
                new Reply.Block.Choices(List.of(new Reply.Choice("हाँ", "/helpful"), new Reply.Choice(hostile, hostile)))));
        Address address = new Address("slack", "T1", "C1", Optional.of("171.2"), Optional.of("T1/U2"));
        Intent intent = new Intent(Intent.Kind.ANSWER, QUESTION.key(), 3, new Post(address, reply, Optional.of("m1"), Optional.of("a secret")),
                Optional.of(new Receipt(new Address("slack", "T1", "D1", Optional.empty(), Optional.of("T1/U2")), "171.4")));
        Send send = finished(QUESTION, intent).getFirst();
        assertThat(ledger().answers(QUESTION.key())).containsExactly(intent);
        assertThat(ledger().unsettled()).containsExactly(send);
    }

    @Test
    default void returns_answers_and_retractions_that_are_not_settled_oldest_first() {
        Send first = finished(QUESTION, answer(QUESTION, 0, "Jaishankar did.")).getFirst();
        ledger().intend(sketch(QUESTION, "Jaishankar …"));
        ledger().intend(push("digest:1", "News of the morning"));
        Send second = ledger().intend(Letters.intent(Intent.Kind.RETRACTION, OTHER.key(), 0, Post.of(CHAT, Letters.words("…"))));
        assertThat(ledger().unsettled()).containsExactly(first, second);
    }

    @Test
    default void settles_what_arrived_what_passed_and_what_never_will() {
        List<Send> sends = finished(QUESTION, answer(QUESTION, 0, "a"), answer(QUESTION, 1, "b"), answer(QUESTION, 2, "c"), answer(QUESTION, 3, "d"));
        sent(sends.get(0), "m50");
        settled(sends.get(1), new Delivery.Passing());
        settled(sends.get(2), new Delivery.Refused("too long"));
        settled(sends.get(3), new Delivery.Blocked("left"));
        assertThat(ledger().unsettled()).isEmpty();
        assertThat(ledger().tally()).isEqualTo(new Tally(0, 0, 2, 0, 1, 1, 0));
    }

    @Test
    default void makes_what_surely_did_not_arrive_an_intent_again_and_no_double() {
        Send answer = finished(QUESTION, answer(QUESTION, 0, "Jaishankar did.")).getFirst();
        Send push = ledger().intend(push("digest:1", "News"));
        for (Send send : List.of(answer, push)) {
            settled(send, new Delivery.NotSent("no network"));
            settled(send, new Delivery.NotAllowedNow(Duration.ofSeconds(3), true));
        }
        assertThat(ledger().unsettled()).containsExactly(answer);
        assertThat(ledger().tally()).isEqualTo(new Tally(2, 0, 0, 0, 0, 0, 0));
    }

    @Test
    default void says_an_answer_in_doubt_again_and_counts_it_as_a_possible_double() {
        Send send = finished(QUESTION, answer(QUESTION, 0, "Jaishankar did.")).getFirst();
        settled(send, new Delivery.Unknown("timed out"));
        assertThat(ledger().unsettled()).containsExactly(send);
        assertThat(ledger().tally()).isEqualTo(new Tally(0, 1, 0, 0, 0, 0, 0));
        ledger().begin(send);
        ledger().begin(send);
        assertThat(ledger().tally()).isEqualTo(new Tally(0, 1, 0, 0, 0, 0, 2));
        ledger().settle(send, new Delivery.Sent(new Receipt(CHAT, "m50")));
        assertThat(ledger().tally()).isEqualTo(new Tally(0, 0, 1, 0, 0, 0, 2));
    }

    @Test
    default void says_no_push_in_doubt_again() {
        Send doubtful = ledger().intend(push("digest:1", "News"));
        settled(doubtful, new Delivery.Unknown("timed out"));
        assertThat(ledger().tally()).isEqualTo(new Tally(0, 0, 0, 1, 0, 0, 0));
        assertThatThrownBy(() -> ledger().begin(doubtful)).isInstanceOf(PushWithdrawn.class);
        assertThat(ledger().tally()).isEqualTo(new Tally(0, 0, 0, 1, 0, 0, 0));
    }

    @Test
    default void begins_no_push_that_was_settled_or_forgotten() {
        Send sent = ledger().intend(push("digest:1", "News"));
        Send dropped = ledger().intend(push("digest:2", "News"));
        retention().dropBefore(START.plusMillis(1));
        Send refused = ledger().intend(push("digest:3", "News"));
        settled(refused, new Delivery.Refused("too long"));
        for (Send send : List.of(sent, dropped, refused)) {
            assertThatThrownBy(() -> ledger().begin(send)).isInstanceOf(PushWithdrawn.class);
        }
    }

    @Test
    default void says_an_answer_again_that_was_begun_when_all_ended() {
        Send send = finished(QUESTION, answer(QUESTION, 0, "Jaishankar did.")).getFirst();
        ledger().begin(send);
        assertThat(ledger().unsettled()).containsExactly(send);
    }

    @Test
    default void leaves_settled_what_is_settled_but_believes_proof_after_a_doubt() {
        Send sent = answered(QUESTION, "Jaishankar did.", "m50");
        Send doubtful = ledger().intend(push("digest:1", "News"));
        settled(doubtful, new Delivery.Unknown("timed out"));
        settled(sent, new Delivery.NotSent("no network"));
        ledger().settle(doubtful, new Delivery.NotSent("no network"));
        assertThat(ledger().unsettled()).isEmpty();
        assertThat(ledger().tally()).isEqualTo(new Tally(0, 0, 1, 1, 0, 0, 0));
        ledger().settle(doubtful, new Delivery.Sent(new Receipt(CHAT, "m51")));
        assertThat(ledger().tally()).isEqualTo(new Tally(0, 0, 2, 0, 0, 0, 0));
    }

    @Test
    default void sends_what_moved_to_its_new_address_together_with_what_it_replaces() {
        Intent intent = new Intent(Intent.Kind.ANSWER, QUESTION.key(), 0, Post.of(CHAT.in("7"), Letters.words("Jaishankar did.")),
                Optional.of(new Receipt(CHAT, "m40")));
        Send send = finished(QUESTION, intent).getFirst();
        Address moved = CHAT.in("7").movedTo("-200");
        settled(send, new Delivery.Moved(moved));
        Send there = ledger().unsettled().getFirst();
        assertThat(there.id()).isEqualTo(send.id());
        assertThat(there.intent().post().address()).isEqualTo(moved);
        assertThat(there.intent().post().reply()).isEqualTo(Letters.words("Jaishankar did."));
        assertThat(there.intent().replaces()).contains(new Receipt(CHAT.movedTo("-200"), "m40"));
        assertThat(ledger().tally()).isEqualTo(new Tally(1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    default void knows_the_newest_message_that_shows_an_unfinished_answer() {
        inbox().accept(List.of(QUESTION, OTHER));
        sent(ledger().intend(sketch(QUESTION, "Jai …")), "m40");
        sent(ledger().intend(sketch(QUESTION, "Jaishankar …")), "m41");
        Send unsent = ledger().intend(sketch(QUESTION, "Jaishankar did …"));
        ledger().begin(unsent);
        settled(ledger().intend(sketch(OTHER, "A storm …")), new Delivery.Passing());
        assertThat(ledger().sketchFor(QUESTION.key())).contains(new Receipt(CHAT, "m41"));
        assertThat(ledger().sketchFor(OTHER.key())).isEmpty();
        assertThat(ledger().sketchFor("telegram:update:99")).isEmpty();
    }

    @Test
    default void knows_the_messages_that_answer_a_message_in_the_order_of_their_parts() {
        inbox().accept(List.of(QUESTION));
        sent(ledger().intend(sketch(QUESTION, "Jai …")), "m40");
        List<Send> sends = finished(QUESTION, answer(QUESTION, 1, "He met Lavrov."), answer(QUESTION, 0, "Jaishankar did."), answer(QUESTION, 2, "More."));
        sent(sends.get(0), "m51");
        sent(sends.get(1), "m50");
        settled(sends.get(2), new Delivery.Refused("too long"));
        answered(incoming(1, Address.of("telegram", "-101"), BILAL, "Elsewhere?", START), "No.", "m60");
        assertThat(ledger().answersTo(CHAT, "m1")).containsExactly(new Receipt(CHAT, "m50"), new Receipt(CHAT, "m51"));
        assertThat(ledger().answersTo(CHAT.in("7"), "m1")).hasSize(2);
        assertThat(ledger().answersTo(CHAT, "m2")).isEmpty();
    }

    @Test
    default void knows_the_newest_answer_to_a_message_that_was_edited() {
        answered(QUESTION, "Jaishankar did.", "m50");
        Incoming edited = incoming("edit:1", "m1", CHAT, ASHA, "Who visited Ankara?", START);
        inbox().accept(List.of(edited));
        assertThat(ledger().answersTo(CHAT, "m1")).containsExactly(new Receipt(CHAT, "m50"));
        answered(edited, "Fidan did.", "m52");
        assertThat(ledger().answersTo(CHAT, "m1")).containsExactly(new Receipt(CHAT, "m52"));
    }

    @Test
    default void returns_the_replies_to_a_key_in_the_order_of_their_parts() {
        Intent tail = answer(QUESTION, 1, "He met Lavrov.");
        Intent head = answer(QUESTION, 0, "Jaishankar did.");
        inbox().accept(List.of(QUESTION));
        ledger().intend(sketch(QUESTION, "Jai …"));
        finished(QUESTION, tail, head);
        answered(OTHER, "A storm.", "m60");
        assertThat(ledger().answers(QUESTION.key())).containsExactly(head, tail);
        assertThat(ledger().answers("telegram:update:99")).isEmpty();
    }

    @Test
    default void counts_each_time_a_send_may_have_arrived_once_more() {
        Send send = finished(QUESTION, answer(QUESTION, 0, "Jaishankar did.")).getFirst();
        Send other = finished(OTHER, answer(OTHER, 0, "A storm.")).getFirst();
        for (int time = 0; time < 4; time++) {
            ledger().begin(send);
        }
        ledger().begin(other);
        settled(other, new Delivery.Refused("too long"));
        assertThat(ledger().tally()).isEqualTo(new Tally(0, 1, 0, 0, 1, 0, 4));
    }

    @Test
    default void is_open_and_looking_changes_nothing() {
        Send push = ledger().intend(push("digest:1", "News"));
        assertThat(ledger().isOpen()).isTrue();
        ledger().begin(push);
        assertThat(ledger().isOpen()).isTrue();
        assertThat(ledger().tally()).isEqualTo(new Tally(0, 1, 0, 0, 0, 0, 0));
    }

    @Test
    default void counts_nothing_when_there_is_nothing() {
        assertThat(ledger().tally()).isEqualTo(new Tally(0, 0, 0, 0, 0, 0, 0));
        assertThat(ledger().unsettled()).isEmpty();
    }
}
