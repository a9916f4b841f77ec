package samvad.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import samvad.engine.language.Script;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Rendering;

/**
 * A word of a question in one field, in all its wordings: they share the rarity of the commonest, so that a rare spelling does not
 * outscore the word. As plain terms, which Lucene scores by the block; its own synonyms take twice as long.
 *
 * @param counts of the index that is to be searched: a wording that stands nowhere in it is not looked for
 */
record WordQuery(String field, QuestionWord word, float weight, WordCounts counts) {
    /** The power of a likeness of sounds. */
    private static final double LIKENESS_COUNTS = 6;

    private static final double IF_KNOWN_BY_MEANING = 0.6;

    /** What other wordings count beside the best one. */
    private static final float BESIDE_THE_BEST = 0.25f;

    /**
     * What any of them scores is added; none if no wording stands anywhere in the field.
     *
     * @param commonness for each wording in how many passages it is to count as standing: {@link #addCommonness}
     */
    List<Query> clauses(Map<String, Integer> commonness) throws IOException {
        List<Query> terms = terms(commonness);
        List<Query> ways = phrases();
        if (ways.isEmpty()) {
            return terms;
        }
        if (!terms.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            terms.forEach(term -> any.add(term, Occur.SHOULD));
            ways.add(any.build());
        }
        return List.of(new DisjunctionMaxQuery(ways, 0));
    }

    /**
     * Of wordings in one script the best counts, as they stand side by side in one passage: अमेरिका and अमेरिकी are America once.
     * What both scripts score is added: they hardly meet.
     */
    private List<Query> terms(Map<String, Integer> commonness) throws IOException {
        Map<String, Double> forms = forms();
        List<Query> latin = new ArrayList<>();
        List<Query> devanagari = new ArrayList<>();
        for (Map.Entry<String, Double> form : forms.entrySet()) {
            TermStates states = counts.of(form.getKey()).states(field);
            if (states.docFreq() > 0) {
                Query term = new TermQuery(new Term(field, form.getKey()), counts.asCommon(states, commonness.getOrDefault(form.getKey(), states.docFreq())));
                (Script.hasDevanagari(form.getKey()) ? devanagari : latin).add(boosted(term, weight * share(form.getValue())));
            }
        }
        return Stream.of(latin, devanagari).filter(terms -> !terms.isEmpty())
                .map(terms -> terms.size() == 1 ? terms.getFirst() : new DisjunctionMaxQuery(terms, BESIDE_THE_BEST)).toList();
    }

    /**
     * How common the word's commonest wording is, for each of them; for one that is a wording of other words too, the most of all. Lucene takes
     * terms that differ in nothing but this for one and the same, and keeps any of them.
     */
    void addCommonness(Map<String, Integer> commonness) throws IOException {
        int commonest = 0;
        for (String form : forms().keySet()) {
            commonest = Math.max(commonest, counts.of(form).in(field));
        }
        for (String form : forms().keySet()) {
            commonness.merge(form, commonest, Math::max);
        }
    }

    /** The wordings that are one word, each with how often it is counted where it stands once. */
    private Map<String, Double> forms() {
        Map<String, Double> forms = new LinkedHashMap<>(Map.of(word.form(), 1.0));
        for (Rendering rendering : word.renderings()) {
            rendering.asOneWord().ifPresent(form -> forms.merge(form, boost(rendering), Math::max));
        }
        return forms;
    }

    /** What a word scores that stands in a passage of middle length not once but so often: BM25's frequency, by its k1. */
    private static float share(double often) {
        return (float) (often * (1 + PassageQuery.K1) / (often + PassageQuery.K1));
    }

    private List<Query> phrases() throws IOException {
        List<Query> phrases = new ArrayList<>();
        for (Rendering rendering : word.renderings()) {
            List<String> forms = rendering.forms();
            if (forms.size() > 1 && isAnywhere(forms)) {
                Query phrase = new PhraseQuery(PassageQuery.SLOP, field, forms.toArray(String[]::new));
                phrases.add(boosted(phrase, (float) (weight * boost(rendering) / forms.size())));
            }
        }
        return phrases;
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    /** False if a word of a phrase is missing in all of the index. */
    private boolean isAnywhere(List<String> forms) throws IOException {
        for (String form : forms) {
            if (counts.of(form).in(field) == 0) {
                return false;
            }
        }
        return true;
    }

    /** A word that merely sounds alike counts little unless it sounds very much alike, and less if the word is known by its meaning. */
    private double boost(Rendering rendering) {
        if (rendering.bridge() != Bridge.SPELLING) {
            return rendering.weight();
        }
        boolean known = word.renderings().stream().anyMatch(other -> other.bridge() != Bridge.SPELLING);
        return Math.pow(rendering.weight(), LIKENESS_COUNTS) * (known ? IF_KNOWN_BY_MEANING : 1);
    }
}
