package samvad.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.jspecify.annotations.Nullable;
import samvad.engine.knowledge.Article;
import samvad.engine.language.Glossary;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.TopicIndex;

/**
 * Topics as queries stored in Lucene's monitor, in memory: of an article only those are looked at of which it holds the longest
 * word, in one of its wordings or spellings. Topics spelled differently but read and heard alike share one query. A glossary is
 * asked when a topic becomes known: one that changes later holds for topics known from then on, and for all after a restart.
 */
public final class LuceneTopicIndex implements TopicIndex {
    /** Few commits for all that is known when Samvad starts, as each reads every stored word; a query takes 32 kB until then. */
    private static final int QUERIES_A_COMMIT = 10_000;

    private final LuceneWordForms wordForms;
    private final TopicQueries queries;
    private final TopicEar ear = new TopicEar();
    private final Monitor monitor;

    /** By their query's id; written under the lock of this object only. */
    private final Map<String, Known> topics = new ConcurrentHashMap<>();

    private record Known(TopicQuery query, Set<Topic> topics) {
        Known {
            topics = Set.copyOf(topics);
        }

        Known with(Set<Topic> others) {
            if (topics.containsAll(others)) {
                return this;
            }
            Set<Topic> more = new HashSet<>(topics);
            more.addAll(others);
            return new Known(query, more);
        }

        /** Null, as a map's entry that goes, if none is left. */
        @Nullable Known without(Topic topic) {
            Set<Topic> others = new HashSet<>(topics);
            others.remove(topic);
            return others.isEmpty() ? null : new Known(query, others);
        }
    }

    public LuceneTopicIndex(LuceneWordForms wordForms, Glossary glossary) {
        this.wordForms = wordForms;
        this.queries = new TopicQueries(wordForms, glossary);
        try {
            monitor = new Monitor(new WhitespaceAnalyzer(), new TermFilteredPresearcher(),
                    new MonitorConfiguration().setQueryUpdateBufferSize(QUERIES_A_COMMIT));
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    @Override
    public synchronized void know(Collection<Topic> known) {
        Map<String, Set<Topic>> byQuery = new HashMap<>();
        known.forEach(topic -> queries.id(topic).ifPresent(id -> byQuery.computeIfAbsent(id, _ -> new HashSet<>()).add(topic)));
        Map<String, Known> fresh = new HashMap<>();
        byQuery.forEach((id, alike) -> {
            if (topics.computeIfPresent(id, (_, some) -> some.with(alike)) == null) {
                queries.of(alike.iterator().next()).ifPresent(query -> fresh.put(id, new Known(query, alike)));
            }
        });
        register(fresh);
        topics.putAll(fresh);
        fresh.values().forEach(one -> ear.learn(one.query().words()));
    }

    private void register(Map<String, Known> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        List<MonitorQuery> registered = new ArrayList<>();
        fresh.forEach((id, known) -> registered.add(new MonitorQuery(id, known.query().query())));
        try {
            monitor.register(registered);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    @Override
    public synchronized void drop(Topic topic) {
        Optional<String> id = queries.id(topic);
        Known known = id.map(topics::get).orElse(null);
        if (known != null && topics.computeIfPresent(id.orElseThrow(), (_, some) -> some.without(topic)) == null) {
            ear.forget(known.query().words());
            try {
                monitor.deleteById(id.orElseThrow());
            } catch (IOException e) {
                throw inMemory(e);
            }
        }
    }

    @Override
    public Set<Topic> matching(Article article) {
        FollowedArticle followed = new FollowedArticle(article, wordForms, ear, queries.wordings()::isListed);
        MatchingQueries<QueryMatch> matches;
        try {
            matches = monitor.match(followed.document(), searcher -> new TopicMatcher(searcher, id -> isMet(id, followed)));
        } catch (IOException e) {
            throw inMemory(e);
        }
        if (!matches.getErrors().isEmpty()) {
            throw new IllegalStateException("a topic could not be looked for", matches.getErrors().values().iterator().next());
        }
        return matches.getMatches().stream().map(match -> topics.get(match.getQueryId())).filter(Objects::nonNull)
                .flatMap(known -> known.topics().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isMet(String id, FollowedArticle article) {
        Known known = topics.get(id);
        return known != null && known.query().isMetIn(article);
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
