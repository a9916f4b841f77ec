package samvad.engine.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import samvad.engine.chat.Address;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.desk.Phrases;
import samvad.engine.desk.SubscriptionDesk;
import samvad.engine.digest.StoryBrief;
import samvad.engine.knowledge.Article;
import samvad.engine.language.Language;
import samvad.engine.story.Story;
import samvad.engine.subscription.Interest;
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

    /** A story that has grown longer is told on its own. */
    private static final int VERSIONS_LOOKED_THROUGH = 50;

    private final Readers readers;
    private final SubscriptionDesk.Press press;
    private final PushQueue queue;
    private final Outboxes outboxes;
    private final Clockwork clockwork;

    /** Who follows what. */
    public record Readers(Subscriptions subscriptions, TopicIndex topics) {}

    public AlertFollowers(Readers readers, SubscriptionDesk.Press press, PushQueue queue, List<Outbox> outboxes, Clockwork clockwork) {
        this.readers = readers;
        this.press = press;
        this.queue = queue;
        this.outboxes = new Outboxes(outboxes);
        this.clockwork = clockwork;
    }

    @Override
    public void about(Story story, Article article) {
        Set<Topic> topics = readers.topics().matching(article);
        if (topics.isEmpty()) {
            return;
        }
        Editions editions = new Editions(story);
        for (Subscription subscription : readers.subscriptions().alertedBy(topics)) {
            outboxes.to(subscription.address()).ifPresent(outbox -> followed(subscription.tastes(), topics)
                    .ifPresent(topic -> alert(subscription, topic, editions, outbox)));
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

    private void alert(Subscription subscription, Topic topic, Editions editions, Outbox outbox) {
        Address address = subscription.address();
        ZonedDateTime now = clockwork.clock().instant().atZone(subscription.zone(clockwork.zone()));
        String ofStory = KEY + editions.story.id() + "/";
        String ofVersion = ofStory + editions.story.version() + "/";
        int today = queue.entered(KEY, address, now.toLocalDate().atStartOfDay(now.getZone()).toInstant());
        if (today >= MOST_A_DAY || queue.entered(ofVersion, address, Instant.EPOCH) > 0) {
            return;
        }
        boolean update = queue.entered(ofStory, address, Instant.EPOCH) > 0;
        Optional<Receipt> first = update ? firstAlert(ofStory, editions.story, address) : Optional.empty();
        Wanted wanted = new Wanted(subscription.tastes().language(), topic, update, today == MOST_A_DAY - 1
                ? Optional.of(subscription.digest().isPresent() ? "alert.cap" : "alert.cap.no-digest") : Optional.empty(), now.getZone());
        List<Post> posts = editions.of(wanted, outbox).stream()
                .map(part -> first.map(earlier -> Post.continuing(earlier, part)).orElseGet(() -> Post.of(address, part))).toList();
        if (!posts.isEmpty()) {
            Instant notBefore = subscription.quietUntil(now.toInstant(), clockwork.zone());
            // false if another instance was first
            boolean _ = queue.enter(Intent.pushes(Intent.pushKey(ofVersion, address), posts), notBefore, notBefore);
        }
    }

    private Optional<Receipt> firstAlert(String ofStory, Story story, Address address) {
        return IntStream.range(1, Math.min(story.version(), VERSIONS_LOOKED_THROUGH))
                .mapToObj(version -> queue.receiptOf(Intent.pushKey(ofStory + version + "/", address)))
                .flatMap(Optional::stream).findFirst();
    }

    /** @param cap the phrase that says it is the last of the day */
    private record Wanted(Language language, Topic topic, boolean update, Optional<String> cap, ZoneId zone) {}

    private record Worded(Wanted wanted, String app) {}

    /** What is said of a story, each once however many are told. */
    private final class Editions {
        private final Story story;
        private final Instant came = clockwork.clock().instant();
        private final Map<Worded, List<Reply>> made = new HashMap<>();

        Editions(Story story) {
            this.story = story;
        }

        /** Empty if there is nothing to say: a development that brings no news. */
        List<Reply> of(Wanted wanted, Outbox outbox) {
            return made.computeIfAbsent(new Worded(wanted, outbox.surface().app()), _ -> worded(wanted).map(outbox::fit).orElse(List.of()));
        }

        private Optional<Reply> worded(Wanted wanted) {
            Optional<StoryBrief> brief = wanted.update() ? press.editor().news(story.id(), story.version() - 1, wanted.language())
                    : press.editor().tell(story.id(), wanted.language());
            Optional<ZonedDateTime> firstSeen = story.version() == 1 ? Optional.of(came.atZone(wanted.zone())) : Optional.empty();
            return brief.map(told -> press.wording().alert(told, wanted.topic(), wanted.update(), firstSeen, wanted.language()))
                    .map(reply -> wanted.cap().map(phrase -> reply.with(new Reply.Block.Aside(Phrases.in(wanted.language()).say(phrase, MOST_A_DAY))))
                            .orElse(reply));
        }
    }
}
