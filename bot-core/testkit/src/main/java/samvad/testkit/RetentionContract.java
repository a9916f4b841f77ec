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
import static samvad.testkit.Letters.withSecret;
import static samvad.testkit.Letters.words;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Inbox.TakenUp;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.Retention;
import samvad.engine.delivery.Send;
import samvad.engine.delivery.SendLedger;

/** What every {@link Retention} promises. */
public interface RetentionContract extends DeliveryContract {
    Instant LATER = START.plus(Duration.ofDays(30));

    Incoming OLD = incoming(1, CHAT, ASHA, "Who visited Moscow?", START);
    Incoming OLD_AND_OPEN = incoming(2, CHAT, BILAL, "What happened in Havana?", START);
    Incoming NEW = incoming(3, CHAT, ASHA, "And in Ankara?", LATER);

    Address SLACK = new Address("slack", "T1", "C1", Optional.empty(), Optional.empty());
    Address OTHER_SLACK = new Address("slack", "T10", "C1", Optional.empty(), Optional.empty());
    PersonId USHA = new PersonId("slack", "T1/U1");
    PersonId VIJAY = new PersonId("slack", "T10/U1");

    @Test
    default void drops_what_is_old_done_or_not_and_nothing_else() {
        answered(OLD, "Jaishankar did.", "m50");
        ledger().intend(sketch(OLD, "never begun …"));
        finished(incoming(4, CHAT, ASHA, "Whom?", START), answer(incoming(4, ASHA, ""), 0, "Lavrov."));
        Send doubtful = finished(incoming(5, CHAT, ASHA, "Where?", START), answer(incoming(5, ASHA, ""), 0, "Moscow.")).getFirst();
        settled(doubtful, new Delivery.Unknown("timed out"));
        Incoming open = incoming(6, CHAT, BILAL, "And in Quito?", LATER);
        Send digest = ledger().intend(push("digest:1", "News"));
        ledger().begin(digest);
        inbox().accept(List.of(OLD_AND_OPEN, open));
        answered(NEW, "Fidan did.", "m51");
        Send unsaid = finished(incoming(8, CHAT, ASHA, "Why?", LATER), answer(incoming(8, ASHA, ""), 0, "Trade.")).getFirst();
        assertThat(retention().dropBefore(LATER)).as("four questions, three answers, a sketch and a push").isEqualTo(9);
        assertThat(inbox().find(OLD.key())).isEmpty();
        assertThat(inbox().questionAnsweredBy(new Receipt(CHAT, "m50"))).isEmpty();
        assertThat(ledger().answers(OLD.key())).isEmpty();
        assertThat(inbox().takeUp()).containsExactly(new TakenUp(open, 1));
        assertThat(ledger().unsettled()).containsExactly(unsaid);
        assertThat(inbox().questionAnsweredBy(new Receipt(CHAT, "m51"))).contains("And in Ankara?");
        assertThat(retention().dropBefore(LATER)).isZero();
    }

    @Test
    default void counts_the_age_of_a_push_from_its_intention() {
        sent(ledger().intend(push("digest:1", "News")), "m60");
        assertThat(retention().dropBefore(START)).isZero();
        assertThat(retention().dropBefore(START.plusMillis(1))).isEqualTo(1);
    }

    @Test
    default void knows_what_was_dropped_when_it_comes_again() {
        answered(OLD, "Jaishankar did.", "m50");
        retention().dropBefore(LATER);
        assertThat(inbox().accept(List.of(OLD))).isEmpty();
        assertThat(inbox().takeUp()).isEmpty();
    }

    @Test
    default void deletes_old_secrets_wherever_they_stand_and_nothing_else() {
        Incoming old = withSecret(OLD, "https://example.org/old");
        Incoming young = withSecret(NEW, "https://example.org/new");
        clock().pass(Duration.ofDays(30));
        finished(old, secretly(answer(old, 0, "Jaishankar did."), "https://example.org/old"));
        finished(young, secretly(answer(young, 0, "Fidan did."), "https://example.org/new"));
        assertThat(retention().dropSecretsBefore(LATER)).isEqualTo(2);
        assertThat(inbox().find(old.key())).contains(OLD);
        assertThat(inbox().find(young.key())).contains(young);
        assertThat(ledger().answers(old.key())).containsExactly(answer(old, 0, "Jaishankar did."));
        assertThat(ledger().answers(young.key()).getFirst().post().secret()).contains("https://example.org/new");
        assertThat(retention().dropSecretsBefore(LATER)).isZero();
    }

    private static Intent secretly(Intent intent, String secret) {
        Post post = intent.post();
        return Letters.intent(intent.kind(), intent.because(), intent.part(),
                new Post(post.address(), post.reply(), post.answers(), Optional.of(secret)));
    }

