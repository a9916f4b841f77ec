package samvad.testkit;

import static samvad.testkit.Letters.CHAT;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samvad.engine.chat.Address;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.PushQueue;
import samvad.engine.delivery.Rounds;
import samvad.engine.delivery.Rounds.Due;
import samvad.engine.delivery.Rounds.Round;
import samvad.engine.delivery.Send;
import samvad.engine.language.Language;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Cadence;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Subscriptions;
import samvad.engine.subscription.Tastes;

/** Where what is said unasked is tested: further views of the same store. */
public interface PushContract extends DeliveryContract {
    LocalDate DAY = LocalDate.of(2025, 3, 1);
    Duration ONE_DAY = Duration.ofDays(1);
    Duration PATIENCE = Duration.ofSeconds(30);
    Subscription GROUP = daily(CHAT);

    Subscriptions subscriptions();

    Rounds rounds();

    PushQueue pushes();

    /** The program ends as by a power cut and begins again, so long after that nobody takes the earlier one for alive. */
    void restart();

    static Subscription daily(Address address) {
        return new Subscription(address, Optional.empty(), Optional.of(new Cadence(Cadence.Edition.DAILY,
                List.of(LocalTime.of(8, 0)), Set.of(DayOfWeek.values()), ZoneId.of("Asia/Kolkata"))),
                Tastes.in(Language.ENGLISH));
    }

    /** Keeps it as due at {@link #START}. */
    default Due due(Subscription subscription) {
        subscriptions().keep(subscription, Optional.of(START));
        return next(subscription);
    }

    /** The digest of this subscription that is due within some days. */
    default Due next(Subscription subscription) {
        return rounds().due(START.plus(ONE_DAY.multipliedBy(9)), 1000).stream()
                .filter(due -> due.subscription().address().equals(subscription.address())).findFirst().orElseThrow();
    }

    /** A digest of one message or several that tells one story. */
    default Round round(Due due, String key, String story, String... words) {
        List<Intent> parts = IntStream.range(0, words.length)
                .mapToObj(part -> Letters.push(key, part, due.subscription().address(), words[part])).toList();
        return new Round(due, parts, told(story), DAY, due.at().plus(ONE_DAY));
    }

    static Map<StoryId, Integer> told(String... stories) {
        return Stream.of(stories).collect(Collectors.toMap(StoryId::new, _ -> 1));
    }

    /** All that can be claimed in Telegram now. */
    default List<Send> claimed() {
        return claimed(START);
    }

    default List<Send> claimed(Instant now) {
        return pushes().claim("telegram", 100, now).stream().flatMap(claimed -> claimed.sends().stream()).toList();
    }
}
