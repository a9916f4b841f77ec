package samvad.engine.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import samvad.engine.chat.Address;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.desk.Phrases;
import samvad.engine.desk.SubscriptionDesk;
import samvad.engine.digest.StoryBrief;
import samvad.engine.evidence.Story;
import samvad.engine.knowledge.Article;
import samvad.engine.subscription.Cadence;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.QuietHours;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Subscriptions;
import samvad.engine.subscription.Tastes;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.TopicIndex;

/** Tells those who follow a topic of an article that has just come: once a story, and again under the first alert when it moves. */
public final class AlertFollowers implements FollowNews.Alerts {
    /** Alerts a chat gets in a day; the last one says so, and the rest waits for the digest. */
    private static final int MOST_A_DAY = 10;

    private static final String KEY = "alert/";

    private final Readers readers;
    private final SubscriptionDesk.Press press;
    private final PushQueue queue;
    private final Map<String, Outbox> outboxes;
    private final Clockwork clockwork;

    /** Who follows what. */
    public record Readers(Subscriptions subscriptions, TopicIndex topics) {}

    /** @param zone of chats that named none */
    public record Clockwork(InstantSource clock, ZoneId zone) {}

    public AlertFollowers(Readers readers, SubscriptionDesk.Press press, PushQueue queue, List<Outbox> outboxes, Clockwork clockwork) {
        this.readers = readers;
        this.press = press;
        this.queue = queue;
        this.outboxes = outboxes.stream().collect(Collectors.toMap(outbox -> outbox.surface().app(), outbox -> outbox));
        this.clockwork = clockwork;
    }

    @Override
    public void about(Story story, Article article) {
        Set<Topic> topics = readers.topics().matching(article);
        if (topics.isEmpty()) {
            return;
        }
        for (Subscription subscription : readers.subscriptions().alertedBy(topics)) {
            Outbox outbox = outboxes.get(subscription.address().app());
            if (outbox != null) {
                followed(subscription.tastes(), topics).ifPresent(topic -> alert(subscription, topic, story, outbox));
            }
        }
    }

    /** The topic it is told under, the same each time; none if one of the article's is muted. */
    private static Optional<Topic> followed(Tastes tastes, Set<Topic> topics) {
        Set<String> followed = new TreeSet<>();
        for (Interest interest : tastes.interests()) {
            if (topics.contains(interest.topic())) {
                switch (interest.stance()) {
                    case MUTED -> {
                        return Optional.empty();
                    }
                    case ALERT -> followed.add(interest.topic().words());
                    case DIGEST -> {}
                }
            }
        }
        return followed.stream().findFirst().map(Topic::new);
    }

    private void alert(Subscription subscription, Topic topic, Story story, Outbox outbox) {
        Address address = subscription.address();
        ZonedDateTime now = clockwork.clock().instant().atZone(subscription.digest().map(Cadence::zone).orElse(clockwork.zone()));
        String first = KEY + story.id() + "/" + DispatchDigests.place(address);
        boolean development = queue.entered(first, address, Instant.EPOCH) > 0;
        Tastes tastes = subscription.tastes();
        Optional<StoryBrief> brief = development
                ? press.editor().news(story.id(), story.version() - 1, tastes.language())
                : press.editor().tell(story.id(), tastes.language());
        int today = queue.entered(KEY, address, now.toLocalDate().atStartOfDay(now.getZone()).toInstant());
        if (brief.isEmpty() || today >= MOST_A_DAY) {
            return;
        }
        Reply reply = press.wording().alert(brief.get(), topic, development, now, tastes.language());
        if (today == MOST_A_DAY - 1) {
            reply = reply.with(new Reply.Block.Aside(Phrases.in(tastes.language()).say("alert.cap", MOST_A_DAY)));
        }
        String key = development ? KEY + story.id() + "." + story.version() + "/" + DispatchDigests.place(address) : first;
        Optional<Receipt> continued = development ? queue.receiptOf(first) : Optional.empty();
        List<Post> posts = outbox.fit(reply).stream()
                .map(part -> continued.map(earlier -> Post.continuing(earlier, part)).orElseGet(() -> Post.of(address, part))).toList();
        enter(key, posts, quietUntil(tastes, now));
    }

    private void enter(String key, List<Post> posts, Instant notBefore) {
        List<Intent> intents = new ArrayList<>();
        for (Post post : posts) {
            intents.add(new Intent(Intent.Kind.PUSH, key, intents.size(), post, Optional.empty()));
        }
        // false if another instance was first
        boolean _ = queue.enter(intents, notBefore, notBefore);
    }

    private static Instant quietUntil(Tastes tastes, ZonedDateTime now) {
        Optional<LocalTime> end = tastes.quiet().filter(hours -> hours.hold(now.toLocalTime())).map(QuietHours::to);
        if (end.isEmpty()) {
            return now.toInstant();
        }
        ZonedDateTime today = now.with(end.get());
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
