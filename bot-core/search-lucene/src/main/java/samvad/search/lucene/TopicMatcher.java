package samvad.search.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.CandidateMatcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** Runs the queries the presearcher lets through; most want a second word the article does not hold, and that is seen first. */
final class TopicMatcher extends CandidateMatcher<QueryMatch> {
    TopicMatcher(IndexSearcher searcher) {
        super(searcher);
        searcher.setQueryCache(null);
    }

    @Override
    public void matchQuery(String id, Query query, Map<String, String> metadata) throws IOException {
        if (holdsWordsOf(query) && searcher.count(query) > 0) {
            addMatch(new QueryMatch(id), 0);
        }
    }

    private boolean holdsWordsOf(Query query) throws IOException {
        if (query instanceof PhraseQuery phrase) {
            for (Term word : phrase.getTerms()) {
                if (searcher.getIndexReader().docFreq(word) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public QueryMatch resolve(QueryMatch one, QueryMatch other) {
        return one;
    }
}
