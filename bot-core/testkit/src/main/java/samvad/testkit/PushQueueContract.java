package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static samvad.testkit.Letters.CHAT;
import static samvad.testkit.Letters.push;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.PushQueue;
import samvad.engine.delivery.PushQueue.Claimed;
import samvad.engine.delivery.PushWithdrawn;
import samvad.engine.delivery.Send;
import samvad.engine.delivery.SendLedger;
import samvad.engine.subscription.Subscription;

/** What every {@link PushQueue} promises. */
public interface PushQueueContract extends PushContract {
    Address SLACK_CHANNEL = new Address("slack", "T1", "C1", Optional.empty(), Optional.empty());
    Instant LATER_TODAY = START.plus(Duration.ofHours(8));

    private boolean enter(String key, Instant due) {
        return pushes().enter(List.of(push(key, 0, CHAT, "News of " + key)), due, due.isBefore(START) ? due : START);
    }

    @Test
    default void claims_whole_pushes_of_one_app_the_longest_due_first() {
        Intent head = push("alert:2", 0, CHAT, "Two things.");
        Intent tail = push("alert:2", 1, CHAT, "First this, then that.");
        assertThat(pushes().enter(List.of(push("alert:1", "News")), START, START)).isTrue();
        assertThat(pushes().enter(List.of(head, tail), START.minusSeconds(9), START)).isTrue();
        assertThat(pushes().enter(List.of(push("alert:3", 0, SLACK_CHANNEL, "News")), START, START)).isTrue();
        List<Claimed> claimed = pushes().claim("telegram", 10, START);
        assertThat(claimed).extracting(Claimed::due).containsExactly(START.minusSeconds(9), START);
        assertThat(claimed.getFirst().sends()).extracting(Send::intent).containsExactly(head, tail);
        assertThat(claimed.getLast().sends()).extracting(Send::intent).containsExactly(push("alert:1", "News"));
        assertThat(pushes().claim("slack", 10, START)).hasSize(1);
    }

    @Test
    default void gives_up_so_many_and_each_once() {
        for (int i = 0; i < 5; i++) {
            enter("alert:" + i, START.plusMillis(i));
        }
        assertThat(pushes().claim("telegram", 0, START)).isEmpty();
        assertThat(pushes().claim("telegram", 2, START)).hasSize(2);
        assertThat(claimed()).extracting(send -> send.intent().because()).containsExactly("alert:2", "alert:3", "alert:4");
        assertThat(claimed()).isEmpty();
    }

    @Test
    default void enters_no_key_twice() {
        Intent other = push("alert:1", 0, CHAT, "Other news");
        assertThat(enter("alert:1", START)).isTrue();
        assertThat(pushes().enter(List.of(other, push("alert:1", 1, CHAT, "more")), START, START)).isFalse();
        sent(claimed().getFirst(), "m50");
        assertThat(enter("alert:1", START)).isFalse();
        assertThat(claimed()).isEmpty();
        assertThat(pushes().enter(List.of(), START, START)).as("nothing is nothing twice").isTrue();
    }

    @Test
    default void holds_back_until_it_may_be_said() {
        pushes().enter(List.of(push("alert:1", "News of the night")), START, LATER_TODAY);
        enter("alert:2", START.plusSeconds(1));
        assertThat(claimed()).extracting(send -> send.intent().because()).containsExactly("alert:2");
        assertThat(claimed(LATER_TODAY.minusMillis(1))).isEmpty();
        List<Claimed> held = pushes().claim("telegram", 9, LATER_TODAY);
        assertThat(held).extracting(Claimed::due).containsExactly(START);
    }

