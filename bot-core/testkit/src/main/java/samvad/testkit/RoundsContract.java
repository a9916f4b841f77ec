package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.testkit.Letters.ASHA;
import static samvad.testkit.Letters.CHAT;
import static samvad.testkit.Letters.incoming;
import static samvad.testkit.PushContract.daily;
import static samvad.testkit.PushContract.told;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.delivery.Rounds;
import samvad.engine.delivery.Rounds.Due;
import samvad.engine.delivery.Rounds.Round;
import samvad.engine.delivery.Send;
import samvad.engine.language.Language;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Tastes;

/** What all {@link Rounds} promise. */
public interface RoundsContract extends PushContract {
    @Test
    default void tells_what_is_due_the_longest_due_first() {
        for (int i = 5; i > 0; i--) {
            subscriptions().keep(daily(Address.of("telegram", "-" + i)), Optional.of(START.plusSeconds(i)));
        }
        subscriptions().keep(GROUP.withoutDigest(), Optional.empty());
        assertThat(rounds().due(START, 10)).isEmpty();
        assertThat(rounds().due(START.plusSeconds(4), 3)).extracting(due -> due.subscription().address().chat()).containsExactly("-1", "-2", "-3");
        assertThat(rounds().due(START.plusSeconds(4), 10)).hasSize(4)
                .first().isEqualTo(new Due(daily(Address.of("telegram", "-1")), START.plusSeconds(1), Map.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    default void enters_a_digest_and_moves_its_subscription_on() {
        Round round = round(due(GROUP), "digest:1", "s1", "Good morning.", "That is all.");
        rounds().enter(List.of(round));
        assertThat(rounds().due(START, 10)).isEmpty();
        assertThat(next(GROUP).at()).isEqualTo(round.next());
        assertThat(claimed()).extracting(Send::intent).isEqualTo(round.intents());
    }

    @Test
    default void what_is_due_stays_due_when_other_wishes_change_and_not_when_the_hour_does() {
        due(GROUP);
        subscriptions().keep(GROUP.with(Tastes.in(Language.HINDI)), Optional.of(START.plus(ONE_DAY)));
        assertThat(rounds().due(START, 10)).singleElement()
                .satisfies(due -> assertThat(due.subscription().tastes().language()).isEqualTo(Language.HINDI));
        subscriptions().keep(GROUP.at(GROUP.digest().orElseThrow().in(ZoneId.of("Asia/Kathmandu"))), Optional.of(START.plus(ONE_DAY)));
        assertThat(rounds().due(START, 10)).isEmpty();
    }

    @Test
    default void passes_over_what_was_kept_anew_or_ended_or_entered_since() {
        Due due = due(GROUP);
        Subscription ended = daily(CHAT.in("7"));
        Due gone = due(ended);
        subscriptions().keep(GROUP.with(Tastes.in(Language.HINDI)), Optional.of(START));
        subscriptions().end(ended.address());
        rounds().enter(List.of(round(due, "digest:1", "s1", "News"), round(gone, "digest:2", "s1", "News")));
        assertThat(claimed()).isEmpty();
        Round anew = round(next(GROUP), "digest:3", "s1", "समाचार");
        rounds().enter(List.of(anew));
        rounds().enter(List.of(anew));
        assertThat(claimed()).hasSize(1);
        assertThat(rounds().due(START, 10)).isEmpty();
    }

    @Test
    default void knows_as_told_what_was_sent() {
        rounds().enter(List.of(round(due(GROUP), "digest:1", "s1", "News", "More")));
        sent(claimed().getFirst(), "m50");
        Due second = next(GROUP);
        assertThat(second).isEqualTo(new Due(GROUP, START.plus(ONE_DAY), told("s1"), Optional.of(DAY), Optional.empty()));
        rounds().enter(List.of(round(second, "digest:2", "s2", "News")));
        sent(claimed().getLast(), "m51");
        Due third = next(GROUP);
        assertThat(third.told()).isEqualTo(told("s1", "s2"));
        rounds().enter(List.of(new Round(third, round(third, "digest:3", "s1", "Update").intents(), Map.of(new StoryId("s1"), 4), DAY.plusDays(2), third.at().plus(ONE_DAY))));
        sent(claimed().getLast(), "m52");
        assertThat(next(GROUP).told()).isEqualTo(Map.of(new StoryId("s1"), 4, new StoryId("s2"), 1));
        assertThat(next(GROUP).lastDay()).contains(DAY.plusDays(2));
    }

    @Test
    default void names_the_digest_of_which_nobody_knows_whether_it_arrived_once() {
        rounds().enter(List.of(round(due(GROUP), "digest:1", "s1", "News")));
        settled(claimed().getFirst(), new Delivery.Unknown("timed out"));
        Due second = next(GROUP);
        assertThat(second).isEqualTo(new Due(GROUP, START.plus(ONE_DAY), told("s1"), Optional.of(DAY), Optional.of(START)));
        rounds().enter(List.of(round(second, "digest:2", "s2", "News")));
        sent(claimed().getFirst(), "m51");
        assertThat(next(GROUP).inDoubt()).isEmpty();
        assertThat(next(GROUP).told()).isEqualTo(told("s1", "s2"));
    }

    @Test
    default void takes_a_digest_being_said_or_long_dropped_for_told() {
        rounds().enter(List.of(round(due(GROUP), "digest:1", "s1", "News")));
        ledger().begin(claimed().getFirst());
        assertThat(next(GROUP)).isEqualTo(new Due(GROUP, START.plus(ONE_DAY), told("s1"), Optional.of(DAY), Optional.empty()));
        retention().dropBefore(START.plusMillis(1));
        assertThat(next(GROUP)).isEqualTo(new Due(GROUP, START.plus(ONE_DAY), told("s1"), Optional.of(DAY), Optional.empty()));
    }

    @Test
    default void takes_a_refused_digest_for_untold() {
        rounds().enter(List.of(round(due(GROUP), "digest:1", "s1", "News")));
        settled(claimed().getFirst(), new Delivery.Refused("too long"));
        assertThat(next(GROUP)).isEqualTo(new Due(GROUP, START.plus(ONE_DAY), Map.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    default void withdraws_a_digest_that_was_never_begun_when_the_next_comes() {
        rounds().enter(List.of(round(due(GROUP), "digest:1", "s1", "News", "More")));
        Due second = next(GROUP);
        assertThat(second.told()).isEmpty();
        rounds().enter(List.of(round(second, "digest:2", "s1", "Later news")));
        assertThat(claimed()).extracting(send -> send.intent().because()).containsExactly("digest:2");
    }

    @Test
    default void passes_over_a_digest_made_while_the_one_before_was_begun() {
        rounds().enter(List.of(round(due(GROUP), "digest:1", "s1", "News")));
        Due second = next(GROUP);
        sent(claimed().getFirst(), "m50");
        rounds().enter(List.of(round(second, "digest:2", "s1", "The same news")));
        assertThat(claimed()).isEmpty();
        assertThat(next(GROUP).told()).isEqualTo(told("s1"));
    }

    @Test
    default void only_moves_on_without_messages() {
        rounds().enter(List.of(round(due(GROUP), "digest:1", "s1", "News")));
        Due second = next(GROUP);
        rounds().enter(List.of(new Round(second, List.of(), told("s2"), DAY, second.at().plus(ONE_DAY))));
        assertThat(next(GROUP)).isEqualTo(new Due(GROUP, second.at().plus(ONE_DAY), Map.of(), Optional.empty(), Optional.empty()));
        assertThat(claimed()).extracting(send -> send.intent().because()).containsExactly("digest:1");
    }

    @Test
    default void remembers_what_was_told_when_it_is_kept_anew_but_not_when_it_had_ended() {
        rounds().enter(List.of(round(due(GROUP), "digest:1", "s1", "News")));
        sent(claimed().getFirst(), "m50");
        subscriptions().keep(GROUP.with(Tastes.in(Language.HINDI)), Optional.of(START.plusSeconds(9)));
        assertThat(next(GROUP).told()).isEqualTo(told("s1"));
        subscriptions().end(CHAT);
        assertThat(due(GROUP)).isEqualTo(new Due(GROUP, START, Map.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    default void goes_on_in_a_chat_with_a_new_id() {
        Address moved = CHAT.movedTo("-200");
        rounds().enter(List.of(round(due(GROUP), "digest:1", "s1", "News")));
        sent(claimed().getFirst(), "m50");
        Due before = next(GROUP);
        retention().move(CHAT, moved);
        rounds().enter(List.of(round(before, "digest:2", "s2", "News")));
        assertThat(claimed()).isEmpty();
        assertThat(next(daily(moved))).isEqualTo(new Due(daily(moved), before.at(), told("s1"), Optional.of(DAY), Optional.empty()));
    }

    @Test
    default void forgets_digests_with_their_reader() {
        Subscription own = new Subscription(Address.of("telegram", "17"), Optional.of(ASHA), GROUP.digest(), GROUP.tastes());
        rounds().enter(List.of(round(due(own), "digest:1", "s1", "News"), round(due(GROUP), "digest:2", "s1", "News")));
        retention().forget(incoming(9, ASHA, "/forget"));
        assertThat(rounds().due(START.plus(ONE_DAY), 9)).hasSize(1);
        assertThat(claimed()).extracting(send -> send.intent().because()).containsExactly("digest:2");
    }

    @Test
    default void enters_many_at_once() {
        List<Round> many = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            many.add(round(due(daily(Address.of("telegram", "-1" + i))), "digest:" + i, "s1", "News for all"));
        }
        rounds().enter(many);
        assertThat(rounds().due(START, 1000)).isEmpty();
        assertThat(pushes().claim("telegram", 1000, START)).hasSize(600);
    }
}
