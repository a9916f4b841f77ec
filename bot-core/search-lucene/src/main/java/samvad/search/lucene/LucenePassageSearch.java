package samvad.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.apache.lucene.search.TopScoreDocCollectorManager;
import samvad.engine.evidence.passage.Explanation;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageIndex.KnownFile;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;
import samvad.engine.question.Question;

/** Searches the generation in use. */
final class LucenePassageSearch implements PassageSearch, AutoCloseable {
    private final IndexFolder folder;
    private final QuestionWords questionWords;
    private final NewestSnapshot newest;

    LucenePassageSearch(IndexFolder folder, QuestionWords questionWords, boolean keepSamples) {
        this.folder = folder;
        this.questionWords = questionWords;
        this.newest = new NewestSnapshot(folder, keepSamples);
    }

    @Override
    public Findings search(Question question, int count) {
        return reading(current -> {
            List<QuestionWord> words = questionWords.of(question, current);
            List<Hit> hits = found(words, question, count, current).stream().map(Found::hit).toList();
            return new Findings(hits, PassageQuery.weights(words, current.counts()),
                    PassageQuery.weight(0, current.counts().passages()),
                    words.stream().collect(Collectors.toMap(QuestionWord::form, QuestionWord::understood)));
        });
    }

    /** Equals stand in an order of their own, not in that in which threads happened to write them. */
    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::hit, Comparator.comparingDouble(Hit::score).reversed()
            .thenComparing(hit -> hit.passage().source().id()).thenComparingInt(hit -> hit.passage().ordinal()));

    /** A hit and its document. */
    record Found(int document, Hit hit) {}

    private static List<Found> found(List<QuestionWord> words, Question question, int count, Snapshot current) throws IOException {
        ScoreDoc[] scored = best(current.visible().of(query(words, question, current)), count, current.searcher());
        List<Passage> passages = current.passages().at(Arrays.stream(scored).mapToInt(each -> each.doc).toArray());
        List<Found> found = new ArrayList<>(scored.length);
        for (int i = 0; i < scored.length; i++) {
            found.add(new Found(scored[i].doc, new Hit(passages.get(i), scored[i].score)));
        }
        found.sort(BEST_FIRST);
        return found;
    }

    /** How many there are besides is not counted, so that Lucene passes over what cannot be among the best. */
    private static ScoreDoc[] best(Query query, int count, IndexSearcher searcher) throws IOException {
        int most = Math.min(count, Math.max(1, searcher.getIndexReader().maxDoc()));
        return searcher.search(query, new TopScoreDocCollectorManager(most, most)).scoreDocs;
    }

    private static Query query(List<QuestionWord> words, Question question, Snapshot current) throws IOException {
        if (question.times().isEmpty()) {
            return PassageQuery.of(words, current.counts());
        }
        int passages = current.counts().passages();
        return PassageQuery.of(words, current.counts(), question.times(),
                written -> PassageQuery.weight(current.visible().count(written), passages));
    }

    @Override
    public Explanation explain(Question question, int count) {
        return reading(current -> {
            List<QuestionWord> words = questionWords.of(question, current);
            Map<String, Double> weights = PassageQuery.weights(words, current.counts());
            return new ExplainHits(current.searcher(), words, weights, current.counts()).of(found(words, question, count, current));
        });
    }

    @Override
    public List<Passage> passagesOf(ArticleId article) {
        return reading(current -> {
            IndexSearcher searcher = current.searcher();
            Query query = new TermQuery(new Term(PassageDocuments.ARTICLE, article.value()));
            ScoreDoc[] found = searcher.search(query, Math.max(1, searcher.count(query))).scoreDocs;
            return current.passages().at(Arrays.stream(found).mapToInt(each -> each.doc).toArray()).stream()
                    .sorted(Comparator.comparingInt(Passage::ordinal)).toList();
        });
    }

    @Override
    public Holdings holdings() {
        return reading(current -> new Holdings(
                byLanguage(current.visible()).values().stream().mapToInt(Integer::intValue).sum(),
                current.visible().passages(), newestIn(current), current.visible().samplesOnly()));
    }

    Map<Language, Integer> articlesByLanguage() {
        return reading(current -> byLanguage(current.visible()));
    }

    private static Map<Language, Integer> byLanguage(VisiblePassages visible) throws IOException {
        Map<Language, Integer> articles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            int count = visible.count(PassageDocuments.firstOf(language));
            if (count > 0) {
                articles.put(language, count);
            }
        }
        return articles;
    }

    private static Map<Language, LocalDate> newestIn(Snapshot current) throws IOException {
        Map<Language, LocalDate> newest = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            newest(language, current).ifPresent(day -> newest.put(language, day));
        }
        return newest;
    }

    /** The latest day of what is held; the greatest point of the field may belong to a deleted passage. */
    private static Optional<LocalDate> newest(Language language, Snapshot current) throws IOException {
        Query dated = new BooleanQuery.Builder().add(PassageDocuments.firstOf(language), Occur.FILTER)
                .add(new FieldExistsQuery(PassageDocuments.DAY), Occur.FILTER).build();
        SortField latestFirst = LongField.newSortField(PassageDocuments.DAY, true, SortedNumericSelector.Type.MAX);
        ScoreDoc[] latest = current.searcher().search(
                current.visible().of(dated), 1, new Sort(latestFirst)).scoreDocs;
        return latest.length == 0 ? Optional.empty() : current.passages().at(latest[0].doc).source().date();
    }

    Map<String, KnownFile> files() {
        return reading(current -> FileDocuments.read(current.reader()));
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
            Snapshot current = newest.acquire();
            try {
                return read.from(current);
            } finally {
                current.release();
            }
        } catch (IOException | RuntimeException e) {
            throw LuceneIndex.broken(folder, e);
        }
    }

    @Override
    public void close() {
        try {
            newest.close();
        } catch (IOException e) {
            throw LuceneIndex.broken(folder, e);
        }
    }
}
