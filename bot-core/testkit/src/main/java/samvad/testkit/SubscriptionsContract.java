package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.testkit.Letters.ASHA;
import static samvad.testkit.Letters.BILAL;
import static samvad.testkit.Letters.CHAT;
import static samvad.testkit.Letters.answer;
import static samvad.testkit.Letters.incoming;
import static samvad.testkit.Letters.push;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.PersonId;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Send;
import samvad.engine.language.Language;
import samvad.engine.subscription.Cadence;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.Interest.Stance;
import samvad.engine.subscription.QuietHours;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Subscriptions;
import samvad.engine.subscription.Tastes;
import samvad.engine.subscription.Topic;

/** What all {@link Subscriptions} promise, and what retention does to them. */
public interface SubscriptionsContract extends PushContract {
    Topic NEPAL = new Topic("Nepal");
    Topic SUMMIT = new Topic("ब्रिक्स शिखर सम्मेलन: \"2025\"; DROP");
    Address TOPIC = new Address("slack", "T1", "C1", Optional.of("171.2"), Optional.empty());
    Subscription FULL = new Subscription(TOPIC, Optional.of(new PersonId("slack", "T1/U1")),
            Optional.of(new Cadence(Cadence.Edition.WEEKLY, List.of(LocalTime.of(18, 30), LocalTime.of(7, 5)), Set.of(DayOfWeek.SUNDAY),
                    ZoneId.of("America/Argentina/Buenos_Aires"))),
            new Tastes(Language.HINDI, 7, List.of(new Interest(SUMMIT, Stance.DIGEST), new Interest(NEPAL, Stance.ALERT),
                    new Interest(new Topic("cricket"), Stance.MUTED)), Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 45)))));
    Subscription ALERTS = following(CHAT, NEPAL, Stance.ALERT);
    Subscription OWN = new Subscription(Address.of("telegram", "17"), Optional.of(ASHA), Optional.empty(), ALERTS.tastes());

    private static Subscription following(Address address, Topic topic, Stance stance) {
        return new Subscription(address, Optional.empty(), Optional.empty(), Tastes.in(Language.ENGLISH).with(new Interest(topic, stance)));
    }

    @Test
    default void keeps_all_that_was_wished_in_the_order_it_was() {
        subscriptions().keep(FULL, Optional.of(START));
        subscriptions().keep(GROUP, Optional.of(START));
        assertThat(subscriptions().find(TOPIC)).contains(FULL);
        assertThat(subscriptions().find(CHAT)).contains(GROUP);
    }

    @Test
    default void finds_a_place_whoever_it_is_shown_to_and_no_other_place() {
        subscriptions().keep(FULL, Optional.of(START));
        assertThat(subscriptions().find(new Address("slack", "T1", "C1", Optional.of("171.2"), Optional.of("T1/U9")))).contains(FULL);
        assertThat(subscriptions().find(new Address("slack", "T1", "C1", Optional.empty(), Optional.empty()))).isEmpty();
        assertThat(subscriptions().find(new Address("slack", "T2", "C1", Optional.of("171.2"), Optional.empty()))).isEmpty();
        assertThat(subscriptions().find(CHAT)).isEmpty();
    }

    @Test
    default void keeps_one_in_place_of_an_earlier_one() {
        subscriptions().keep(FULL, Optional.of(START));
        Subscription other = FULL.withoutDigest().with(Tastes.in(Language.ENGLISH).with(new Interest(NEPAL, Stance.MUTED)));
        subscriptions().keep(other, Optional.empty());
        assertThat(subscriptions().find(TOPIC)).contains(other);
        assertThat(subscriptions().topics()).containsExactly(NEPAL);
        assertThat(subscriptions().alertedBy(Set.of(NEPAL))).isEmpty();
        assertThat(rounds().due(START.plus(ONE_DAY), 10)).isEmpty();
    }

    @Test
    default void knows_all_topics_and_who_wants_to_be_told_at_once() {
        subscriptions().keep(FULL, Optional.of(START));
        subscriptions().keep(ALERTS, Optional.empty());
        subscriptions().keep(following(CHAT.in("7"), SUMMIT, Stance.DIGEST), Optional.empty());
        assertThat(subscriptions().topics()).containsExactlyInAnyOrder(NEPAL, SUMMIT, new Topic("cricket"));
        assertThat(subscriptions().alertedBy(Set.of(NEPAL, SUMMIT))).containsExactlyInAnyOrder(FULL, ALERTS);
        assertThat(subscriptions().alertedBy(Set.of(SUMMIT))).isEmpty();
        assertThat(subscriptions().alertedBy(Set.of())).isEmpty();
    }

    @Test
    default void ends_one_with_what_waits_to_be_said_there_and_no_other() {
        subscriptions().keep(ALERTS, Optional.empty());
        subscriptions().keep(GROUP, Optional.of(START));
        subscriptions().keep(following(CHAT.in("7"), NEPAL, Stance.ALERT), Optional.empty());
        pushes().enter(List.of(push("alert:1", 0, CHAT, "News")), START, START);
        pushes().enter(List.of(push("alert:2", 0, CHAT.in("7"), "News")), START, START);
        subscriptions().end(CHAT);
        subscriptions().end(CHAT);
        assertThat(subscriptions().find(CHAT)).isEmpty();
        assertThat(subscriptions().topics()).containsExactly(NEPAL);
        assertThat(claimed()).extracting(send -> send.intent().because()).containsExactly("alert:2");
        assertThat(rounds().due(START, 10)).isEmpty();
    }

    @Test
    default void withdraws_the_digest_that_waits_when_none_is_wished_any_more() {
        Subscription both = new Subscription(CHAT, Optional.empty(), GROUP.digest(), ALERTS.tastes());
        rounds().enter(List.of(round(due(both), "digest:1", "pier", "The news.", "More news.")));
        pushes().enter(List.of(push("alert/1", 0, CHAT, "News")), START.plusSeconds(1), START);
        subscriptions().keep(both.withoutDigest(), Optional.empty());
        assertThat(claimed()).extracting(send -> send.intent().because()).containsExactly("alert/1");
        subscriptions().keep(both, Optional.of(START));
        assertThat(next(both).told()).as("what was never said is news yet").isEmpty();
    }

    @Test
    default void knows_what_a_digest_told_that_was_said_before_none_was_wished_any_more() {
        rounds().enter(List.of(round(due(GROUP), "digest:1", "pier", "The news.")));
        sent(claimed().getFirst(), "m50");
        subscriptions().keep(ALERTS, Optional.empty());
        subscriptions().keep(GROUP, Optional.of(START));
        assertThat(next(GROUP).told()).isEqualTo(PushContract.told("pier"));
    }

    @Test
    default void withdraws_alerts_that_wait_when_a_topic_is_dropped_and_only_then() {
        Tastes nepalAndSummit = ALERTS.tastes().with(new Interest(SUMMIT, Stance.ALERT));
        subscriptions().keep(ALERTS.with(nepalAndSummit), Optional.empty());
        subscriptions().keep(following(CHAT.in("7"), NEPAL, Stance.ALERT), Optional.empty());
        pushes().enter(List.of(push("alert/1", 0, CHAT, "News")), START, START);
        pushes().enter(List.of(push("alert/2", 0, CHAT.in("7"), "News")), START.plusSeconds(1), START);
        pushes().enter(List.of(push("digest/1", 0, CHAT, "News")), START.plusSeconds(2), START);
        subscriptions().keep(ALERTS.with(nepalAndSummit.in(Language.HINDI, 5)), Optional.empty());
        assertThat(pushes().tally().waiting()).isEqualTo(3);
        subscriptions().keep(ALERTS.with(nepalAndSummit.with(new Interest(NEPAL, Stance.DIGEST))), Optional.empty());
        assertThat(claimed()).extracting(send -> send.intent().because()).containsExactly("alert/2", "digest/1");
    }

    @Test
    default void ends_where_a_push_is_blocked() {
        subscriptions().keep(ALERTS, Optional.empty());
        Send answer = finished(incoming(1, BILAL, "Who?"), answer(incoming(1, BILAL, "Who?"), 0, "Modi.")).getFirst();
        settled(answer, new Delivery.Blocked("left"));
        assertThat(subscriptions().find(CHAT)).as("answers end nothing").isPresent();
        pushes().enter(List.of(push("alert:1", 0, CHAT, "News")), START, START);
        pushes().enter(List.of(push("alert:2", 0, CHAT, "More news")), START, START);
        settled(pushes().claim("telegram", 1, START).getFirst().sends().getFirst(), new Delivery.Blocked("left"));
        assertThat(subscriptions().find(CHAT)).isEmpty();
        assertThat(claimed()).isEmpty();
    }

    @Test
    default void forgets_what_a_person_alone_reads() {
        Incoming wish = incoming(1, ASHA, "/forget");
        inbox().accept(List.of(wish));
        subscriptions().keep(OWN, Optional.empty());
        subscriptions().keep(ALERTS, Optional.empty());
        pushes().enter(List.of(push("alert:1", 0, OWN.address(), "News")), START, START);
        pushes().enter(List.of(push("alert:2", 0, CHAT, "News")), START, START);
        sent(pushes().claim("telegram", 1, START).getFirst().sends().getFirst(), "m50");
        retention().forget(wish);
        assertThat(subscriptions().find(OWN.address())).isEmpty();
        assertThat(pushes().receiptOf("alert:1")).isEmpty();
        assertThat(pushes().entered("alert:", OWN.address(), START)).isZero();
        assertThat(subscriptions().find(CHAT)).contains(ALERTS);
        assertThat(claimed()).hasSize(1);
    }

    @Test
    default void ends_with_its_workspace_and_with_no_other() {
        Subscription other = following(new Address("slack", "T10", "C1", Optional.empty(), Optional.empty()), SUMMIT, Stance.ALERT);
        subscriptions().keep(FULL, Optional.of(START));
        subscriptions().keep(other, Optional.empty());
        retention().forgetSpace("slack", "T1");
        assertThat(subscriptions().find(TOPIC)).isEmpty();
        assertThat(subscriptions().topics()).containsExactly(SUMMIT);
        assertThat(subscriptions().find(other.address())).contains(other);
    }

    @Test
    default void follows_a_chat_to_its_new_id_unless_one_is_there() {
        Address moved = CHAT.movedTo("-200");
        Subscription there = following(moved.in("7"), SUMMIT, Stance.ALERT);
        subscriptions().keep(ALERTS, Optional.empty());
        subscriptions().keep(following(CHAT.in("7"), NEPAL, Stance.ALERT), Optional.empty());
        subscriptions().keep(there, Optional.empty());
        retention().move(CHAT, moved);
        assertThat(subscriptions().find(moved)).contains(following(moved, NEPAL, Stance.ALERT));
        assertThat(subscriptions().find(moved.in("7"))).contains(there);
        assertThat(List.of(CHAT, CHAT.in("7"))).allMatch(old -> subscriptions().find(old).isEmpty());
        assertThat(subscriptions().alertedBy(Set.of(NEPAL))).hasSize(1);
    }
}
