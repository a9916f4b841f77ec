package samvad.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.jspecify.annotations.Nullable;
import samvad.engine.knowledge.Article;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.TopicIndex;

/**
 * Topics as queries stored in Lucene's monitor, in memory: of an article only those are run of which it holds the longest word.
 * Topics spelled differently but read alike share one query.
 */
public final class LuceneTopicIndex implements TopicIndex {
    /** One commit for all that is known when Samvad starts: each reads through every stored word once. */
    private static final int QUERIES_A_COMMIT = 100_000;

    private final LuceneWordForms wordForms;
    private final Monitor monitor;

    /** By their query's id; written under the lock of this object only. */
    private final Map<String, Set<Topic>> topics = new ConcurrentHashMap<>();

    public LuceneTopicIndex(LuceneWordForms wordForms) {
        this.wordForms = wordForms;
        try {
            monitor = new Monitor(new FollowAnalyzer(wordForms.analyzer()), new TermFilteredPresearcher(),
                    new MonitorConfiguration().setQueryUpdateBufferSize(QUERIES_A_COMMIT));
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    @Override
    public synchronized void know(Collection<Topic> known) {
        Map<String, Set<Topic>> byQuery = new ConcurrentHashMap<>();
        List<MonitorQuery> fresh = new ArrayList<>();
        for (Topic topic : known) {
            TopicQuery.of(topic, wordForms).ifPresent(query -> {
                if (!topics.containsKey(query.id()) && !byQuery.containsKey(query.id())) {
                    fresh.add(new MonitorQuery(query.id(), query.query()));
                }
                byQuery.computeIfAbsent(query.id(), _ -> new HashSet<>()).add(topic);
            });
        }
        register(fresh);
        byQuery.forEach((id, more) -> topics.merge(id, Set.copyOf(more), LuceneTopicIndex::both));
    }

    private void register(List<MonitorQuery> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        try {
            monitor.register(fresh);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static Set<Topic> both(Set<Topic> some, Set<Topic> others) {
        if (some.containsAll(others)) {
            return some;
        }
        Set<Topic> both = new HashSet<>(some);
        both.addAll(others);
        return Set.copyOf(both);
    }

    @Override
    public synchronized void drop(Topic topic) {
        Optional<String> id = TopicQuery.of(topic, wordForms).map(TopicQuery::id).filter(topics::containsKey);
        if (id.isPresent() && topics.computeIfPresent(id.get(), (_, some) -> without(topic, some)) == null) {
            try {
                monitor.deleteById(id.get());
            } catch (IOException e) {
                throw inMemory(e);
            }
        }
    }

    /** Null, as a map's entry that goes, if none is left. */
    private static @Nullable Set<Topic> without(Topic topic, Set<Topic> some) {
        Set<Topic> others = new HashSet<>(some);
        others.remove(topic);
        return others.isEmpty() ? null : Set.copyOf(others);
    }

    @Override
    public Set<Topic> matching(Article article) {
        MatchingQueries<QueryMatch> matches;
        try {
            matches = monitor.match(FollowedArticle.document(article), TopicMatcher::new);
        } catch (IOException e) {
            throw inMemory(e);
        }
        if (!matches.getErrors().isEmpty()) {
            throw new IllegalStateException("a topic could not be looked for", matches.getErrors().values().iterator().next());
        }
        return matches.getMatches().stream().flatMap(match -> topics.getOrDefault(match.getQueryId(), Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("topics in memory cannot be read or written", e);
    }
}
