package samvad.sources.wire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.knowledge.ArticleStore;
import samvad.sources.web.Web;

/** Goes round the feeds, a few at a time and each at its own pace, until it is closed. */
public final class FeedRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FeedRounds.class);

    private static final int AT_A_TIME = 8;

    /** Feeds are first looked at within this, or within their own interval if that is shorter. */
    private static final Duration START = Duration.ofSeconds(5);

    private final Web web;
    private final ArticleStore store;
    private final FeedBook book;
    private final Runnable arrived;
    private final Clock clock;
    private final RandomGenerator chance;
    private final ScheduledThreadPoolExecutor rounds;

    /** @param arrived is run when articles have been taken in */
    public FeedRounds(Web web, ArticleStore store, FeedBook book, Runnable arrived, Clock clock, RandomGenerator chance) {
        this.web = web;
        this.store = store;
        this.book = book;
        this.arrived = arrived;
        this.clock = clock;
        this.chance = chance;
        this.rounds = new ScheduledThreadPoolExecutor(AT_A_TIME, Thread.ofPlatform().name("feeds-", 1).daemon().factory());
        rounds.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    public void start(List<FollowedFeed> feeds) {
        for (FollowedFeed feed : feeds) {
            FeedVisit visit = new FeedVisit(web, store, arrived, clock);
            long left = book.find(feed).map(FeedHealth::next).orElse(0L) - clock.millis();
            long soon = Math.min(START.toMillis(), feed.every().toMillis());
            // a server that asked for time has it after a restart too, others are asked at once
            boolean asked = book.find(feed).filter(health -> health.failures() > 0).isPresent();
            later(feed, visit, Duration.ofMillis(asked && left > 0 ? left : (long) (soon * chance.nextDouble())));
        }
    }

    private void later(FollowedFeed feed, FeedVisit visit, Duration delay) {
        try {
            rounds.schedule(() -> look(feed, visit), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // closed meanwhile
        }
    }

    private void look(FollowedFeed feed, FeedVisit visit) {
        Duration delay = feed.every();
        try {
            FeedHealth before = book.find(feed).orElse(FeedHealth.NEW);
            FeedVisit.Outcome outcome = visit.visit(feed, before);
            delay = delay(feed, outcome);
            book.keep(feed, next(outcome.health(), delay));
            tell(feed, before, outcome.health());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("the feed {} is looked at again later: {}", feed.url(), e.toString());
        } finally {
            later(feed, visit, delay);
        }
    }

    private Duration delay(FollowedFeed feed, FeedVisit.Outcome outcome) {
        FeedHealth health = outcome.health();
        Instant last = health.lastArticle().taken() > 0 ? Instant.ofEpochMilli(health.lastArticle().taken()) : clock.instant();
        Duration paced = FeedPace.next(feed.every(), health.gone() ? Integer.MAX_VALUE : health.failures(), last, clock.instant(), chance);
        return outcome.pause().filter(asked -> asked.compareTo(paced) > 0).orElse(paced);
    }

    private FeedHealth next(FeedHealth health, Duration delay) {
        return new FeedHealth(health.address(), health.title(), health.etag(), health.lastModified(), health.visited(), health.succeeded(), health.failures(),
                health.gone(), health.problem(), health.counts(), health.lastArticle(), health.refused(), health.seen(), clock.millis() + delay.toMillis());
    }

    private static void tell(FollowedFeed feed, FeedHealth before, FeedHealth now) {
        if (now.isDead() && !before.isDead()) {
            LOG.warn("the feed {} seems dead: it {}. It is still tried; correct or remove it in feeds.yaml", feed.url(), now.problem());
        } else if (before.isDead() && !now.isDead()) {
            LOG.info("the feed {} is back", feed.url());
        }
        Optional.of(now.counts().added() + now.counts().revised() - before.counts().added() - before.counts().revised()).filter(taken -> taken > 0)
                .ifPresent(taken -> LOG.info("{} articles taken from {}", taken, feed.url()));
    }

    /** Never interrupts: a thread that is interrupted while it reads the index closes it for all. */
    @Override
    public void close() {
        rounds.shutdown();
        try {
            if (!rounds.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("a feed is still being read; what it holds is taken in after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
