package samvad.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import samvad.engine.question.Question;

/** A question as a Lucene query, built from its terms; a query parser never sees what a person typed. */
final class PassageQuery {
    /** k1 and b as chosen for passages of one length: docs/QUALITY.md. */
    static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.4f);

    /** A word in the headline counts this share of a word in the passage. */
    private static final float TITLE_BOOST = 0.3f;

    private PassageQuery() {}

    static Query of(Question question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String form : forms(question)) {
            query.add(new TermQuery(new Term(PassageDocuments.BODY, form)), Occur.SHOULD);
            query.add(new BoostQuery(new TermQuery(new Term(PassageDocuments.TITLE, form)), TITLE_BOOST), Occur.SHOULD);
        }
        return query.build();
    }

    /** Counts the passages a form stands in. */
    interface Count {
        int of(Query form) throws IOException;
    }

    /** What each of the question's forms weighs among so many passages. */
    static Map<String, Double> weights(Question question, int passages, Count count) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        for (String form : forms(question)) {
            int holding = Math.max(
                    count.of(new TermQuery(new Term(PassageDocuments.BODY, form))),
                    count.of(new TermQuery(new Term(PassageDocuments.TITLE, form))));
            weights.put(form, weight(holding, passages));
        }
        return weights;
    }

    /** Inverse document frequency as BM25 has it, ln(1 + (N - n + 0.5) / (n + 0.5)), over what can be found. */
    static double weight(int holding, int passages) {
        return Math.log(1 + (Math.max(1, passages) - Math.min(holding, passages) + 0.5) / (holding + 0.5));
    }

    /** At most this many words of a question are looked for: Lucene bounds a query's clauses. */
    private static final int MOST_FORMS = 300;

    private static List<String> forms(Question question) {
        Set<String> forms = new LinkedHashSet<>();
        question.terms().forEach(term -> forms.add(term.form()));
        return forms.stream().limit(MOST_FORMS).toList();
    }
}
