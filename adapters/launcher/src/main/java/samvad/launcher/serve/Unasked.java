package samvad.launcher.serve;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.chat.Membership;
import samvad.engine.delivery.AlertFollowers;
import samvad.engine.delivery.Clockwork;
import samvad.engine.delivery.CorrectAnswers;
import samvad.engine.delivery.DispatchDigests;
import samvad.engine.delivery.FollowNews;
import samvad.engine.delivery.LiveInstances;
import samvad.engine.delivery.Outbox;
import samvad.engine.delivery.PushQueue;
import samvad.engine.delivery.SendPushes;
import samvad.engine.desk.DigestWriter;
import samvad.engine.desk.SubscriptionDesk;
import samvad.engine.digest.KnownTopics;
import samvad.engine.knowledge.NewestVersions;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.people.ModelBudget;
import samvad.engine.people.People;
import samvad.engine.story.GroupStories;
import samvad.engine.story.StoryLedger;
import samvad.engine.subscription.Subscriptions;
import samvad.launcher.settings.PeopleSettings;
import samvad.launcher.wiring.Knowledge;
import samvad.launcher.wiring.Wiring;
import samvad.sources.RemoveArticles;
import samvad.store.sql.Database;
import samvad.store.sql.SqlCitations;
import samvad.store.sql.SqlPushQueue;
import samvad.store.sql.SqlRounds;
import samvad.store.sql.SqlSchedule;
import samvad.store.sql.SqlStoryLedger;
import samvad.store.sql.SqlSubscriptions;

/** All that is sent without being asked for: stories grow with the news, digests go out when they are due, followers are alerted. */
final class Unasked implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Unasked.class);

    /** How often it is looked whether a digest is due. */
    private static final Duration TICK = Duration.ofSeconds(5);

    /** How often it is looked whether news has come. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final Wiring wiring;
    private final Knowledge knowledge;
    private final NewsSource articles;
    private final Database database;
    private final Subscriptions subscriptions;
    private final PushQueue queue;
    private final LiveInstances instances;
    private final StoryLedger ledger;
    private final GroupStories stories;
    private final KnownTopics topics;
    private final SubscriptionDesk.Press press;
    private final Opened opened = new Opened();

    /**
     * @param articles what there is to read
     * @param budget of what a model may use
     */
    Unasked(Wiring wiring, Knowledge knowledge, NewsSource articles, Database database, ModelBudget budget) {
        this.wiring = wiring;
        this.knowledge = knowledge;
        this.articles = articles;
        this.database = database;
        this.subscriptions = new SqlSubscriptions(database);
        this.queue = new SqlPushQueue(database);
        this.instances = opened.add(new LiveInstances(queue, wiring.clock(), database.isShared()));
        this.ledger = new SqlStoryLedger(database);
        this.stories = wiring.editors().groupStories(ledger, StoryLedger.knownSince(wiring.clock().instant()));
        this.topics = opened.add(new KnownTopics(wiring.topicIndex()));
        this.press = new SubscriptionDesk.Press(wiring.editors().withinBudget(stories, topics, budget), new DigestWriter());
        topics.know(subscriptions.topics());
    }

    Subscriptions subscriptions() {
        return subscriptions;
    }

    PushQueue queue() {
        return queue;
    }

    LiveInstances instances() {
        return instances;
    }

    SubscriptionDesk desk(People people, Membership membership) {
        return new SubscriptionDesk(new SubscriptionDesk.Books(subscriptions, topics, people), press, membership,
                new PeopleSettings(wiring.settings()).zone(), wiring.clock());
    }

    /** Begins to send; what is due is sent from now on. */
    void start(List<Outbox> outboxes) {
        try {
            instances.start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        Clockwork clockwork = new Clockwork(wiring.clock(), new PeopleSettings(wiring.settings()).zone());
        AlertFollowers alerts = new AlertFollowers(new AlertFollowers.Readers(subscriptions, topics), press, queue, outboxes, clockwork);
        FollowNews followNews = new FollowNews(articles, stories, ledger, alerts, wiring.clock());
        SqlRounds rounds = new SqlRounds(database);
        DispatchDigests dispatch = new DispatchDigests(rounds, press.editor(), press.wording(), outboxes, wiring.clock());
        opened.add(new SendPushes(queue, outboxes, wiring.clock())).start();
        opened.add(new SqlSchedule(database, "digests", TICK, () -> {
            if (!rounds.due(wiring.clock().instant(), 1).isEmpty()) {
                // a digest has the news of its own minute, or every day would be quiet
                followNews.takeIn();
                dispatch.run();
            }
        }));
        ScheduledExecutorService lookout = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("news").daemon().factory());
        opened.add(lookout::close);
        RemoveArticles removal = wiring.sources().removal();
        CorrectAnswers corrections = new CorrectAnswers(new SqlCitations(database), subscriptions, outboxes, clockwork);
        lookout.scheduleWithFixedDelay(() -> look(followNews, removal, corrections), 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look(FollowNews followNews, RemoveArticles removal, CorrectAnswers corrections) {
        try {
            if (database.isShared()) {
                // another instance may have been told of new ones
                topics.know(subscriptions.topics());
            }
            removal.carryOut();
            NewestVersions.Look look = wiring.sources().newestVersions().look();
            followNews.takeIn();
            // what is told of can be asked about; of many articles at once it is told when all are in
            if (knowledge.refreshPart()) {
                corrections.run(look);
                followNews.tell();
            }
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("the news is looked at again in a while: {}", e.toString());
        }
    }

    @Override
    public void close() {
        opened.close();
    }
}
