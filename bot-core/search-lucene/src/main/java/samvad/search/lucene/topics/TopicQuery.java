package samvad.search.lucene.topics;

import java.util.BitSet;
import java.util.List;
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
        units.forEach(unit -> all.add(any(unit.signs()), Occur.MUST));
        return all.build();
    }

    private static Query any(List<String> signs) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        signs.forEach(sign -> any.add(new TermQuery(new Term(FollowedArticle.WORDS, sign)), Occur.SHOULD));
        return any.build();
    }

    /**
     * True if the topic's words stand side by side in their order, in any of their forms or spellings; or if all of them stand
     * in one sentence and at least one is there in another wording, for a translation has an order of its own.
     */
    boolean isMetIn(FollowedArticle article) {
        return hasSigns(article) && (!article.holding(words).isEmpty() || isMetInOtherWords(article));
    }

    /** Most articles that have a sign of one unit have none of another; to look costs least. A loop, as it is run so often. */
    private boolean hasSigns(FollowedArticle article) {
        for (TopicUnit unit : units) {
            if (!article.hasAny(unit.signs())) {
                return false;
            }
        }
        return true;
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
