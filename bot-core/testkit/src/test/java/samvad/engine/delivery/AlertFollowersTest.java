package samvad.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Address;
import samvad.engine.chat.Reply;
import samvad.engine.desk.DigestWording;
import samvad.engine.desk.SubscriptionDesk;
import samvad.engine.digest.Digest;
import samvad.engine.digest.DigestOrder;
import samvad.engine.digest.Editor;
import samvad.engine.digest.StoryBrief;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.people.PassingPeople;
import samvad.engine.story.Story;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.QuietHours;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Tastes;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.TopicIndex;
import samvad.testkit.MemoryDelivery;
import samvad.testkit.MovingClock;

/** Who is told of an article that has just come, when, and under what. */
final class AlertFollowersTest {
    private static final ZoneId DELHI = ZoneId.of("Asia/Kolkata");
    private static final Instant NOON = ZonedDateTime.of(2026, 3, 2, 12, 0, 0, 0, DELHI).toInstant();
    private static final Topic GHANA = new Topic("Ghana");
    private static final Topic CRICKET = new Topic("cricket");
    private static final Address ASHA = Address.of("telegram", "17");

    private final MovingClock clock = new MovingClock(NOON);
    private final MemoryDelivery store = new MemoryDelivery(clock);
    private final Chatroom chat = new Chatroom();
    private final Press press = new Press();
    private final Outbox outbox = new Outbox(chat, new OutgoingBudget((_, _) -> List.of(), System::nanoTime),
            new Books(store, store, store, new PassingPeople(clock)), DeliveryEvents.NONE, Outbox.Patience.STANDARD);
    private final AlertFollowers alerts = new AlertFollowers(new AlertFollowers.Readers(store.subscriptions(), press),
            new SubscriptionDesk.Press(press, press), store.pushes(), List.of(outbox), new Clockwork(clock, DELHI));

    /** Every article is about what its id names; every version of a story brings news, unless it is dull. */
    private static final class Press implements Editor, DigestWording, TopicIndex {
        boolean dull;
        final List<String> worded = new ArrayList<>();

        @Override
        public Set<Topic> matching(Article article) {
            return Set.of(article.source().id().value().split("-")).stream().map(Topic::new).collect(Collectors.toSet());
        }

        @Override
        public Optional<StoryBrief> tell(StoryId story, Language language) {
            return Optional.of(new StoryBrief(story, 1, "News of " + story, language, List.of(new ArticleId("a")), 1, 1, List.of()));
        }

        @Override
        public Optional<StoryBrief> news(StoryId story, int toldVersion, Language language) {
            return dull ? Optional.empty() : tell(story, language);
        }

        @Override
        public Reply alert(StoryBrief brief, Topic topic, boolean update, Optional<ZonedDateTime> firstSeen, Language reader) {
            String words = topic + ": " + (update ? "Update: " : "") + brief.headline() + firstSeen.map(_ -> ", first seen").orElse("");
            worded.add(words);
            return Reply.words(reader, words);
        }

        @Override
        public Digest edit(DigestOrder order) {
            throw new AssertionError("an alert is no digest");
        }

        @Override
        public Set<StoryId> held(LocalDate from) {
            return Set.of();
        }

        @Override
        public Reply write(Digest digest, Optional<LocalDate> inDoubt) {
            throw new AssertionError("an alert is no digest");
        }

        @Override
        public Reply story(StoryBrief brief, Language reader) {
            throw new AssertionError("nobody asked");
        }

        @Override
        public void know(Collection<Topic> topics) {}

        @Override
        public void drop(Topic topic) {}

        @Override
        public void close() {}
    }

    private static Article article(String topics) {
        return new Article(new Source(new ArticleId(topics), Optional.of("News"), Optional.of(LocalDate.of(2026, 3, 2)), Language.ENGLISH,
                Optional.empty(), Optional.empty(), false), "News.", List.of(), List.of());
    }

    private static Story story(String id, int version, Article article) {
        return new Story(new StoryId(id), IntStream.range(0, version).mapToObj(_ -> article).toList());
    }

