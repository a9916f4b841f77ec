package samvad.search.lucene.topics;

import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.monitor.CandidateMatcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Looks at the queries the presearcher lets through: the index has a word or two of each, and the article itself is asked for the rest. */
final class TopicMatcher extends CandidateMatcher<QueryMatch> {
    private final Predicate<String> isMet;

    /** @param isMet by a query's id */
    TopicMatcher(IndexSearcher searcher, Predicate<String> isMet) {
        super(searcher);
        this.isMet = isMet;
    }

    @Override
    public void matchQuery(String id, Query query, Map<String, String> metadata) {
        if (isMet.test(id)) {
            addMatch(new QueryMatch(id), 0);
        }
    }

    @Override
    public QueryMatch resolve(QueryMatch one, QueryMatch other) {
        return one;
    }
}
