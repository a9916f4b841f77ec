package samvad.engine.digest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samvad.engine.LatestUsed;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.story.Story;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.TopicIndex;

/** The topics somebody has an interest in; which of them an article is about is looked up once. */
public final class KnownTopics implements StoryTopics, TopicIndex {
    /** More articles than a week brings. */
    private static final int KEPT = 5_000;

    private final TopicIndex index;
    private final Set<Topic> known = new HashSet<>();
    private final Map<Version, Set<Topic>> topicsOf = new LatestUsed<>(KEPT);

    private record Version(ArticleId article, int text) {}

    public KnownTopics(TopicIndex index) {
        this.index = index;
    }

    @Override
    public Set<Topic> of(Story story, Set<Topic> asked) {
        Set<Topic> about = new HashSet<>();
        if (!asked.isEmpty()) {
            story.articles().forEach(article -> about.addAll(matching(article)));
            about.retainAll(asked);
        }
        return about;
    }

    @Override
    public synchronized Set<Topic> matching(Article article) {
        return topicsOf.computeIfAbsent(new Version(article.source().id(), article.text().hashCode()), _ -> index.matching(article));
    }

    @Override
    public synchronized void know(Collection<Topic> topics) {
        List<Topic> fresh = topics.stream().filter(known::add).toList();
        if (!fresh.isEmpty()) {
            index.know(fresh);
            topicsOf.clear();
        }
    }

    @Override
    public synchronized void drop(Topic topic) {
        known.remove(topic);
        index.drop(topic);
        topicsOf.clear();
    }

    @Override
    public void close() {
        index.close();
    }
}
