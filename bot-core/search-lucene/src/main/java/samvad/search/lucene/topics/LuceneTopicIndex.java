package samvad.search.lucene.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.jspecify.annotations.Nullable;
import samvad.engine.knowledge.Article;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.TopicIndex;
import samvad.search.lucene.LuceneWordForms;

/**
 * Topics as queries stored in Lucene's monitor, in memory: of an article only those are looked at of which it holds the two
 * longest words, in one of their wordings or spellings. Topics spelled differently but read and heard alike share one query. A
 * glossary is asked when a topic becomes known: one that changes later holds for topics known from then on, and for all after a
 * restart.
 */
public final class LuceneTopicIndex implements TopicIndex {
    /** Few commits for all that is known when Samvad starts, as each reads every stored word; a query takes 32 kB until then. */
    private static final int QUERIES_A_COMMIT = 10_000;

    /** Of a topic of two words both are asked for before it is looked at. */
    private static final int PASSES = 2;

    private static final int ID_LENGTH = 7;

    private final LuceneWordForms wordForms;
    private final TopicQueries queries;
    private final TopicEar ear = new TopicEar();
    private final Monitor monitor;

    /** By how they are read and heard; written under the lock of this object only. */
    private final Map<String, String> ids = new HashMap<>();

    /** By their query's id; written under the lock of this object only. */
    private final Map<String, Known> topics = new ConcurrentHashMap<>();

    private long lastId;

    private record Known(String reading, TopicQuery query, Set<Topic> topics) {
        Known {
            topics = Set.copyOf(topics);
        }

        Known with(Set<Topic> others) {
            if (topics.containsAll(others)) {
                return this;
            }
            Set<Topic> more = new HashSet<>(topics);
            more.addAll(others);
            return new Known(reading, query, more);
        }

        /** Null, as a map's entry that goes, if none is left. */
        @Nullable Known without(Topic topic) {
            Set<Topic> others = new HashSet<>(topics);
            others.remove(topic);
            return others.isEmpty() ? null : new Known(reading, query, others);
        }
    }

    public LuceneTopicIndex(LuceneWordForms wordForms, Glossary glossary) {
        this.wordForms = wordForms;
        this.queries = new TopicQueries(wordForms, glossary);
        try {
            monitor = new Monitor(new WhitespaceAnalyzer(), new MultipassTermFilteredPresearcher(PASSES),
                    new MonitorConfiguration().setQueryUpdateBufferSize(QUERIES_A_COMMIT));
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    @Override
    public synchronized void know(Collection<Topic> known) {
        Map<String, Set<Topic>> byReading = new HashMap<>();
        known.forEach(topic -> queries.reading(topic).ifPresent(reading ->
                byReading.computeIfAbsent(reading, _ -> new HashSet<>()).add(topic)));
        Map<String, Known> fresh = new LinkedHashMap<>();
        byReading.forEach((reading, alike) -> {
            String id = ids.get(reading);
            if (id == null) {
                queries.of(alike.iterator().next()).ifPresent(query -> fresh.put(nextId(), new Known(reading, query, alike)));
            } else {
                topics.computeIfPresent(id, (_, some) -> some.with(alike));
            }
        });
        register(fresh);
        topics.putAll(fresh);
        fresh.forEach((id, one) -> {
            ids.put(one.reading(), id);
            ear.learn(one.query().words());
        });
    }

    /** Short, and in the order of registering: the monitor unpacks ids in blocks, and finds those of one article in this order. */
    private String nextId() {
        String id = Long.toString(lastId++, Character.MAX_RADIX);
        return "0".repeat(Math.max(0, ID_LENGTH - id.length())) + id;
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
        String id = queries.reading(topic).map(ids::get).orElse(null);
        Known known = id == null ? null : topics.get(id);
        if (id != null && known != null && topics.computeIfPresent(id, (_, some) -> some.without(topic)) == null) {
            ids.remove(known.reading());
            ear.forget(known.query().words());
            try {
                monitor.deleteById(id);
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
