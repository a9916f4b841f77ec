package samvad.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import samvad.engine.language.lexicon.Rendering;
import samvad.engine.language.time.Period;
import samvad.engine.language.time.TimeMention;
import samvad.engine.question.Question;

/** A question's words as a Lucene query; a query parser never sees what a person typed. */
final class PassageQuery {
    /** As if so many other passages had been read before. */
    private static final int READ_BEFORE = 20;

    static final float K1 = 0.9f;

    /** k1 and b as chosen for passages of one length: docs/QUALITY.md. */
    static final Similarity SIMILARITY = new BM25Similarity(K1, 0.4f);

    /** A word in the headline counts this share of a word in the passage. */
    private static final float TITLE_BOOST = 0.25f;

    /** Other words may stand between those of a phrase, and two of them change places. */
    static final int SLOP = 3;

    private PassageQuery() {}

    /** The words alone. */
    static Query of(List<QuestionWord> words, WordCounts counts) throws IOException {
        return of(words, counts, List.of(), _ -> 0);
    }

    /**
     * The words, and the periods: each counts as a word that stands in the passages of its articles.
     *
     * @param counts of the index that is to be searched: a wording that stands nowhere in it is not looked for
     * @param times as the question names them
     * @param rarity what a period's query weighs
     */
    static Query of(List<QuestionWord> words, WordCounts counts, List<TimeMention> times, Rarity rarity) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (TimeMention time : times) {
            Query written = written(time);
            query.add(new BoostQuery(new ConstantScoreQuery(written), (float) rarity.of(written)), Occur.SHOULD);
        }
        add(words.stream().map(word -> new WordQuery(PassageDocuments.BODY, word, 1, counts)).toList(), query);
        add(words.stream().map(word -> new WordQuery(PassageDocuments.TITLE, word, TITLE_BOOST, counts)).toList(), query);
        return query.build();
    }

    private static void add(List<WordQuery> words, BooleanQuery.Builder query) throws IOException {
        Map<String, Integer> commonness = new HashMap<>();
        for (WordQuery word : words) {
            word.addCommonness(commonness);
        }
        for (WordQuery word : words) {
            word.clauses(commonness).forEach(clause -> query.add(clause, Occur.SHOULD));
        }
    }

    /** Tells how telling a query is. */
    interface Rarity {
        double of(Query query) throws IOException;
    }

    /** The passages of articles written in the period or shortly after. */
    private static Query written(TimeMention time) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Period period : time.readings()) {
            long from = period.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            long to = period.to().map(day -> day.toEpochDay() + Question.REPORTED_WITHIN).orElse(Long.MAX_VALUE);
            any.add(LongField.newRangeQuery(PassageDocuments.DAY, from, to), Occur.SHOULD);
        }
        return any.build();
    }

    /** Where a wording stands, in the passage or its headline. */
    static Query anywhere(Rendering wording) {
        String[] forms = wording.forms().toArray(String[]::new);
        return new BooleanQuery.Builder()
                .add(new PhraseQuery(SLOP, PassageDocuments.BODY, forms), Occur.SHOULD)
                .add(new PhraseQuery(SLOP, PassageDocuments.TITLE, forms), Occur.SHOULD).build();
    }

    /** What each of the question's words weighs in an index. */
    static Map<String, Double> weights(List<QuestionWord> words, WordCounts counts) throws IOException {
        Map<String, Double> weights = new HashMap<>();
        for (QuestionWord word : words) {
            int holding = counts.of(word.form()).holding();
            for (Rendering rendering : word.renderings()) {
                if (rendering.forms().size() == 1) {
                    holding = Math.max(holding, counts.of(rendering.forms().getFirst()).holding());
                }
            }
            weights.put(word.form(), weight(holding, counts.passages()));
        }
        return weights;
    }

    /**
     * Inverse document frequency as BM25 has it, ln(1 + (N - n + 0.5) / (n + 0.5)), over what can be found and as many passages again
     * as a first few articles may have: what every one of three articles holds is rare at large.
     */
    static double weight(int holding, int passages) {
        return Math.log(1 + (passages + READ_BEFORE - Math.min(holding, passages) + 0.5) / (holding + 0.5));
    }
}
