package samvad.engine.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.chat.Reply.Choice;
import samvad.engine.language.LooseSpelling;
import samvad.engine.language.PlainText;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.Interest.Stance;
import samvad.engine.subscription.QuietHours;
import samvad.engine.subscription.ReadQuiet;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Tastes;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.TopicIndex;

/** What a chat follows and what it wants to hear nothing of, and when it is left alone. */
final class Follows {
    private static final Pattern ONLY_IN_DIGEST =
            Pattern.compile("(.+?)\\s+(?:in (?:the )?digest|(?:समाचार[- ])?सार में)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** More buttons than these nobody looks through. */
    private static final int MOST_BUTTONS = 10;

    private final KeptSubscriptions kept;
    private final TopicIndex topics;

    Follows(KeptSubscriptions kept, TopicIndex topics) {
        this.kept = kept;
        this.topics = topics;
    }

    Reply follow(Asking asking, String words) {
        Matcher onlyInDigest = ONLY_IN_DIGEST.matcher(PlainText.of(words));
        return onlyInDigest.matches() ? interested(asking, onlyInDigest.group(1), Stance.DIGEST) : interested(asking, words, Stance.ALERT);
    }

    Reply mute(Asking asking, String words) {
        return interested(asking, words, Stance.MUTED);
    }

    private Reply interested(Asking asking, String words, Stance stance) {
        String named = PlainText.of(words);
        if (named.isEmpty()) {
            return list(asking);
        }
        if (named.length() > Topic.LONGEST) {
            return asking.say("topic-too-long", Topic.LONGEST);
        }
        Subscription subscription = kept.of(asking);
        Topic topic = known(subscription.tastes(), named).orElseGet(() -> new Topic(named));
        Tastes others = subscription.tastes().without(topic);
        if (others.interests().size() == Tastes.MOST_INTERESTS) {
            return asking.say("topics-full", Tastes.MOST_INTERESTS);
        }
        topics.know(List.of(topic));
        kept.keep(subscription.with(others.with(new Interest(topic, stance))));
        return confirmed(asking, topic, stance, subscription.digest().isPresent());
    }

    /** However somebody spells it this time. */
    private static Optional<Topic> known(Tastes tastes, String named) {
        String spelled = LooseSpelling.of(named);
        return tastes.interests().stream().map(Interest::topic).filter(topic -> LooseSpelling.of(topic.words()).equals(spelled)).findFirst();
    }

    private static Reply confirmed(Asking asking, Topic topic, Stance stance, boolean hasDigest) {
        Phrases phrases = asking.phrases();
        String shown = PlainText.of(topic.words());
        Reply reply = asking.say("topic." + key(stance), shown);
        if (stance == Stance.DIGEST && !hasDigest) {
            reply = reply.with(new Block.Words(phrases.say("topic.no-digest")));
        }
        Stream<Choice> choices = Stream.of(
                new Choice(phrases.say("only-in-digest-button"), "/follow " + shown + " in digest"),
                dropping(phrases, new Interest(topic, stance)));
        return reply.with(new Block.Choices(choices.skip(stance == Stance.ALERT ? 0 : 1).toList()));
    }

    private static Choice dropping(Phrases phrases, Interest interest) {
        String shown = PlainText.of(interest.topic().words());
        return new Choice(phrases.say(interest.stance() == Stance.MUTED ? "unmute-button" : "unfollow-button", shown), "/unfollow " + shown);
    }

    private Reply list(Asking asking) {
        List<Interest> interests = kept.of(asking).tastes().interests();
        if (interests.isEmpty()) {
            return asking.say("follow.offer");
        }
        Reply reply = asking.say("follow.list");
        for (Stance stance : Stance.values()) {
            String words = interests.stream().filter(interest -> interest.stance() == stance)
                    .map(interest -> PlainText.of(interest.topic().words())).collect(Collectors.joining(" · "));
            reply = words.isEmpty() ? reply : reply.with(new Block.Words(asking.phrases().say("follow.list." + key(stance), words)));
        }
        return reply.with(new Block.Choices(interests.stream().limit(MOST_BUTTONS).map(interest -> dropping(asking.phrases(), interest)).toList()));
    }

    private static String key(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    /** The index goes on knowing the topic: others may follow it, and what nobody asks for costs little. */
    Reply unfollow(Asking asking, String words) {
        String named = PlainText.of(words);
        if (named.isEmpty()) {
            return list(asking);
        }
        Subscription subscription = kept.of(asking);
        Optional<Topic> topic = known(subscription.tastes(), named);
        topic.ifPresent(found -> kept.keep(subscription.with(subscription.tastes().without(found))));
        return topic.map(found -> asking.say("topic.dropped", PlainText.of(found.words()))).orElseGet(() -> asking.say("topic.not-followed", cut(named)));
    }

    private static String cut(String words) {
        return words.length() > Topic.LONGEST ? words.substring(0, words.offsetByCodePoints(0, Topic.LONGEST / 2)) + "…" : words;
    }

    Reply quiet(Asking asking, String words) {
        Subscription subscription = kept.of(asking);
        ClockWords clock = new ClockWords(asking.phrases());
        if (words.isBlank()) {
            return subscription.tastes().quiet().map(hours -> asking.say("quiet.is", clock.hours(hours))).orElseGet(() -> asking.say("quiet.none"));
        }
        return switch (ReadQuiet.of(words)) {
            case ReadQuiet.Wished.Off() -> {
                kept.keep(subscription.with(subscription.tastes().quietIn(Optional.empty())));
                yield asking.say("quiet.off");
            }
            case ReadQuiet.Wished.Between(QuietHours hours) -> {
                kept.keep(subscription.with(subscription.tastes().quietIn(Optional.of(hours))));
                yield asking.say("quiet.is", clock.hours(hours));
            }
            case ReadQuiet.Wished.NotUnderstood() -> asking.say("quiet.not-understood");
        };
    }
}
