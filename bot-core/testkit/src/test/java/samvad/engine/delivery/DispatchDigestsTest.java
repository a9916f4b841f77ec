package samvad.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Reply;
import samvad.engine.digest.Digest;
import samvad.engine.digest.DigestOrder;
import samvad.engine.language.Language;
import samvad.engine.people.PassingPeople;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Cadence;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.QuietHours;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Tastes;
import samvad.engine.subscription.Topic;
import samvad.testkit.MemoryDelivery;
import samvad.testkit.MovingClock;

/** Digests from the hour they are due to the chat, with what may go wrong between. */
final class DispatchDigestsTest {
    private static final ZoneId DELHI = ZoneId.of("Asia/Kolkata");
    private static final Instant EIGHT = ZonedDateTime.of(2026, 3, 2, 8, 0, 0, 0, DELHI).toInstant();
    private static final Duration DAY = Duration.ofDays(1);

    private final MovingClock clock = new MovingClock(EIGHT.minusSeconds(60));
    private final MemoryDelivery store = new MemoryDelivery(clock);
    private final Chatroom chat = new Chatroom();
    private final OneStoryADay desk = new OneStoryADay();
    private final Outbox outbox = new Outbox(chat, new OutgoingBudget((_, _) -> List.of(), System::nanoTime),
            new Books(store, store, store, new PassingPeople(clock)), DeliveryEvents.NONE,
            new Outbox.Patience(Duration.ofMillis(1), Duration.ofMillis(2), 3, List.of()));

    private static Cadence daily() {
        return new Cadence(Cadence.Edition.DAILY, List.of(LocalTime.of(8, 0)), Set.of(DayOfWeek.values()), DELHI);
    }

    private void subscribe(String id, Cadence cadence, Tastes tastes) {
        store.subscriptions().keep(new Subscription(Address.of("telegram", id), Optional.empty(), Optional.of(cadence), tastes),
                Optional.of(cadence.next(clock.instant())));
    }

    private void subscribe(String id) {
        subscribe(id, daily(), Tastes.in(Language.ENGLISH));
    }

    private DispatchDigestsTest dispatch() {
        new DispatchDigests(store.rounds(), desk, desk, List.of(outbox), clock).run();
        return this;
    }

    private DispatchDigestsTest send() throws InterruptedException {
        try (SendPushes pushes = new SendPushes(store.pushes(), List.of(outbox), clock)) {
            int _ = pushes.send(outbox, 100);
        }
        return this;
    }

    @Test
    void nothing_comes_before_the_hour_and_one_digest_at_it() throws InterruptedException {
        subscribe("1");
        dispatch().send();
        assertThat(chat.shown()).isEmpty();
        clock.pass(Duration.ofSeconds(61));
        dispatch().send().dispatch().send();
        assertThat(chat.shown()).containsExactly("Digest of 2026-03-01 to 2026-03-02");
        clock.pass(DAY);
        dispatch().send();
        assertThat(chat.shown()).containsExactly("Digest of 2026-03-01 to 2026-03-02", "Digest of 2026-03-02 to 2026-03-03");
        assertThat(desk.orders.getLast().told()).containsOnlyKeys(new StoryId("s2"));
    }

    @Test
    void equal_wishes_are_edited_once_however_many_people_have_them() throws InterruptedException {
        for (int i = 1; i <= 40; i++) {
            subscribe(Integer.toString(i), daily(), Tastes.in(i % 2 == 0 ? Language.HINDI : Language.ENGLISH));
        }
        clock.pass(DAY);
        dispatch().send();
        assertThat(chat.shown()).hasSize(40);
        assertThat(desk.orders).extracting(DigestOrder::language).containsExactlyInAnyOrder(Language.HINDI, Language.ENGLISH);
    }

    @Test
    void what_somebody_follows_and_mutes_goes_into_the_order() {
        Topic ghana = new Topic("Ghana");
        Topic chile = new Topic("Chile");
        Topic cricket = new Topic("cricket");
        subscribe("1", daily(), Tastes.in(Language.ENGLISH).with(new Interest(ghana, Interest.Stance.ALERT))
                .with(new Interest(chile, Interest.Stance.DIGEST)).with(new Interest(cricket, Interest.Stance.MUTED)));
        clock.pass(DAY);
        dispatch();
        assertThat(desk.orders).singleElement().satisfies(order -> {
            assertThat(order.followed()).containsExactlyInAnyOrder(ghana, chile);
            assertThat(order.muted()).containsExactly(cricket);
        });
    }

    @Test
    void of_five_digests_missed_one_comes_late_and_tells_of_all_the_days() throws InterruptedException {
        subscribe("1");
        clock.pass(Duration.ofSeconds(61));
        dispatch().send();
        clock.pass(DAY.multipliedBy(5));
        dispatch().send();
        assertThat(chat.shown()).hasSize(2).last().isEqualTo("Digest of 2026-03-02 to 2026-03-07");
        assertThat(chat.posts().getLast().reply().blocks()).last().isInstanceOf(Reply.Block.Aside.class);
        clock.pass(DAY);
        dispatch().send();
        assertThat(chat.shown()).hasSize(3).last().isEqualTo("Digest of 2026-03-07 to 2026-03-08");
    }

