package samvad.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/** In how many passages words stand in one state of an index; remembered, as question after question has the same words. */
final class WordCounts {
    private static final int REMEMBERED = 50_000;

    private final IndexReader reader;
    private final VisiblePassages visible;
    private final Map<String, WordCount> known = new ConcurrentHashMap<>();

    /**
     * @param bodies that hold the word, deleted ones among them: 0 only if a search for it is in vain
     * @param titles the same of headlines
     * @param holding passages that can be found by it, in their text or in their headline, whichever are more
     */
    record WordCount(int bodies, int titles, int holding) {
        int in(String field) {
            return field.equals(PassageDocuments.TITLE) ? titles : bodies;
        }
    }

    WordCounts(IndexReader reader, VisiblePassages visible) {
        this.reader = reader;
        this.visible = visible;
    }

    WordCount of(String form) throws IOException {
        WordCount count = known.get(form);
        if (count == null) {
            count = count(form);
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            known.put(form, count);
        }
        return count;
    }

    private WordCount count(String form) throws IOException {
        Term body = new Term(PassageDocuments.BODY, form);
        Term title = new Term(PassageDocuments.TITLE, form);
        int bodies = reader.docFreq(body);
        int titles = reader.docFreq(title);
        int holding = Math.max(bodies == 0 ? 0 : visible.count(new TermQuery(body)), titles == 0 ? 0 : visible.count(new TermQuery(title)));
        return new WordCount(bodies, titles, holding);
    }

    /** How many passages can be found at all. */
    int passages() {
        return visible.passages();
    }
}
