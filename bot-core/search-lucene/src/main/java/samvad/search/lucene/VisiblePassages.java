package samvad.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Which passages of one state of an index can be found: samples only until a real article is held, or if they are to be kept. */
final class VisiblePassages {
    private final IndexSearcher searcher;
    private final boolean hidesSamples;
    private final int passages;

    VisiblePassages(IndexSearcher searcher, boolean keepSamples) throws IOException {
        this.searcher = searcher;
        this.hidesSamples = !keepSamples && searcher.count(ofSamples("false")) > 0 && searcher.count(ofSamples("true")) > 0;
        this.passages = count(PassageDocuments.ALL);
    }

    Query of(Query query) {
        return !hidesSamples ? query
                : new BooleanQuery.Builder().add(query, Occur.MUST).add(ofSamples("true"), Occur.MUST_NOT).build();
    }

    /** How many of them a query finds. */
    int count(Query query) throws IOException {
        return searcher.count(of(query));
    }

    /** How many there are. */
    int passages() {
        return passages;
    }

    /** True if no article is held but samples. */
    boolean samplesOnly() throws IOException {
        return searcher.count(ofSamples("false")) == 0 && searcher.count(ofSamples("true")) > 0;
    }

    private static Query ofSamples(String value) {
        return new TermQuery(new Term(PassageDocuments.SAMPLE, value));
    }
}