    @Test
    default void forgets_what_a_person_wrote_before_the_wish_and_nothing_after_it() {
        Incoming wish = incoming(7, ASHA, "/forget");
        Incoming after = incoming(8, ASHA, "Who met Putin?");
        ledger().intend(sketch(OLD, "never begun …"));
        answered(OLD, "Jaishankar did.", "m50");
        inbox().accept(List.of(incoming(4, Address.of("telegram", "-101"), ASHA, "Unanswered?", START), OLD_AND_OPEN, wish, after));
        retention().forget(wish);
        retention().forget(wish);
        assertThat(inbox().find(OLD.key())).isEmpty();
        assertThat(ledger().tally()).isEqualTo(new SendLedger.Tally(0, 0, 0, 0, 0, 0, 0));
        assertThat(inbox().takeUp()).extracting(TakenUp::incoming).containsExactly(OLD_AND_OPEN, wish, after);
        Send answer = inbox().finish(after, List.of(answer(after, 0, "Modi did."))).getFirst();
        retention().forget(wish);
        assertThat(ledger().unsettled()).containsExactly(answer);
        assertThat(inbox().accept(List.of(OLD))).isEmpty();
    }

    @Test
    default void keeps_a_wish_to_be_forgotten_until_its_answer_is_said() {
        Incoming wish = incoming(7, ASHA, "/forget");
        Incoming other = incoming(8, ASHA, "/forget");
        inbox().accept(List.of(wish, other));
        retention().forget(other);
        assertThat(retention().forgetFulfilledWishes()).as("none is answered").isZero();
        ledger().intend(sketch(wish, "never begun …"));
        Send said = inbox().finish(wish, List.of(answer(wish, 0, "Deleted."))).getFirst();
        ledger().begin(said);
        retention().forget(other);
        assertThat(retention().forgetFulfilledWishes()).as("none is said").isZero();
        assertThat(ledger().unsettled()).containsExactly(said);
        sent(said, "m70");
        assertThat(retention().forgetFulfilledWishes()).as("the wish, its sketch, its answer").isEqualTo(3);
        assertThat(inbox().takeUp()).extracting(TakenUp::incoming).containsExactly(other);
        assertThat(ledger().answers(wish.key())).isEmpty();
    }

    @Test
    default void drops_a_wish_to_be_forgotten_that_an_earlier_run_fulfilled() {
        Incoming wish = incoming(7, ASHA, "/forget");
        answered(wish, "Deleted.", "m70");
        assertThat(retention().dropBefore(START)).isEqualTo(2);
        assertThat(inbox().find(wish.key())).isEmpty();
    }

    @Test
    default void forgets_a_workspace_and_no_other() {
        Incoming here = incoming(1, SLACK, USHA, "Who visited Moscow?", START);
        Incoming open = incoming(2, SLACK, USHA, "And Havana?", START);
        Incoming there = incoming(3, OTHER_SLACK, VIJAY, "And Ankara?", START);
        finished(here, answer(here, 0, "Jaishankar did."));
        inbox().accept(List.of(open));
        ledger().intend(Letters.intent(Intent.Kind.PUSH, "digest:1", 0, Post.of(SLACK, words("News"))));
        Send kept = finished(there, answer(there, 0, "Fidan did.")).getFirst();
        retention().forgetSpace("slack", "T1");
        assertThat(inbox().takeUp()).isEmpty();
        assertThat(inbox().find(here.key())).isEmpty();
        assertThat(ledger().unsettled()).containsExactly(kept);
        assertThat(inbox().find(there.key())).contains(there);
        assertThat(inbox().accept(List.of(here))).isEmpty();
    }

    @Test
    default void does_not_take_an_app_without_workspaces_for_one() {
        inbox().accept(List.of(OLD));
        assertThatThrownBy(() -> retention().forgetSpace("telegram", "")).isInstanceOf(IllegalArgumentException.class);
        assertThat(inbox().find(OLD.key())).contains(OLD);
    }

    @Test
    default void follows_a_chat_to_its_new_id() {
        Address moved = CHAT.movedTo("-200");
        Incoming inTopic = incoming(5, CHAT.in("7"), ASHA, "What of Delhi?", START);
        Incoming elsewhere = incoming(6, Address.of("telegram", "-101"), ASHA, "What of Cairo?", START);
        answered(OLD, "Jaishankar did.", "m50");
        Send unsaid = finished(incoming(4, CHAT, BILAL, "Whom?", START), new Intent(Intent.Kind.ANSWER, "telegram:update:4", 0,
                Post.of(CHAT, words("Lavrov.")), Optional.of(new Receipt(CHAT, "m40")))).getFirst();
        inbox().accept(List.of(inTopic, elsewhere));
        retention().move(CHAT, moved);
        assertThat(inbox().questionAnsweredBy(new Receipt(moved, "m50"))).contains("Who visited Moscow?");
        assertThat(ledger().answersTo(moved, "m1")).containsExactly(new Receipt(moved, "m50"));
        assertThat(inbox().questionBefore(incoming(9, moved, ASHA, "Why?", START))).contains("Who visited Moscow?");
        assertThat(inbox().takeUp()).extracting(taken -> taken.incoming().address()).containsExactly(moved.in("7"), elsewhere.address());
        assertThat(ledger().unsettled()).containsExactly(new Send(unsaid.id(), new Intent(Intent.Kind.ANSWER, "telegram:update:4", 0,
                Post.of(moved, words("Lavrov.")), Optional.of(new Receipt(moved, "m40")))));
    }
}
