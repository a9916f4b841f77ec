package samvad.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import samvad.engine.evidence.Explanation;
import samvad.engine.evidence.Passage;
import samvad.engine.evidence.PassageIndex.KnownFile;
import samvad.engine.evidence.PassageSearch;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;
import samvad.engine.question.Question;

/** Searches the generation in use. */
final class LucenePassageSearch implements PassageSearch, AutoCloseable {
    private final IndexFolder folder;
    private final boolean keepSamples;
    private final QuestionWords questionWords;
    private @Nullable Snapshot snapshot;

    LucenePassageSearch(IndexFolder folder, QuestionWords questionWords, boolean keepSamples) {
        this.folder = folder;
        this.questionWords = questionWords;
        this.keepSamples = keepSamples;
    }

    @Override
    public Findings search(Question question, int count) {
        return reading(current -> {
            IndexSearcher searcher = current.searcher();
            List<QuestionWord> words = questionWords.of(question, current.spellings(), searcher.getIndexReader());
            List<Hit> hits = found(words, question, count, searcher).stream().map(Found::hit).toList();
            int passages = searcher.count(visible(PassageDocuments.ALL, searcher));
            return new Findings(hits, PassageQuery.weights(words, passages, form -> searcher.count(visible(form, searcher))),
                    PassageQuery.weight(0, passages),
                    words.stream().collect(Collectors.toMap(QuestionWord::form, QuestionWord::renderings)));
        });
    }

    /** A hit and its document. */
    record Found(int document, Hit hit) {}

    private List<Found> found(List<QuestionWord> words, Question question, int count, IndexSearcher searcher) throws IOException {
        List<Found> found = new ArrayList<>();
        for (ScoreDoc scored : searcher.search(visible(query(words, question, searcher), searcher), count).scoreDocs) {
            found.add(new Found(scored.doc, new Hit(PassageDocuments.passage(searcher.storedFields().document(scored.doc)), scored.score)));
        }
        return found;
    }

    private static Query query(List<QuestionWord> words, Question question, IndexSearcher searcher) throws IOException {
        if (question.times().isEmpty()) {
            return PassageQuery.of(words);
        }
        int passages = searcher.count(PassageDocuments.ALL);
        return PassageQuery.of(words, question.times(), written -> PassageQuery.weight(searcher.count(written), passages));
    }

    @Override
    public Explanation explain(Question question, int count) {
        return reading(current -> {
            IndexSearcher searcher = current.searcher();
            List<QuestionWord> words = questionWords.of(question, current.spellings(), searcher.getIndexReader());
            int passages = searcher.count(visible(PassageDocuments.ALL, searcher));
            Map<String, Double> weights = PassageQuery.weights(words, passages, form -> searcher.count(visible(form, searcher)));
            return new ExplainHits(searcher, words, weights).of(found(words, question, count, searcher));
        });
    }

    @Override
    public List<Passage> passagesOf(ArticleId article) {
        return reading(current -> {
            IndexSearcher searcher = current.searcher();
            List<Passage> passages = new ArrayList<>();
            Query query = new TermQuery(new Term(PassageDocuments.ARTICLE, article.value()));
            for (ScoreDoc found : searcher.search(query, Math.max(1, searcher.count(query))).scoreDocs) {
                passages.add(PassageDocuments.passage(searcher.storedFields().document(found.doc)));
            }
            passages.sort(Comparator.comparingInt(Passage::ordinal));
            return passages;
        });
    }

    @Override
    public Holdings holdings() {
        return reading(current -> {
            IndexSearcher searcher = current.searcher();
            boolean samplesOnly = searcher.count(ofSamples("false")) == 0 && searcher.count(ofSamples("true")) > 0;
            return new Holdings(
                    byLanguage(searcher).values().stream().mapToInt(Integer::intValue).sum(),
                    searcher.count(visible(PassageDocuments.ALL, searcher)),
                    newest(searcher),
                    samplesOnly);
        });
    }

    Map<Language, Integer> articlesByLanguage() {
        return reading(current -> byLanguage(current.searcher()));
    }

