package samvad.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.IOSupplier;

/**
 * In how many passages words stand in one state of an index, and where in its files; remembered, as question after question has
 * the same words. For many threads.
 */
final class WordCounts {
    /** A word takes a kilobyte or so. */
    private static final int REMEMBERED = 20_000;

    private final IndexSearcher searcher;
    private final VisiblePassages visible;
    private final Remembered<WordCount> remembered = new Remembered<>(REMEMBERED);

    /**
     * @param body where it stands in texts, deleted ones among them: nowhere only if a search for it is in vain
     * @param title the same of headlines
     * @param holding passages that can be found by it, in their text or in their headline, whichever are more
     */
    record WordCount(TermStates body, TermStates title, int holding) {
        int bodies() {
            return body.docFreq();
        }

        int in(String field) {
            return states(field).docFreq();
        }

        TermStates states(String field) {
            return field.equals(PassageDocuments.TITLE) ? title : body;
        }
    }

    WordCounts(IndexSearcher searcher, VisiblePassages visible) {
        this.searcher = searcher;
        this.visible = visible;
    }

    WordCount of(String form) throws IOException {
        return remembered.get(form, () -> count(form));
    }

    private WordCount count(String form) throws IOException {
        Term body = new Term(PassageDocuments.BODY, form);
        Term title = new Term(PassageDocuments.TITLE, form);
        TermStates bodies = TermStates.build(searcher, body, true);
        TermStates titles = TermStates.build(searcher, title, true);
        return new WordCount(bodies, titles, Math.max(holding(body, bodies), holding(title, titles)));
    }

    private int holding(Term term, TermStates states) throws IOException {
        return states.docFreq() == 0 ? 0 : visible.count(new TermQuery(term, states));
    }

    /** The same places, weighed as if the word stood in so many passages. */
    TermStates asCommon(TermStates states, int passages) throws IOException {
        if (states.docFreq() == passages) {
            return states;
        }
        TermStates shared = new TermStates(searcher.getTopReaderContext());
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            IOSupplier<TermState> state = states.get(leaf);
            if (state != null) {
                shared.register(state.get(), leaf.ord);
            }
        }
        shared.accumulateStatistics(passages, Math.max(passages, states.totalTermFreq()));
        return shared;
    }

    /** How many passages can be found at all. */
    int passages() {
        return visible.passages();
    }
}