    private void follows(Address address, Interest... interests) {
        Tastes tastes = Tastes.in(Language.ENGLISH);
        for (Interest interest : interests) {
            tastes = tastes.with(interest);
        }
        store.subscriptions().keep(new Subscription(address, Optional.empty(), Optional.empty(), tastes), Optional.empty());
    }

    private static Interest alert(Topic topic) {
        return new Interest(topic, Interest.Stance.ALERT);
    }

    private AlertFollowersTest comes(String story, int version, String topics) throws InterruptedException {
        Article article = article(topics);
        alerts.about(story(story, version, article), article);
        try (SendPushes pushes = new SendPushes(store.pushes(), List.of(outbox), clock)) {
            int _ = pushes.send(outbox, 100);
        }
        return this;
    }

    @Test
    void who_follows_a_topic_is_told_once_of_each_report_and_others_are_not() throws InterruptedException {
        follows(ASHA, alert(GHANA));
        follows(Address.of("telegram", "18"), alert(CRICKET));
        comes("s1", 1, "Ghana").comes("s1", 1, "Ghana");
        assertThat(chat.shown()).containsExactly("Ghana: News of s1, first seen");
        assertThat(chat.posts()).singleElement().satisfies(post -> assertThat(post.address()).isEqualTo(ASHA));
    }

    @Test
    void a_development_stands_under_the_first_alert_and_only_if_it_brings_news() throws InterruptedException {
        follows(ASHA, alert(GHANA));
        comes("s1", 1, "Ghana").comes("s1", 2, "Ghana");
        assertThat(chat.shown()).containsExactly("Ghana: News of s1, first seen", "Ghana: Update: News of s1");
        assertThat(chat.posts().getLast().continues()).contains("b1");
        press.dull = true;
        comes("s1", 3, "Ghana");
        assertThat(chat.shown()).hasSize(2);
    }

    @Test
    void who_follows_late_is_told_the_story_and_not_when_it_was_first_seen() throws InterruptedException {
        follows(ASHA, alert(GHANA));
        comes("s1", 4, "Ghana");
        assertThat(chat.shown()).containsExactly("Ghana: News of s1");
    }

    @Test
    void a_muted_topic_silences_the_article_for_them() throws InterruptedException {
        follows(ASHA, alert(GHANA), new Interest(CRICKET, Interest.Stance.MUTED));
        comes("s1", 1, "Ghana-cricket");
        assertThat(chat.shown()).isEmpty();
    }

    @Test
    void in_quiet_hours_it_waits_for_their_end() throws InterruptedException {
        follows(ASHA, alert(GHANA));
        Subscription asha = store.subscriptions().find(ASHA).orElseThrow();
        store.subscriptions().keep(asha.with(asha.tastes().quietIn(Optional.of(new QuietHours(LocalTime.of(11, 0), LocalTime.of(13, 0))))), Optional.empty());
        comes("s1", 1, "Ghana");
        assertThat(chat.shown()).isEmpty();
        clock.pass(Duration.ofMinutes(61));
        comes("s1", 1, "Ghana");
        assertThat(chat.shown()).containsExactly("Ghana: News of s1, first seen");
    }

    @Test
    void the_tenth_of_a_day_says_that_it_is_the_last_and_the_next_day_begins_anew() throws InterruptedException {
        follows(ASHA, alert(GHANA));
        for (int i = 1; i <= 12; i++) {
            comes("s" + i, 1, "Ghana");
        }
        assertThat(chat.shown()).hasSize(10);
        assertThat(chat.posts().subList(0, 9)).allMatch(post -> post.reply().blocks().size() == 1);
        assertThat(chat.posts().getLast().reply().blocks()).last().isInstanceOf(Reply.Block.Aside.class);
        clock.pass(Duration.ofHours(13));
        comes("s13", 1, "Ghana");
        assertThat(chat.shown()).hasSize(11);
    }

    @Test
    void what_is_said_of_a_story_is_worded_once_however_many_follow() throws InterruptedException {
        for (int i = 0; i < 30; i++) {
            follows(Address.of("telegram", Integer.toString(100 + i)), alert(GHANA));
        }
        comes("s1", 1, "Ghana");
        assertThat(chat.shown()).hasSize(30);
        assertThat(press.worded).hasSize(1);
    }
}
