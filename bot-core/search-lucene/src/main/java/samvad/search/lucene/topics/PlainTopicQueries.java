package samvad.search.lucene.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import samvad.engine.knowledge.Article;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.TopicIndex;
import samvad.search.lucene.LuceneWordForms;

/** Runs every topic's query on an index of the one article: what {@link LuceneTopicIndex} is measured against. */
public final class PlainTopicQueries implements TopicIndex {
    private final LuceneWordForms wordForms;
    private final TopicQueries queries;
    private final TopicEar ear = new TopicEar();
    private final Map<Topic, Known> topics = new ConcurrentHashMap<>();

    private record Known(TopicQuery topic, Query query) {}

    public PlainTopicQueries(LuceneWordForms wordForms, Glossary glossary) {
        this.wordForms = wordForms;
        this.queries = new TopicQueries(wordForms, glossary);
    }

    @Override
    public void know(Collection<Topic> known) {
        for (Topic topic : known) {
            queries.of(topic).ifPresent(query -> {
                if (topics.putIfAbsent(topic, new Known(query, query.query())) == null) {
                    ear.learn(query.words());
                }
            });
        }
    }

    @Override
    public void drop(Topic topic) {
        Known known = topics.remove(topic);
        if (known != null) {
            ear.forget(known.topic().words());
        }
    }

    @Override
    public Set<Topic> matching(Article article) {
        FollowedArticle followed = new FollowedArticle(article, wordForms, ear, queries.wordings()::isListed);
        IndexSearcher searcher = MemoryIndex.fromDocument(followed.document(), new WhitespaceAnalyzer()).createSearcher();
        searcher.setQueryCache(null);
        Set<Topic> matching = new HashSet<>();
        topics.forEach((topic, known) -> {
            if (holds(searcher, known.query()) && known.topic().isMetIn(followed)) {
                matching.add(topic);
            }
        });
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