    @Test
    default void may_only_be_begun_by_who_claimed_it() {
        enter("alert:1", START);
        Send push = claimed().getFirst();
        pushes().beat(START, PATIENCE);
        settled(push, new Delivery.NotSent("no network"));
        restart();
        assertThatThrownBy(() -> ledger().begin(push)).isInstanceOf(PushWithdrawn.class);
        assertThat(ledger().tally()).isEqualTo(new SendLedger.Tally(1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    default void gives_up_again_what_a_dead_instance_had_claimed_but_nothing_it_had_begun() {
        for (int i = 0; i < 3; i++) {
            enter("alert:" + i, START.plusMillis(i));
        }
        List<Send> sends = claimed();
        sent(sends.get(0), "m50");
        ledger().begin(sends.get(1));
        assertThat(pushes().beat(START, PATIENCE)).isEqualTo(1);
        assertThat(claimed()).as("it lives").isEmpty();
        restart();
        assertThat(claimed()).isEmpty();
        assertThat(pushes().beat(START.plus(PATIENCE).plusMillis(1), PATIENCE)).isEqualTo(1);
        assertThat(claimed()).containsExactly(sends.get(2));
        assertThat(pushes().tally()).isEqualTo(new PushQueue.Tally(1, 1));
        assertThat(ledger().tally()).isEqualTo(new SendLedger.Tally(1, 0, 1, 1, 0, 0, 0));
    }

    @Test
    default void says_the_rest_of_a_push_whose_beginning_was_said() {
        pushes().enter(List.of(push("alert:1", 0, CHAT, "One."), push("alert:1", 1, CHAT, "Two."), push("alert:1", 2, CHAT, "Three.")), START, START);
        List<Send> sends = claimed();
        sent(sends.getFirst(), "m50");
        restart();
        pushes().beat(START.plus(PATIENCE).plusMillis(1), PATIENCE);
        List<Claimed> rest = pushes().claim("telegram", 9, START);
        assertThat(rest).hasSize(1);
        assertThat(rest.getFirst().sends()).isEqualTo(sends.subList(1, 3));
    }

    @Test
    default void knows_the_message_a_push_became() {
        pushes().enter(List.of(push("alert:1", 0, CHAT, "One."), push("alert:1", 1, CHAT, "Two.")), START, START);
        List<Send> sends = claimed();
        assertThat(pushes().receiptOf("alert:1")).isEmpty();
        sent(sends.get(0), "m50");
        sent(sends.get(1), "m51");
        assertThat(pushes().receiptOf("alert:1")).contains(new Receipt(CHAT, "m50"));
        assertThat(pushes().receiptOf("alert:9")).isEmpty();
    }

    @Test
    default void counts_pushes_of_a_place_by_the_beginning_of_their_key_and_their_age() {
        pushes().enter(List.of(push("alert:1", 0, CHAT, "One."), push("alert:1", 1, CHAT, "Two.")), START, START);
        pushes().enter(List.of(push("alert:2", 0, CHAT.in("7"), "News")), START, START);
        clock().pass(Duration.ofHours(1));
        pushes().enter(List.of(push("alert:3", 0, CHAT, "News")), START, LATER_TODAY);
        pushes().enter(List.of(push("digest:1", 0, CHAT, "News")), START, START);
        assertThat(pushes().entered("alert:", CHAT, START)).isEqualTo(2);
        assertThat(pushes().entered("alert:", CHAT, START.plusMillis(1))).isEqualTo(1);
        assertThat(pushes().entered("", CHAT, START)).isEqualTo(3);
        assertThat(pushes().entered("alert:", CHAT.in("8"), START)).isZero();
    }

    @Test
    default void counts_what_waits_and_what_is_in_doubt() {
        enter("alert:1", START);
        pushes().enter(List.of(push("alert:2", "News")), START, LATER_TODAY);
        enter("alert:3", START.minusSeconds(1));
        settled(pushes().claim("telegram", 1, START).getFirst().sends().getFirst(), new Delivery.Unknown("timed out"));
        assertThat(pushes().tally()).isEqualTo(new PushQueue.Tally(2, 1));
    }

    @Test
    default void follows_a_chat_to_its_new_id_and_goes_with_its_age() {
        enter("alert:1", START);
        Address moved = CHAT.movedTo("-200");
        retention().move(CHAT, moved);
        assertThat(claimed()).extracting(send -> send.intent().post().address()).containsExactly(moved);
        retention().dropBefore(START.plusMillis(1));
        assertThat(pushes().tally()).isEqualTo(new PushQueue.Tally(0, 0));
    }

    @Test
    default void knows_whose_a_push_was_when_its_subscription_is_gone() {
        Address own = Address.of("telegram", "17");
        Subscription asha = new Subscription(own, Optional.of(Letters.ASHA), Optional.empty(), GROUP.tastes());
        Incoming wish = Letters.incoming(1, Letters.ASHA, "/forget");
        subscriptions().keep(asha, Optional.empty());
        subscriptions().keep(GROUP, Optional.of(START));
        pushes().enter(List.of(push("alert/1", 0, own, "News"), push("alert/1", 1, own, "and more")), START, START);
        pushes().enter(List.of(push("alert/2", 0, own.in("171.2"), "More in the thread under it")), START, START);
        pushes().enter(List.of(push("alert/1/group", 0, CHAT, "News")), START, START);
        claimed().forEach(send -> sent(send, "m" + send.id()));
        subscriptions().end(own);
        inbox().accept(List.of(wish));
        retention().forget(wish);
        assertThat(pushes().receiptOf("alert/1")).isEmpty();
        assertThat(pushes().receiptOf("alert/2")).isEmpty();
        assertThat(pushes().receiptOf("alert/1/group")).isPresent();
        assertThat(ledger().tally().sent()).isEqualTo(1);
    }
}