    private Map<Language, Integer> byLanguage(IndexSearcher searcher) throws IOException {
        Map<Language, Integer> articles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Query first = visible(PassageDocuments.firstOf(language), searcher);
            int count = searcher.count(first);
            if (count > 0) {
                articles.put(language, count);
            }
        }
        return articles;
    }

    /** The latest day of what is held; the greatest point of the field may belong to a deleted passage. */
    private Optional<LocalDate> newest(IndexSearcher searcher) throws IOException {
        SortField latestFirst = LongField.newSortField(PassageDocuments.DAY, true, SortedNumericSelector.Type.MAX);
        ScoreDoc[] latest = searcher.search(visible(new FieldExistsQuery(PassageDocuments.DAY), searcher), 1, new Sort(latestFirst)).scoreDocs;
        return latest.length == 0 ? Optional.empty()
                : PassageDocuments.passage(searcher.storedFields().document(latest[0].doc)).source().date();
    }

    Map<String, KnownFile> files() {
        return reading(current -> FileDocuments.read(current.reader()));
    }

    /** Samples are shown only until a real article is held, or if they are to be kept. */
    private Query visible(Query query, IndexSearcher searcher) throws IOException {
        if (keepSamples || searcher.count(ofSamples("false")) == 0) {
            return query;
        }
        return new BooleanQuery.Builder().add(query, Occur.MUST).add(ofSamples("true"), Occur.MUST_NOT).build();
    }

    private static Query ofSamples(String value) {
        return new TermQuery(new Term(PassageDocuments.SAMPLE, value));
    }

    /** Looks again for what was published since. */
    void refresh() {
        reading(current -> current);
    }

    private interface Read<T> {
        T from(Snapshot current) throws IOException;
    }

    private <T> T reading(Read<T> read) {
        try {
            Snapshot current = acquire();
            try {
                return read.from(current);
            } finally {
                current.reader().decRef();
            }
        } catch (IOException | RuntimeException e) {
            throw LuceneIndex.broken(folder, e);
        }
    }

    /** The newest published state, held open until {@code decRef}. */
    private synchronized Snapshot acquire() throws IOException {
        while (true) {
            Path generation = folder.current().orElseThrow(() -> new IOException("there is no index yet"));
            try {
                return acquire(generation);
            } catch (IOException e) {
                // one built anew may have taken its place, and its files with it, since it was named
                if (folder.current().filter(now -> !now.equals(generation)).isEmpty()) {
                    throw e;
                }
            }
        }
    }

    private Snapshot acquire(Path generation) throws IOException {
        Snapshot held = snapshot;
        if (held == null || !held.generation().equals(generation)) {
            replace(Snapshot.open(generation));
        } else {
            DirectoryReader newer = DirectoryReader.openIfChanged(held.reader());
            if (newer != null) {
                replace(Snapshot.of(generation, newer));
            }
        }
        Snapshot current = Objects.requireNonNull(snapshot);
        current.reader().incRef();
        return current;
    }

    private void replace(Snapshot next) throws IOException {
        Snapshot held = snapshot;
        snapshot = next;
        if (held != null) {
            held.reader().decRef();
        }
    }

    @Override
    public synchronized void close() {
        Snapshot held = snapshot;
        snapshot = null;
        if (held != null) {
            try {
                held.reader().decRef();
            } catch (IOException e) {
                throw LuceneIndex.broken(folder, e);
            }
        }
    }

    private record Snapshot(Path generation, DirectoryReader reader, IndexSearcher searcher, Spellings spellings) {
        static Snapshot open(Path generation) throws IOException {
            DirectoryReader reader = DirectoryReader.open(FSDirectory.open(generation));
            try {
                IndexHealth.checkIfSmall(generation, reader);
            } catch (IOException | RuntimeException e) {
                reader.close();
                throw e;
            }
            return of(generation, reader);
        }

        static Snapshot of(Path generation, DirectoryReader reader) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(PassageQuery.SIMILARITY);
            return new Snapshot(generation, reader, searcher, new Spellings(reader));
        }
    }
}