    @Test
    void one_that_never_went_out_is_withdrawn_and_its_news_comes_with_the_next() throws InterruptedException {
        subscribe("1");
        clock.pass(Duration.ofSeconds(61));
        dispatch();
        clock.pass(DAY);
        dispatch().send();
        assertThat(chat.shown()).containsExactly("Digest of 2026-03-02 to 2026-03-03");
        assertThat(desk.orders.getLast().told()).isEmpty();
    }

    @Test
    void one_of_which_nobody_knows_is_not_said_again_but_named_in_the_next() throws InterruptedException {
        subscribe("1");
        chat.next(Tolls.Act.POST, new Delivery.Unknown("the line was cut"));
        clock.pass(Duration.ofSeconds(61));
        dispatch().send();
        store.restart();
        dispatch().send();
        assertThat(chat.shown()).isEmpty();
        assertThat(chat.calls()).hasSize(1);
        assertThat(store.pushes().tally().unknown()).isEqualTo(1);
        clock.pass(DAY);
        dispatch().send();
        assertThat(chat.shown()).containsExactly("Digest of 2026-03-02 to 2026-03-03, that of 2026-03-02 in doubt");
        assertThat(desk.orders.getLast().told()).as("told, as far as anybody knows").containsOnlyKeys(new StoryId("s2"));
    }

    @Test
    void who_has_blocked_the_bot_is_subscribed_no_more() throws InterruptedException {
        subscribe("1");
        chat.next(Tolls.Act.POST, new Delivery.Blocked("blocked by the user"));
        clock.pass(DAY);
        dispatch().send();
        assertThat(store.subscriptions().find(Address.of("telegram", "1"))).isEmpty();
    }

    @Test
    void a_digest_follows_its_chat_to_a_new_id_and_so_do_the_next() throws InterruptedException {
        subscribe("1");
        chat.next(Tolls.Act.POST, new Delivery.Moved(Address.of("telegram", "-1001")));
        clock.pass(DAY);
        dispatch().send();
        assertThat(chat.posts().getLast().address()).isEqualTo(Address.of("telegram", "-1001"));
        clock.pass(DAY);
        dispatch().send();
        assertThat(chat.posts().getLast().address()).isEqualTo(Address.of("telegram", "-1001"));
        assertThat(chat.shown()).hasSize(2);
    }

    @Test
    void a_weekly_one_looks_back_on_seven_days() throws InterruptedException {
        subscribe("1", new Cadence(Cadence.Edition.WEEKLY, List.of(LocalTime.of(8, 0)), EnumSet.of(DayOfWeek.MONDAY), DELHI),
                Tastes.in(Language.ENGLISH));
        clock.pass(DAY);
        dispatch().send();
        clock.pass(DAY.multipliedBy(6).plusSeconds(120));
        dispatch().send();
        assertThat(chat.shown()).containsExactly("Digest of 2026-02-25 to 2026-03-03", "Digest of 2026-03-03 to 2026-03-09");
    }

    @Test
    void an_app_that_is_not_set_up_any_more_holds_up_nobody() throws InterruptedException {
        store.subscriptions().keep(new Subscription(Address.of("pigeon", "7"), Optional.empty(), Optional.of(daily()),
                Tastes.in(Language.ENGLISH)), Optional.of(EIGHT));
        subscribe("1");
        clock.pass(DAY);
        dispatch().send();
        assertThat(chat.shown()).hasSize(1);
    }

    @Test
    void stories_told_long_ago_and_held_no_more_do_not_part_people_with_equal_wishes() throws InterruptedException {
        subscribe("1");
        clock.pass(Duration.ofSeconds(61));
        dispatch().send();
        subscribe("2");
        desk.held = Set.of();
        clock.pass(DAY);
        dispatch().send();
        assertThat(desk.orders).as("one edition for both").hasSize(2).last().satisfies(order -> assertThat(order.told()).isEmpty());
    }

    @Test
    void a_digest_that_cannot_be_made_keeps_nobody_waiting_and_is_tried_again() throws InterruptedException {
        subscribe("1", daily(), Tastes.in(Language.HINDI));
        subscribe("2");
        desk.broken = true;
        clock.pass(Duration.ofSeconds(61));
        dispatch().send();
        assertThat(chat.shown()).hasSize(1);
        desk.broken = false;
        clock.pass(Duration.ofMinutes(11));
        dispatch().send();
        assertThat(chat.shown()).hasSize(2);
    }

    @Test
    void a_late_digest_waits_for_the_end_of_quiet_hours() throws InterruptedException {
        subscribe("1", daily(), Tastes.in(Language.ENGLISH).quietIn(Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)))));
        clock.pass(Duration.ofHours(18));
        dispatch().send();
        assertThat(chat.shown()).as("at two in the night").isEmpty();
        clock.pass(Duration.ofHours(5).plusMinutes(2));
        dispatch().send();
        assertThat(chat.shown()).hasSize(1);
    }
}
