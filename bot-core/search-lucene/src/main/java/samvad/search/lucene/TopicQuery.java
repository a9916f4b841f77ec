package samvad.search.lucene;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What is looked for where a topic is followed. Built from its terms; a query parser never sees what a person typed.
 *
 * @param words all of the topic, in its order
 * @param units the same words, those together that have other wordings together
 */
record TopicQuery(List<TopicWord> words, List<TopicUnit> units) {
    TopicQuery {
        words = List.copyOf(words);
        units = List.copyOf(units);
    }

    /** Finds all articles of which {@link #isMetIn} is true, and some more. */
    Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        units.forEach(unit -> all.add(any(terms(unit)), Occur.MUST));
        return all.build();
    }

    /** Of its words the one with the longest form speaks for each wording. */
    private static Set<Term> terms(TopicUnit unit) {
        Set<Term> terms = new LinkedHashSet<>();
        TopicWord own = unit.words().stream().max(Comparator.comparingInt(word -> word.form().length())).orElseThrow();
        terms.add(new Term(FollowedArticle.WORDS, own.form()));
        if (!own.sounds().isEmpty()) {
            terms.add(new Term(FollowedArticle.WORDS, own.heard()));
        }
        unit.wordings().forEach(forms -> terms.add(new Term(FollowedArticle.WORDS,
                forms.stream().max(Comparator.comparingInt(String::length)).orElseThrow())));
        return terms;
    }

    private static Query any(Set<Term> terms) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
        return any.build();
    }

    /**
     * True if the topic's words stand side by side in their order, in any of their forms or spellings; or if all of them stand
     * in one sentence and at least one is there in another wording, for a translation has an order of its own.
     */
    boolean isMetIn(FollowedArticle article) {
        return !article.holding(words).isEmpty() || isMetInOtherWords(article);
    }

    private boolean isMetInOtherWords(FollowedArticle article) {
        if (units.stream().allMatch(unit -> unit.wordings().isEmpty())) {
            return false;
        }
        BitSet inOtherWords = new BitSet();
        BitSet met = new BitSet();
        for (TopicUnit unit : units) {
            BitSet here = article.holding(unit.words());
            for (List<String> forms : unit.wordings()) {
                BitSet there = article.holdingForms(forms);
                inOtherWords.or(there);
                here.or(there);
            }
            if (unit == units.getFirst()) {
                met.or(here);
            } else {
                met.and(here);
            }
        }
        return met.intersects(inOtherWords);
    }
}
