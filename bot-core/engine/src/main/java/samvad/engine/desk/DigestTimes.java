package samvad.engine.desk;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.chat.Reply.Choice;
import samvad.engine.language.PlainText;
import samvad.engine.people.CityZones;
import samvad.engine.people.People;
import samvad.engine.subscription.Cadence;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.ReadWish;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Tastes;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.Wished;

/** When a chat's digest comes, and how much is in it. */
final class DigestTimes {
    /** Those offered; any other may be written. */
    private static final List<LocalTime> HOURS = List.of(LocalTime.of(7, 0), LocalTime.of(8, 0), LocalTime.of(13, 0), LocalTime.of(20, 0));

    private static final int STORIES_STEP = 2;

    private final KeptSubscriptions kept;
    private final People people;
    private final ZoneId zoneOtherwise;
    private final ReadWish readWish = new ReadWish(new CityZones());

    DigestTimes(KeptSubscriptions kept, People people, ZoneId zoneOtherwise) {
        this.kept = kept;
        this.people = people;
        this.zoneOtherwise = zoneOtherwise;
    }

    Reply subscribe(Asking asking, String words) {
        if (words.isBlank()) {
            return shown(asking);
        }
        return switch (readWish.read(words)) {
            case Wished.NotUnderstood(String word) -> asking.say("subscribe.not-understood", PlainText.of(word), Tastes.MOST_STORIES);
            case Wished.NeedsCity(String named) -> asking.say("subscribe.needs-city", PlainText.of(named));
            case Wished.Wish wish -> subscribed(asking, wish, words);
        };
    }

    private Reply subscribed(Asking asking, Wished.Wish wish, String words) {
        Subscription before = kept.of(asking);
        Optional<ZoneId> zone = wish.zone().or(() -> before.digest().map(Cadence::zone)).or(() -> personsZone(asking));
        Optional<Cadence> cadence = wish.cadence(before.digest(), zone.orElse(zoneOtherwise));
        if (cadence.isEmpty()) {
            return asking.say("subscribe.which-hour").with(hours(asking, Optional.empty(), " " + words.strip()));
        }
        Tastes tastes = before.tastes().in(wish.language().orElse(before.tastes().language()), wish.stories().orElse(before.tastes().stories()));
        Subscription after = before.at(cadence.get()).with(tastes);
        kept.keep(after);
        Reply reply = asking.say("subscribed", told(asking, after));
        return zone.isPresent() ? reply : reply.with(zoneHint(asking));
    }

    /** A group's members may live anywhere: nobody's own zone is taken for it. */
    private Optional<ZoneId> personsZone(Asking asking) {
        return asking.alone() ? people.find(asking.person()).zone() : Optional.empty();
    }

    private static Block zoneHint(Asking asking) {
        return new Block.Words(asking.phrases().say(asking.alone() ? "subscribe.zone-hint" : "subscribe.zone-hint.group"));
    }

    private Reply shown(Asking asking) {
        Subscription subscription = kept.of(asking);
        if (subscription.digest().isEmpty()) {
            return asking.say("subscribe.offer").with(hours(asking, Optional.empty(), ""));
        }
        Reply reply = asking.say("subscription.is", told(asking, subscription))
                .with(new Block.Words(asking.phrases().say("subscription.stories", subscription.tastes().stories())));
        reply = topics(subscription.tastes(), "subscription.topics", stance -> stance != Interest.Stance.MUTED, asking, reply);
        reply = topics(subscription.tastes(), "follow.list.muted", stance -> stance == Interest.Stance.MUTED, asking, reply);
        return reply.with(changes(asking, subscription));
    }

    /** "every day at 8:00 am. Next: tomorrow at 8:00 am, India Standard Time". */
    private String told(Asking asking, Subscription subscription) {
        Cadence digest = subscription.digest().orElseThrow();
        ClockWords clock = new ClockWords(asking.phrases());
        return asking.phrases().say("subscription.times", clock.cadence(digest), clock.next(digest.next(kept.now()), digest.zone(), kept.now()));
    }

    /** The reply with the topics of these stances, if there are any. */
    private static Reply topics(Tastes tastes, String phrase, Predicate<Interest.Stance> stances, Asking asking, Reply reply) {
        String topics = tastes.interests().stream().filter(interest -> stances.test(interest.stance())).map(Interest::topic)
                .map(Topic::words).map(PlainText::of).collect(Collectors.joining(" · "));
        return topics.isEmpty() ? reply : reply.with(new Block.Words(asking.phrases().say(phrase, topics)));
    }

    private static Block hours(Asking asking, Optional<Cadence> current, String andElse) {
        return new Block.Choices(hourChoices(asking, current, andElse));
    }

    private static List<Choice> hourChoices(Asking asking, Optional<Cadence> current, String andElse) {
        ClockWords clock = new ClockWords(asking.phrases());
        return HOURS.stream().filter(hour -> !current.map(Cadence::times).equals(Optional.of(List.of(hour))))
                .map(hour -> new Choice(clock.hour(hour), "/subscribe " + hour.getHour() + ":00" + andElse)).toList();
    }

    private static Block changes(Asking asking, Subscription subscription) {
        Phrases phrases = asking.phrases();
        Cadence digest = subscription.digest().orElseThrow();
        List<Choice> choices = new ArrayList<>(hourChoices(asking, subscription.digest(), ""));
        choices.add(digest.edition() == Cadence.Edition.WEEKLY ? new Choice(phrases.say("daily-button"), "/subscribe daily")
                : new Choice(phrases.say("weekly-button"), "/subscribe weekly"));
        int stories = subscription.tastes().stories();
        if (stories < Tastes.MOST_STORIES) {
            int more = Math.min(stories + STORIES_STEP, Tastes.MOST_STORIES);
            choices.add(new Choice(phrases.say("more-stories-button", more), "/subscribe " + more + " stories"));
        }
        if (stories > 1) {
            int fewer = Math.max(stories - STORIES_STEP, 1);
            choices.add(new Choice(phrases.say("fewer-stories-button", fewer), "/subscribe " + fewer + " stories"));
        }
        choices.add(new Choice(phrases.say("unsubscribe-button"), "/unsubscribe"));
        return new Block.Choices(choices);
    }

    Reply unsubscribe(Asking asking) {
        Optional<Subscription> before = kept.find(asking.place());
        if (before.flatMap(Subscription::digest).isEmpty()) {
            return asking.say("unsubscribed.before");
        }
        Subscription after = before.get().withoutDigest();
        kept.keep(after);
        Reply reply = asking.say(asking.alone() ? "unsubscribed" : "unsubscribed.group");
        return after.isIdle() ? reply : reply.with(new Block.Words(asking.phrases().say("unsubscribed.alerts-stay")));
    }

    /** Its times by another zone's clock. */
    Reply moved(Asking asking, Subscription subscription, ZoneId zone, Reply reply) {
        Optional<Subscription> moved = subscription.digest().map(digest -> subscription.at(digest.in(zone)));
        moved.ifPresent(kept::keep);
        return moved.map(after -> reply.with(new Block.Words(asking.phrases().say("subscription.is", told(asking, after))))).orElse(reply);
    }
}
