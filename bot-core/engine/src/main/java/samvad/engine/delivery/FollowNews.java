package samvad.engine.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.knowledge.StoreUnavailable;
import samvad.engine.story.GroupStories;
import samvad.engine.story.Story;
import samvad.engine.story.StoryId;
import samvad.engine.story.StoryLedger;

/**
 * Notices articles as they come, whoever took them in: they join stories, and who follows their topics is told. Of what was
 * held before the first start nobody is told.
 */
public final class FollowNews {
    private static final Logger LOG = LoggerFactory.getLogger(FollowNews.class);

    /** Stories are told of for so long; older articles are passed over. */
    private static final int STORY_DAYS = 30;

    /** Nobody is alerted of older news than this. */
    private static final int NEWS_DAYS = 3;

    /** What came shortly ago may have been noticed by a run or an instance that ended before it told; a second alert is none. */
    private static final Duration TOLD_AGAIN = Duration.ofHours(1);

    private final NewsSource source;
    private final GroupStories stories;
    private final StoryLedger ledger;
    private final Alerts alerts;
    private final InstantSource clock;
    private final Map<String, Stamp> read = new HashMap<>();
    /** When what could not be read yet can be, by path. */
    private final Map<String, Instant> later = new HashMap<>();
    /** By path: what stands in a story. */
    private final Map<String, ArticleId> joined = new HashMap<>();
    private final Map<ArticleId, News> untold = new ConcurrentHashMap<>();
    private boolean begun;

    /** Told of an article that has just come; it may be told twice. */
    public interface Alerts {
        void about(Story story, Article article);
    }

    private record News(Story story, Article article) {}

    public FollowNews(NewsSource source, GroupStories stories, StoryLedger ledger, Alerts alerts, InstantSource clock) {
        this.source = source;
        this.stories = stories;
        this.ledger = ledger;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** Takes in what has come since the last time; nobody is told yet. What fails half-way is taken in the next time. */
    public synchronized void takeIn() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<ArticleId, StoryId> known = ledger.since(today.minusDays(STORY_DAYS));
        Map<ArticleId, Integer> order = new HashMap<>();
        known.keySet().forEach(id -> order.put(id, order.size()));
        List<Fresh> fresh = fresh(today);
        fresh.sort(Comparator.<Fresh, Integer>comparing(one -> order.getOrDefault(one.id(), Integer.MAX_VALUE))
                .thenComparing(Fresh::date).thenComparing(Fresh::id));
        // known is empty before the very first start, and on a day before any news
        boolean tell = begun || !known.isEmpty();
        for (Fresh one : fresh) {
            boolean isNews = tell && (!known.containsKey(one.id()) || isJustIn(one.stamp())) && !one.date().isBefore(today.minusDays(NEWS_DAYS));
            grouped(one).filter(_ -> isNews).ifPresent(story -> untold.put(one.id(), new News(story, one.article())));
            read.put(one.stamp().path(), one.stamp());
            joined.put(one.stamp().path(), one.id());
        }
        stories.forgetBefore(today.minusDays(STORY_DAYS));
        begun = true;
    }

    /** An article that no rule was made for does not keep the others waiting. */
    private Optional<Story> grouped(Fresh one) {
        try {
            return stories.add(one.article());
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("the article {} joins no story: {}", one.id(), Wordless.of(e));
            return Optional.empty();
        }
    }

    /** Tells those who follow its topics of what was taken in; whom that fails for, the next time. */
    public void tell() {
        for (News news : List.copyOf(untold.values())) {
            alerts.about(news.story(), news.article());
            untold.remove(news.article().source().id());
        }
    }

    private record Fresh(Stamp stamp, Article article) {
        ArticleId id() {
            return article.source().id();
        }

        LocalDate date() {
            return article.source().date().orElseThrow();
        }
    }

    /** Articles to be told of that were not read in this state before; samples are none. */
    private List<Fresh> fresh(LocalDate today) {
        List<Fresh> fresh = new ArrayList<>();
        long oldest = clock.instant().minus(Duration.ofDays(STORY_DAYS + 1)).toEpochMilli();
        List<Stamp> stamps = source.stamps();
        Set<String> present = Set.copyOf(stamps.stream().map(Stamp::path).toList());
        read.keySet().retainAll(present);
        later.keySet().retainAll(present);
        Set.copyOf(joined.keySet()).stream().filter(path -> !present.contains(path)).forEach(this::leave);
        for (Stamp stamp : stamps) {
            boolean due = later.containsKey(stamp.path()) && !clock.instant().isBefore(later.get(stamp.path()));
            if ((due || !stamp.equals(read.get(stamp.path())) && stamp.modified() >= oldest)
                    && readUnlessLater(stamp) instanceof Reading.Read(Article article, String _, String _)
                    && !article.source().sample() && article.source().date().filter(date -> isRecent(date, today)).isPresent()) {
                fresh.add(new Fresh(stamp, article));
            } else if (!stamp.equals(read.put(stamp.path(), stamp))) {
                leave(stamp.path());
            }
        }
        return fresh;
    }

    /** What may be read only later is looked at again then, though nothing of it has changed. */
    private Reading readUnlessLater(Stamp stamp) {
        Reading reading = source.read(stamp);
        later.remove(stamp.path());
        if (reading instanceof Reading.Refused(String _, var until)) {
            until.ifPresent(time -> later.put(stamp.path(), time));
        }
        return reading;
    }

    /** What is not there any more, or no news, is told no more. */
    private void leave(String path) {
        ArticleId gone = joined.remove(path);
        if (gone != null) {
            stories.remove(gone);
            untold.remove(gone);
        }
    }

    private boolean isJustIn(Stamp stamp) {
        return stamp.modified() >= clock.instant().minus(TOLD_AGAIN).toEpochMilli();
    }

    private static boolean isRecent(LocalDate date, LocalDate today) {
        return !date.isBefore(today.minusDays(STORY_DAYS)) && !date.isAfter(today.plusDays(1));
    }
}
