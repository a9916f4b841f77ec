package samvad.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import samvad.engine.knowledge.Article;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.TopicIndex;

/** Runs every topic's query on an index of the one article: what {@link LuceneTopicIndex} is measured against. */
public final class PlainTopicQueries implements TopicIndex {
    private final LuceneWordForms wordForms;
    private final FollowAnalyzer analyzer;
    private final Map<Topic, Query> queries = new ConcurrentHashMap<>();

    public PlainTopicQueries(LuceneWordForms wordForms) {
        this.wordForms = wordForms;
        this.analyzer = new FollowAnalyzer(wordForms.analyzer());
    }

    @Override
    public void know(Collection<Topic> topics) {
        for (Topic topic : topics) {
            TopicQuery.of(topic, wordForms).ifPresent(query -> queries.put(topic, query.query()));
        }
    }

    @Override
    public void drop(Topic topic) {
        queries.remove(topic);
    }

    @Override
    public Set<Topic> matching(Article article) {
        IndexSearcher searcher = MemoryIndex.fromDocument(FollowedArticle.document(article), analyzer).createSearcher();
        searcher.setQueryCache(null);
        Set<Topic> matching = new HashSet<>();
        for (Map.Entry<Topic, Query> one : queries.entrySet()) {
            if (holds(searcher, one.getValue())) {
                matching.add(one.getKey());
            }
        }
        return Set.copyOf(matching);
    }

    private static boolean holds(IndexSearcher searcher, Query query) {
        try {
            return searcher.count(query) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("an article in memory cannot be searched", e);
        }
    }

    @Override
    public void close() {}
}
